import type { Fact } from '#core/network/facts/provenance.ts'

const general = { source: 'road-general', asOf: '2025', grade: 'D' } as const

/** A road of China whose length is general knowledge. */
export const china = { mode: 'road', country: 'CN', ...general } as const

/** A road of China with no published length at hand, measured along the railway or road that draws it. */
export const measured = { ...china, source: 'assumption-geo natural-earth', asOf: '2026-11', drawnShare: 1 } as const

const classNote = 'By its number in the national network; single sections may be of another class.'
const classOf = <Class extends 'expressway' | 'trunk' | 'regional'>(value: Class): Fact<Class> => ({ value, ...general, note: classNote })
export const expressway = classOf('expressway')
export const trunk = classOf('trunk')
export const regional: Fact<'regional'> = { value: 'regional', ...general, note: 'A provincial or border road.' }
