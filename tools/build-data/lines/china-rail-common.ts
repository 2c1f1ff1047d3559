/** A line of China whose chainages are general knowledge unless it says otherwise. */
export const china = { mode: 'rail-1435', country: 'CN', source: 'railway-general', asOf: '2025', grade: 'D' } as const

/** A line of China with no published chainage at hand: mapped lines reach 0.97 to 1.0 of those that have one. */
export const measured = {
  mode: 'rail-1435',
  country: 'CN',
  source: 'openstreetmap-china-rail natural-earth',
  asOf: '2026-05',
  grade: 'C',
  drawnShare: 0.98,
} as const
