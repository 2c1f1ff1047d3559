import { isDate } from '../calendar/local-time.ts'
import { type CostLineCode, kindOfCode } from '../cost/cost-line-codes.ts'
import type { Fault } from '../failures.ts'
import type { Margin } from '../journey/margin.ts'
import type { OwnRate } from '../journey/own-rate.ts'
import { currencies } from '../journey/query.ts'
import type { Network } from '../network/network.ts'
import { resolveCrossing, resolvePlace } from '../places/resolve-place.ts'
import { placeIndexOf } from './query-places.ts'
import type { QueryReader } from './query-reader.ts'
import { queryReader } from './query-reader.ts'

/** A rate sheet of a forwarder's season holds some hundreds. */
export const mostOwnRates = 2000
const mostAmount = 1e9
const fields = ['line', 'at', 'amount', 'currency', 'per', 'validFrom', 'validTo', 'supplier']

/** Own rates of a question, each fault with its place in the list. */
export function readOwnRates(reader: QueryReader, network: Network, faults: Fault[]): readonly OwnRate[] {
  if (!reader.isGiven('ownRates')) return []
  const given = reader.raw('ownRates')
  if (!Array.isArray(given)) {
    reader.fault('ownRates', 'wrongType', given, ['list'])
    return []
  }
  if (given.length > mostOwnRates) {
    reader.fault('ownRates', 'tooMany', given.length, [`<= ${mostOwnRates}`])
    return []
  }
  return given.flatMap((entry: unknown, index) => readOwnRate(entry, network, `/ownRates/${index}`, faults) ?? [])
}

/** One own rate; null where it has a fault, which is noted under the pointer. */
export function readOwnRate(entry: unknown, network: Network, pointer: string, faults: Fault[]): OwnRate | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    faults.push({ pointer, code: 'wrongType', value: entry, allowed: ['object'] })
    return null
  }
  const own: Fault[] = []
  const reader = queryReader(entry, own)
  for (const [field, value] of Object.entries(entry)) if (!fields.includes(field)) reader.fault(field, 'unexpected', value, fields)
  for (const field of ['line', 'amount', 'currency', 'supplier']) if (!reader.isGiven(field)) reader.fault(field, 'missing', null)
  const rate: OwnRate = {
    line: readLine(reader, network),
    at: readAt(reader, network),
    amount: reader.number('amount', 0, mostAmount) ?? 0,
    currency: reader.oneOf('currency', currencies) ?? 'CNY',
    per: reader.oneOf('per', ['unit', 'shipment']) ?? 'unit',
    validFrom: readDay(reader, 'validFrom'),
    validTo: readDay(reader, 'validTo'),
    supplier: reader.text('supplier') ?? '',
  }
  if (rate.validFrom !== null && rate.validTo !== null && rate.validTo < rate.validFrom)
    reader.fault('validTo', 'outOfRange', rate.validTo, [`>= ${rate.validFrom}`])
  faults.push(...own.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` })))
  return own.length === 0 ? rate : null
}

/** Codes and kinds of lines, and tariffs of the data. */
function readLine(reader: QueryReader, network: Network): string {
  const given = reader.text('line')
  if (given === undefined) return ''
  const codes = Object.keys(kindOfCode) as readonly CostLineCode[]
  const kinds = [...new Set(Object.values(kindOfCode))]
  const tariffs = [...network.facts.tariffs.hauls, ...network.facts.tariffs.charges].map(({ id }) => id)
  const known = [...codes, ...kinds, ...tariffs].find((name) => name.toLowerCase() === given.toLowerCase())
  if (known === undefined) reader.fault('line', 'unknownValue', given, codes)
  return known ?? ''
}

function readAt(reader: QueryReader, network: Network): string | null {
  const given = reader.text('at')
  if (given === undefined) return null
  const index = placeIndexOf(network)
  const idOf = (text: string): string | undefined => {
    if (network.facts.places.some(({ country }) => country === text.toUpperCase())) return text.toUpperCase()
    const place = resolvePlace(index, text)
    return place.kind === 'found' ? place.id : network.crossingsById.has(text) ? text : resolveCrossing(index, text)
  }
  const ids = given.split('>').map((part) => idOf(part.trim()))
  if (ids.length <= 2 && ids.every((id) => id !== undefined)) return ids.join('>')
  reader.fault('at', 'unknownPlace', given)
  return null
}

function readDay(reader: QueryReader, field: 'validFrom' | 'validTo'): string | null {
  const given = reader.text(field)
  if (given === undefined) return null
  if (!isDate(given)) reader.fault(field, 'invalidDate', given, ['2026-05-12'])
  return given
}

const mostPercent = 500

/** `8%`, or an amount and a currency for each unit: `200 USD`. */
export function readMargin(reader: QueryReader): Margin | null {
  const given = reader.text('margin')
  if (given === undefined) return null
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(given)?.[1]
  if (percent !== undefined && Number(percent) <= mostPercent) return { kind: 'percent', percent: Number(percent) }
  const [, amount, currency = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]{3})$/.exec(given) ?? []
  const known = currencies.find((code) => code === currency.toUpperCase())
  if (amount !== undefined && known !== undefined) return { kind: 'perUnit', amount: Number(amount), currency: known }
  reader.fault('margin', 'wrongShape', given, [`0-${mostPercent}%`, ...currencies.map((code) => `200 ${code}`)])
  return null
}
