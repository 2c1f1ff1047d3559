import type { LineSpec } from './line-spec.ts'

type Common = Pick<LineSpec, 'mode' | 'country' | 'source' | 'asOf' | 'grade' | 'drawnShare'>

/** A broad-gauge line in Russia with a chainage of general knowledge. */
export const russia = { mode: 'rail-1520', country: 'RU', source: 'railway-general', asOf: '2025', grade: 'D' } as const satisfies Common

/** Broad-gauge lines in Russia whose chainage is not published: in open country the drawn line shows 0.97 of the true length, in mountains 0.93. */
export const plain = { mode: 'rail-1520', country: 'RU', source: 'natural-earth', asOf: '2026-11', grade: 'C', drawnShare: 0.97 } as const satisfies Common
export const mountain = { ...plain, drawnShare: 0.93 } as const satisfies Common
