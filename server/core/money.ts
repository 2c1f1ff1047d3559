import type { ExchangeRates } from './network/facts/money.ts'
import type { Price } from './network/facts/provenance.ts'

/** Decimals of the minor unit, ISO 4217; two for every currency of the corridor. */
const minorDigits = 2

/** Integer minor units of an amount in major units, rounded half to even. */
export function toMinor(amount: number): number {
  return roundHalfEven(amount * 10 ** minorDigits)
}

/**
 * Rounds half to even. A product such as 1.005 x 100 lies a few ulps off the half it stands for; amounts within
 * 1e-9 of a half, or a few ulps of large ones, are taken as that half.
 */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const fraction = value - floor
  const tolerance = Math.max(1e-9, Math.abs(value) * 1e-15)
  if (Math.abs(fraction - 0.5) > tolerance) return zeroed(Math.round(value))
  return zeroed(floor % 2 === 0 ? floor : floor + 1)
}

const zeroed = (value: number): number => (value === 0 ? 0 : value)

/** `123456` minor units as `1234.56`. */
export function decimalString(amountMinor: number): string {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`${amountMinor} is no amount in minor units`)
  const digits = String(Math.abs(amountMinor)).padStart(minorDigits + 1, '0')
  return `${amountMinor < 0 ? '-' : ''}${digits.slice(0, -minorDigits)}.${digits.slice(-minorDigits)}`
}

/** The rates of a day, and the day they are of. */
export interface DayRates {
  readonly date: string
  readonly perUsd: Readonly<Record<string, number>>
  readonly source: string
  readonly grade: ExchangeRates['grade']
}

/**
 * The newest rates on or before `date`. A record that lacks a currency (the central bank's rows hold four) takes it
 * from the newest older record that has it, so that every currency of the data can be converted on every day.
 *
 * @throws RangeError when no record is that old; queries are checked against `earliestRateDate` first.
 */
export function ratesOn(records: readonly ExchangeRates[], date: string): DayRates {
  const known = records.filter((record) => record.date <= date).sort((left, right) => (left.date < right.date ? 1 : -1))
  const newest = known[0]
  if (newest === undefined) throw new RangeError(`no exchange rates on or before ${date}`)
  const perUsd: Record<string, number> = { USD: 1 }
  for (const record of [...known].reverse()) Object.assign(perUsd, record.perUsd)
  for (const record of records) for (const [currency, rate] of Object.entries(record.perUsd)) perUsd[currency] ??= rate
  return { date: newest.date, perUsd, source: newest.source, grade: newest.grade }
}

/** First and last day with exchange rates. */
export function rateDates(records: readonly ExchangeRates[]): { readonly earliest: string; readonly latest: string } {
  const dates = records.map((record) => record.date).sort()
  const [earliest, latest] = [dates.at(0), dates.at(-1)]
  if (earliest === undefined || latest === undefined) throw new RangeError('the dataset holds no exchange rates')
  return { earliest, latest }
}

/** Converts once, without rounding. */
export function convert(price: Price, currency: string, rates: DayRates): number {
  if (price.currency === currency) return price.amount
  return (price.amount / rateOf(rates, price.currency)) * rateOf(rates, currency)
}

/** @throws RangeError for a currency without a rate */
export function rateOf(rates: DayRates, currency: string): number {
  const rate = rates.perUsd[currency]
  if (rate === undefined) throw new RangeError(`no exchange rate for ${currency} on ${rates.date}`)
  return rate
}
