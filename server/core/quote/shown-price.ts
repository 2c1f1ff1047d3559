import type { Alternative } from '../routing/answer.ts'

/** Minor units that a customer sees as the total: the selling price where a margin was asked for, else the cost. */
export const shownTotalMinor = ({ cost, sell }: Pick<Alternative, 'cost' | 'sell'>): number => sell?.amountMinor ?? cost.amountMinor

/** Minor units that a customer sees by line of the cost; they add up to {@link shownTotalMinor}. */
export const shownLineMinor = ({ cost, sell }: Pick<Alternative, 'cost' | 'sell'>): readonly number[] =>
  sell?.lineMinor ?? cost.lines.map(({ amountMinor }) => amountMinor)
