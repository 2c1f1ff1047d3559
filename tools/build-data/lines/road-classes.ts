/** Roads known in general, by class. */
const classNote = { source: 'road-general', asOf: '2025', grade: 'D', note: 'General knowledge of the whole road; single sections may differ.' } as const
const common = { mode: 'road', source: 'road-general', asOf: '2025', grade: 'D' } as const
export const motorway = { ...common, roadClass: { value: 'expressway', ...classNote } } as const
export const trunk = { ...common, roadClass: { value: 'trunk', ...classNote } } as const
export const rounded = 'Rounded general knowledge.'
