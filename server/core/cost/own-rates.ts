import type { OwnRate } from '../journey/own-rate.ts'
import { convert, type DayRates, toMinor } from '../money.ts'
import type { CostLine } from './cost.ts'

/**
 * The own rate for a line on the day it arises: the one that names the place before one that does not, the code or tariff
 * before the kind, and of equals the one that stands first. Undefined where none holds.
 */
export function ownRateFor(line: CostLine, date: string, own: readonly OwnRate[]): OwnRate | undefined {
  const holding = own.filter((rate) => (rate.validFrom ?? '') <= date && date <= (rate.validTo ?? '9999') && namesLine(rate, line) && namesPlace(rate, line))
  const exactness = (rate: OwnRate): number => (rate.at === null ? 0 : 2) + (rate.line === line.kind ? 0 : 1)
  return holding.reduce<OwnRate | undefined>((best, rate) => (best === undefined || exactness(rate) > exactness(best) ? rate : best), undefined)
}

const namesLine = ({ line: name }: OwnRate, { code, tariff, kind }: CostLine): boolean => name === code || name === tariff || name === kind

function namesPlace({ at }: OwnRate, { crossing, parameters }: CostLine): boolean {
  if (at === null || at === crossing) return true
  const { from, to, place, country } = parameters
  return [place, country, from, to, `${from}>${to}`].includes(at)
}

/** Own rates that no line of any bill was bought at: they name what these journeys do not pay for, or do not hold on its day. */
export function unusedOwnRates(own: readonly OwnRate[], lines: readonly CostLine[]): readonly OwnRate[] {
  return own.filter((rate) => !lines.some((line) => line.supplier === rate.supplier && namesLine(rate, line) && namesPlace(rate, line)))
}

/** The line at an own rate: bought at it, from its supplier, with no span and nothing assumed. */
export function atOwnRate(line: CostLine, own: OwnRate, units: number, rates: DayRates): CostLine {
  const originalMinor = toMinor(own.per === 'unit' ? own.amount * units : own.amount)
  const amountMinor = toMinor(convert({ currency: own.currency, amount: originalMinor / 100 }, line.currency, rates))
  return {
    ...line,
    amountMinor,
    lowMinor: amountMinor,
    highMinor: amountMinor,
    original: { currency: own.currency, amountMinor: originalMinor },
    source: own.supplier,
    asOf: own.validFrom ?? rates.date,
    grade: 'A',
    assumption: false,
    supplier: own.supplier,
  }
}
