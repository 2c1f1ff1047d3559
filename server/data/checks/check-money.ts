import { isDate } from '#core/calendar/local-time.ts'
import type { Assembled } from '../assemble.ts'
import { roots } from './check-provenance.ts'
import { inside, type Report, type Where } from './report.ts'

/** Prices, rates and calendars: currencies that can be converted, lanes priced both ways, ids that resolve, days of their year. */
export function checkMoney(assembled: Assembled, report: Report): void {
  const { facts } = assembled
  const rated = new Set(facts.exchangeRates.flatMap((rates) => Object.keys(rates.perUsd)))
  for (const [where, value] of roots(assembled)) checkCurrencies(value, where, rated, report)

  const dates = new Set<string>()
  facts.exchangeRates.forEach((rates, index) => {
    const where = { file: 'exchange-rates.json', path: [index] }
    if (dates.has(rates.date)) report.add(inside(where, 'date'), 'duplicateId', rates.date, 'Two records of one day')
    dates.add(rates.date)
    if (rates.perUsd.USD !== 1) report.add(inside(where, 'perUsd', 'USD'), 'outOfRange', rates.perUsd.USD ?? null, 'A dollar is one dollar', ['1'])
  })

  const placeIds = new Set(facts.places.map(({ id }) => id))
  const tariffIds = new Set<string>()
  const where = (list: string, index: number): Where => ({ file: 'tariffs.json', path: [list, index] })
  const crossingIds = new Set(facts.crossings.map(({ id }) => id))
  const checkId = (id: string, at: Where) => {
    if (tariffIds.has(id)) report.add(inside(at, 'id'), 'duplicateId', id, `The id ${id} stands in this file already`)
    tariffIds.add(id)
  }
  const checkCrossings = (ids: readonly string[] | undefined, at: Where) => {
    ids?.forEach((id, index) => {
      if (!crossingIds.has(id)) report.add(inside(at, 'crossings', index), 'unknownCrossing', id, `No crossing ${id} in crossings.json`)
    })
  }
  const lanes = new Set(facts.links.flatMap(({ mode, from, to }) => (mode === 'sea' ? [`${from}>${to}`, `${to}>${from}`] : [])))
  const markets = new Set(facts.tariffs.hauls.flatMap((haul) => (haul.kind === 'marketPerBox' ? [haul.id] : [])))
  facts.tariffs.hauls.forEach((haul, index) => {
    const at = where('hauls', index)
    checkId(haul.id, at)
    checkCrossings(haul.crossings, at)
    if (haul.kind === 'indexedList') {
      haul.steps.forEach((step, row) => {
        const earlier = haul.steps[row - 1]
        if (earlier !== undefined && step.fromKm <= earlier.fromKm)
          report.add(inside(at, 'steps', row, 'fromKm'), 'outOfRange', step.fromKm, 'Steps rise', [`> ${earlier.fromKm}`])
      })
    }
    if (haul.kind === 'marketTrade' && !markets.has(haul.market)) {
      report.add(inside(at, 'market'), 'unknownValue', haul.market, 'No market price per box of this id', [...markets].sort())
    }
    if (haul.kind !== 'marketPerBox') return
    if (!lanes.has(haul.direction)) report.add(inside(at, 'direction'), 'unknownLink', haul.direction, 'No sea lane joins these two places')
  })
  facts.tariffs.charges.forEach((charge, index) => {
    checkId(charge.id, where('charges', index))
    checkCrossings(charge.crossings, where('charges', index))
    charge.places?.forEach((place, row) => {
      if (!placeIds.has(place)) report.add(inside(where('charges', index), 'places', row), 'unknownPlace', place, `No place ${place} in places.json`)
    })
  })

  facts.trucking.swapPlaces.forEach(({ place }, index) => {
    if (!placeIds.has(place))
      report.add({ file: 'trucking.json', path: ['swapPlaces', index, 'place'] }, 'unknownPlace', place, `No place ${place} in places.json`)
  })
  facts.trucking.admission.forEach((rule, index) => {
    rule.exceptPlaces?.forEach((place, row) => {
      if (!placeIds.has(place))
        report.add({ file: 'trucking.json', path: ['admission', index, 'exceptPlaces', row] }, 'unknownPlace', place, `No place ${place} in places.json`)
    })
  })

  const years = new Set<string>()
  facts.calendars.forEach((calendar, index) => {
    const at = { file: 'calendars.json', path: [index] }
    const key = `${calendar.country} ${calendar.year}`
    if (years.has(key)) report.add(inside(at, 'year'), 'duplicateId', calendar.year, `Two calendars of ${calendar.country} for one year`)
    years.add(key)
    const days: readonly (readonly [readonly PropertyKey[], string])[] = [
      ...calendar.daysOff.map(({ date }, row) => [['daysOff', row, 'date'], date] as const),
      ...calendar.workingWeekendDays.map((date, row) => [['workingWeekendDays', row], date] as const),
    ]
    for (const [path, date] of days) {
      if (!isDate(date) || Number(date.slice(0, 4)) !== calendar.year)
        report.add(inside(at, ...path), 'invalidDate', date, `No day of ${calendar.year}`, [`${calendar.year}-MM-DD`])
    }
  })
}

function checkCurrencies(value: unknown, where: Where, rated: ReadonlySet<string>, report: Report): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'currency' && typeof part === 'string' && !rated.has(part)) {
      report.add(inside(where, 'currency'), 'unknownValue', part, 'No exchange rate of this currency on file', [...rated].sort())
    } else checkCurrencies(part, inside(where, Array.isArray(value) ? Number(key) : key), rated, report)
  }
}
