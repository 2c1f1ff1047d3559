import { isDate } from '#core/calendar/local-time.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where, whereLink } from './report.ts'

type Record_ = Readonly<Record<string, unknown>>

/** Facts of every kind, wherever they stand: known sources, notes on assumptions, real days, ranges, validity that never overlaps. */
export function checkProvenance(assembled: Assembled, report: Report): void {
  for (const [where, value] of roots(assembled)) walk(value, where, assembled, report)
}

/** Each file's content and where it stands. */
export function roots(assembled: Assembled): readonly (readonly [Where, unknown])[] {
  const { facts } = assembled
  const file = (name: string): Where => ({ file: name, path: [] })
  return [
    [file('places.json'), facts.places],
    [file('crossings.json'), facts.crossings],
    [file('calendars.json'), facts.calendars],
    [file('services.json'), facts.services],
    [file('operations.json'), facts.operations],
    [file('cargo.json'), facts.cargo],
    [file('trucking.json'), facts.trucking],
    [file('tariffs.json'), facts.tariffs],
    [file('exchange-rates.json'), facts.exchangeRates],
    [file('emissions.json'), facts.emissions],
    ...facts.demand.map((demand, index) => [file(assembled.demandFiles[index] ?? 'crossing-demand'), demand] as const),
    [file('commodities.json'), { teuPerVessel: facts.freight?.teuPerVessel, choice: facts.freight?.choice, commodities: facts.freight?.commodities }],
    ...(facts.freight?.demands ?? []).map((demand, index) => [file(assembled.freightFiles[index] ?? 'demand'), demand] as const),
    ...facts.rules.map((rule, index): readonly [Where, unknown] => [
      { file: assembled.ruleFiles[index]?.file ?? 'rules', path: [assembled.ruleFiles[index]?.index ?? index] },
      rule,
    ]),
    ...facts.links.map((link, index) => [whereLink(assembled, index), link] as const),
    ...Object.entries(facts.geometry).map(
      ([id, { coordinates: _, ...rest }]) => [{ file: assembled.geometryFiles.get(id) ?? 'geometry', path: [id] }, rest] as const,
    ),
  ]
}

function walk(value: unknown, where: Where, assembled: Assembled, report: Report): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    checkSequence(value, where, report)
    value.forEach((part, index) => {
      walk(part, inside(where, index), assembled, report)
    })
    return
  }
  const record = value as Record_
  if (typeof record.source === 'string') checkRecord(record, record.source, where, assembled, report)
  if (isSpread(record.value)) checkSpread(record.value, where, report)
  for (const [key, part] of Object.entries(record)) walk(part, inside(where, key), assembled, report)
}

function checkRecord(record: Record_, source: string, where: Where, assembled: Assembled, report: Report): void {
  for (const key of source.split(' ')) {
    if (!Object.hasOwn(assembled.facts.sources, key)) report.add(inside(where, 'source'), 'unknownValue', key, `Source ${key} is in no file of sources/`)
  }
  if (record.grade === 'D' && record.note === undefined)
    report.add(inside(where, 'note'), 'missing', null, 'An assumption (grade D) says on what it rests', ['a note'])
  for (const key of ['validFrom', 'validTo', 'from', 'to', 'date'] as const) {
    const day = record[key]
    if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDate(day))
      report.add(inside(where, key), 'invalidDate', day, `${day} is no day of the calendar`, ['YYYY-MM-DD'])
  }
  for (const [first, last] of [
    ['validFrom', 'validTo'],
    ['from', 'to'],
  ] as const) {
    const [from, to] = [record[first], record[last]]
    if (typeof from === 'string' && typeof to === 'string' && from.length === 10 && to.length === 10 && from > to) {
      report.add(inside(where, last), 'outOfRange', to, `Ends before it begins on ${from}`, [`>= ${from}`])
    }
  }
  const [low, middle, high] = [record.low, record.value, record.high].map(amountOf)
  if (low !== undefined && middle !== undefined && low > middle)
    report.add(inside(where, 'low'), 'outOfRange', low, 'The low end lies above the value', [`<= ${middle}`])
  if (high !== undefined && middle !== undefined && high < middle)
    report.add(inside(where, 'high'), 'outOfRange', high, 'The high end lies below the value', [`>= ${middle}`])
  const currencies = new Set([record.low, record.value, record.high].flatMap((part) => (isPrice(part) ? [part.currency] : [])))
  if (currencies.size > 1) report.add(where, 'conflict', [...currencies], 'Value, low and high are in different currencies')
}

/** Values of one quantity over time: sorted, never two valid on one day. */
function checkSequence(list: readonly unknown[], where: Where, report: Report): void {
  const isDated =
    list.length > 1 && list.every((part) => part !== null && typeof part === 'object' && 'value' in part && 'source' in part && !('direction' in part))
  if (!isDated) return
  list.forEach((part, index) => {
    const next = list[index + 1] as Record_ | undefined
    if (next === undefined) return
    const validTo = (part as Record_).validTo
    const nextFrom = next.validFrom
    if (typeof validTo !== 'string' || typeof nextFrom !== 'string' || validTo >= nextFrom) {
      report.add(inside(where, index, 'validTo'), 'conflict', validTo ?? null, 'Valid on the same day as the value after it', [
        `a day before ${String(nextFrom ?? 'the validFrom of the next value')}`,
      ])
    }
  })
}

function checkSpread(spread: { readonly p50: number; readonly p90: number }, where: Where, report: Report): void {
  const isSpeed = where.path.includes('speed')
  if (isSpeed ? spread.p90 > spread.p50 : spread.p90 < spread.p50) {
    report.add(
      inside(where, 'value', 'p90'),
      'outOfRange',
      spread.p90,
      isSpeed ? 'The slow end of a speed lies above its median' : 'The 90th percentile lies below the median',
      [`${isSpeed ? '<=' : '>='} ${spread.p50}`],
    )
  }
}

function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return isPrice(value) ? value.amount : undefined
}

function isPrice(value: unknown): value is { readonly currency: string; readonly amount: number } {
  return value !== null && typeof value === 'object' && 'amount' in value && 'currency' in value
}

function isSpread(value: unknown): value is { readonly p50: number; readonly p90: number } {
  return value !== null && typeof value === 'object' && 'p50' in value && 'p90' in value
}
