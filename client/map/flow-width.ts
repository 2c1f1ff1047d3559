/** Width of a band of flow, px by million tonnes a year. */
export const flowWidth = (millionTonnes: number): number => (millionTonnes > 0 ? Math.max(1.4, 0.62 * millionTonnes) : 0)

/** Differences are smaller than flows: ten times as wide, up to a limit. */
export const differenceWidth = (millionTonnes: number): number => Math.max(1.4, Math.min(14, 6.2 * Math.abs(millionTonnes)))

/** Steps of the legends, million tonnes a year. */
export const flowSteps = [1, 5, 10, 20] as const
export const differenceSteps = [0.1, 0.5, 1, 2] as const

/** Less than this a year, in million tonnes, is no difference: two tonnes a day. */
export const noDifference = 0.0008
