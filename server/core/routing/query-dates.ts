import { isDate } from '../calendar/local-time.ts'
import type { RouteQuery } from '../journey/query.ts'
import { rateDates } from '../money.ts'
import type { Network } from '../network/network.ts'
import type { QueryReader } from './query-reader.ts'

/** Goods given by a bare date are ready at this hour, and have to arrive by the end of a bare day. */
const readyTime = '08:00'
const endOfDay = '23:59'
const lastQuoteDate = '2099-12-31'

/** Ready time, latest arrival and quote date. Without a ready date the day of the newest exchange rates counts, kept within the ready dates of the data. */
export function readDates(reader: QueryReader, network: Network): Pick<RouteQuery, 'date' | 'arriveBy' | 'quoteDate'> {
  const { readyFrom, readyTo } = network.facts.dataset
  const rates = rateDates(network.facts.exchangeRates)
  const withinData = [readyFrom, rates.latest, readyTo].sort()[1] ?? readyFrom
  const date = readTime(reader, 'date', readyTime) ?? `${withinData}T${readyTime}`
  const day = date.slice(0, 10)
  if (day < readyFrom || day > readyTo) reader.fault('date', 'dateOutsideData', reader.raw('date'), [`${readyFrom} - ${readyTo}`])
  const arriveBy = readTime(reader, 'arriveBy', endOfDay) ?? null
  if (arriveBy !== null && arriveBy.slice(0, 10) < day) reader.fault('arriveBy', 'outOfRange', reader.raw('arriveBy'), [`>= ${date}`])
  const quoteDate = reader.text('quoteDate', ['2026-05-12']) ?? rates.latest
  if (!isDate(quoteDate)) reader.fault('quoteDate', 'invalidDate', reader.raw('quoteDate'), ['2026-05-12'])
  else if (quoteDate < rates.earliest || quoteDate > lastQuoteDate) reader.fault('quoteDate', 'dateOutsideData', quoteDate, [`>= ${rates.earliest}`])
  return { date, arriveBy, quoteDate }
}

const timeForms = ['2026-05-12', '2026-05-12T08:00']

/** `2026-05-12` or `2026-05-12T08:00`, a day that exists and a time of day. */
function readTime(reader: QueryReader, field: 'date' | 'arriveBy', time: string): string | undefined {
  const given = reader.text(field, timeForms)
  if (given === undefined) return undefined
  const [day = '', clock = time, ...rest] = given.split('T')
  if (isDate(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) && rest.length === 0) return `${day}T${clock}`
  reader.fault(field, 'invalidDate', given, timeForms)
  return undefined
}
