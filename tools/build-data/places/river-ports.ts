import { type PlaceSpec, role } from './place-spec.ts'

/** River ports that stand on no railway. */
export const riverPorts: readonly PlaceSpec[] = [
  {
    id: 'nikolayevsk-on-amur',
    kind: 'riverPort',
    country: 'RU',
    names: ['阿穆尔河畔尼古拉耶夫斯克', 'Николаевск-на-Амуре', 'Nikolayevsk-on-Amur'],
    aliases: 'nigulayefusike, miaojie, 庙街, Nikolaevsk-na-Amure, Николаевск',
    position: { town: 'Nikolayevsk-on-Amure', near: [140.72, 53.15] },
    locode: 'RUNIA',
    handles: ['river'],
    roles: [role('riverPort', 'west-general', '2025', 'D', 'General knowledge: the last port of the Amur before its mouth.')],
  },
]
