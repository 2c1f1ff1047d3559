import type { CostShare } from '#core/cost/cost.ts'
import type { Alternative } from '#core/routing/answer.ts'
import type { Messages } from '../i18n/en.ts'
import type { Formats } from '../i18n/format.ts'

/** One row of the comparison. */
export interface CompareRow {
  readonly code: string
  readonly name: string
  /** Null where the alternative has no such figure. */
  readonly value: (alternative: Alternative) => number | null
  readonly show: (value: number) => string
  readonly difference: (difference: number) => string
  /** What the figure lies between, in its unit and to its precision. */
  readonly span?: (alternative: Alternative) => string
  /** Word beside the least value; a row without one has no best. */
  readonly bestWord?: string
}

/** Share of a price that rests on assumptions, 0 to 1. */
export function assumedShare({ cost }: Alternative): number {
  const sizes = cost.lines.map(({ amountMinor, assumption, grade }) => ({ size: Math.abs(amountMinor), assumed: assumption || grade === 'D' }))
  const all = sizes.reduce((sum, { size }) => sum + size, 0)
  return all === 0 ? 0 : sizes.reduce((sum, { size, assumed }) => sum + (assumed ? size : 0), 0) / all
}

/** Columns that hold the least value, none where all are alike or fewer than two have one. */
export function bestOf(values: readonly (number | null)[]): readonly boolean[] {
  const known = values.filter((value) => value !== null)
  const least = Math.min(...known)
  return values.map((value) => known.length > 1 && value === least && known.some((other) => other !== least))
}

/** Every row, in the language of the catalogue given. A measure of the goods stands only where every alternative has it. */
export function compareRows(alternatives: readonly Alternative[], currency: string, t: Messages, f: Formats): readonly CompareRow[] {
  // A difference is that of the figures shown: days that read alike must not differ.
  const decimals = alternatives.some(({ days }) => days.p50 < 5) ? 1 : 0
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  const whole = (share: CostShare | undefined) => (share === undefined ? null : Math.round(share.amountMinor / 100))
  const money = (code: string, name: string, value: (alternative: Alternative) => number | null): CompareRow => ({
    code,
    name,
    value,
    show: (amount) => f.number(amount),
    difference: (amount) => f.signed(amount),
    bestWord: t.lowest,
  })
  const per = (code: 'unit' | 'tonne' | 'm3' | 'pallet', name: string): readonly CompareRow[] =>
    alternatives.every(({ cost }) => cost.per[code] !== undefined) ? [money(`per-${code}`, name, ({ cost }) => whole(cost.per[code]))] : []
  const days = (code: string, name: string, of: (alternative: Alternative) => number, bestWord: string): CompareRow => ({
    code,
    name,
    value: (alternative) => rounded(of(alternative), decimals),
    show: (value) => (code === 'p50' ? f.number(value, decimals) : decimals === 0 ? f.days(value) : `${f.number(value, decimals)}\u00a0${t.compare.daysUnit}`),
    ...(code === 'p50' && { span: ({ days: { p10, p90 } }: Alternative) => f.range(f.number(p10, decimals), f.number(p90, decimals)) }),
    difference: (value) => f.signed(value, decimals),
    bestWord,
  })
  const several = alternatives.some(({ unitCount, cost }) => unitCount > 1 || cost.per.unit.count > 1)
  return [
    money('price', `${t.price}, ${currency}`, ({ cost }) => Math.round(cost.amountMinor / 100)),
    ...(several ? per('unit', t.compare.perUnit) : []),
    ...per('tonne', t.compare.perTonne),
    ...per('m3', t.compare.perCubicMetre),
    days('p50', t.medianDays, (alternative) => alternative.days.p50, t.fastest),
    days('p90', t.nineInTen, (alternative) => alternative.days.p90, t.surest),
    {
      code: 'co2e',
      name: t.emissions,
      value: ({ co2eKg }) => rounded(co2eKg / 1000, 2),
      show: (tonnes) => f.number(tonnes, 2),
      difference: (tonnes) => f.signed(tonnes, 2),
      bestWord: t.lowest,
    },
    { code: 'handovers', name: t.handoverCount, value: ({ handovers }) => handovers, show: f.number, difference: f.signed, bestWord: t.fewest },
    { code: 'borders', name: t.landBorders, value: ({ crossings }) => crossings.length, show: f.number, difference: f.signed, bestWord: t.fewest },
    {
      code: 'km',
      name: t.compare.distance,
      value: ({ distanceKm }) => Math.round(distanceKm),
      show: f.kilometres,
      difference: f.signed,
      bestWord: t.compare.shortest,
    },
    {
      code: 'assumed',
      name: t.compare.assumed,
      value: (alternative) => rounded(assumedShare(alternative) * 100, 0),
      show: (percent) => f.percent(percent / 100),
      difference: (percent) => t.compare.points(f.signed(percent)),
      bestWord: t.lowest,
    },
    { code: 'documents', name: t.documents, value: ({ documents }) => documents.length, show: f.number, difference: f.signed, bestWord: t.fewest },
  ]
}
