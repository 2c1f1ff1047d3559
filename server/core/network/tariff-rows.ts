import type { Facts } from './facts/facts.ts'
import type { HaulTariff } from './facts/money.ts'
import type { Mode } from './facts/places.ts'
import type { Fact, Price, Provenance, Validity } from './facts/provenance.ts'

export const tariffParts = ['base', 'perKm', 'price', 'index', 'share', 'surcharge', 'perDay', 'freeDays', 'insurance', 'vat'] as const
type TariffPart = (typeof tariffParts)[number]

/** One figure of one tariff over one interval of days. */
export interface TariffRow extends Provenance, Validity {
  /** Of the row, unique among all. */
  readonly id: string
  readonly tariff: string
  /** As cost lines print it; empty for insurance, which has none. */
  readonly name: string
  readonly part: TariffPart
  /** Amount in major units of `currency`; without one a factor, a share or days, as `part` says. */
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly currency?: string
  readonly modes: readonly Mode[]
  readonly countries: readonly string[]
  /** The row holds from this length of haul on, km. */
  readonly fromKm?: number
  /** The row holds from this day of storage or detention on. */
  readonly fromDay?: number
}

type Head = Pick<TariffRow, 'tariff' | 'name' | 'modes' | 'countries'>
type Step = Pick<TariffRow, 'fromKm' | 'fromDay'>
type Bare = Omit<TariffRow, 'id'>

const isPrice = (value: number | Price): value is Price => typeof value === 'object'
const amountOf = (value: number | Price): number => (isPrice(value) ? value.amount : value)

const rowsOf = (head: Head, part: TariffPart, facts: readonly Fact<number | Price>[], step: Step = {}): readonly Bare[] =>
  facts.map(({ value, low, high, source, asOf, grade, note, validFrom, validTo }) => ({
    ...head,
    part,
    value: amountOf(value),
    ...(low !== undefined && { low: amountOf(low) }),
    ...(high !== undefined && { high: amountOf(high) }),
    ...(isPrice(value) && { currency: value.currency }),
    ...step,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    source,
    asOf,
    grade,
    ...(note !== undefined && { note }),
  }))

function haulRows(tariff: HaulTariff): readonly Bare[] {
  const head: Head = { tariff: tariff.id, name: tariff.name, modes: [tariff.mode], countries: tariff.countries ?? [] }
  switch (tariff.kind) {
    case 'basePlusKm':
    case 'seaTrade':
      return [...rowsOf(head, 'base', tariff.base), ...rowsOf(head, 'perKm', tariff.perKm)]
    case 'indexedList':
      return [
        ...tariff.steps.flatMap(({ base, perKm, fromKm, ...from }) => [
          ...rowsOf(head, 'base', [{ value: base, ...from }], { fromKm }),
          ...rowsOf(head, 'perKm', [{ value: perKm, ...from }], { fromKm }),
        ]),
        ...rowsOf(head, 'index', tariff.index),
      ]
    case 'marketPerKm':
      return rowsOf(head, 'perKm', tariff.perKm)
    case 'marketPerBox':
      return rowsOf(head, 'price', tariff.price)
    case 'marketTrade':
      return [...rowsOf(head, 'share', [tariff.share]), ...(tariff.surcharge === undefined ? [] : rowsOf(head, 'surcharge', [tariff.surcharge]))]
  }
}

/** Every figure on file that a price is made of, in the order of the files; money per km of trucks stands with the cost lines of an answer. */
export function tariffRows({ tariffs }: Pick<Facts, 'tariffs'>): readonly TariffRow[] {
  const { hauls, charges, storage = [], detention = [], insurance = [], vat = [] } = tariffs
  const bare: readonly Bare[] = [
    ...hauls.flatMap(haulRows),
    ...charges.flatMap(({ id, name, modes = [], countries = [], price }) => rowsOf({ tariff: id, name, modes, countries }, 'price', price)),
    ...[...storage, ...detention].flatMap(({ id, name, tiers }) =>
      tiers.flatMap(({ fromDay, perDay }) => rowsOf({ tariff: id, name, modes: [], countries: [] }, 'perDay', [perDay], { fromDay })),
    ),
    ...detention.flatMap(({ id, name, freeDays }) => rowsOf({ tariff: id, name, modes: [], countries: [] }, 'freeDays', [freeDays])),
    ...rowsOf({ tariff: 'insurance', name: '', modes: [], countries: [] }, 'insurance', insurance),
    ...vat.flatMap(({ id, country, ratePercent }) => rowsOf({ tariff: id, name: '', modes: [], countries: [country] }, 'vat', ratePercent)),
  ]
  const seen = new Map<string, number>()
  return bare.map((row) => {
    const count = (seen.get(row.tariff) ?? 0) + 1
    seen.set(row.tariff, count)
    return { id: `${row.tariff}-${count}`, ...row }
  })
}
