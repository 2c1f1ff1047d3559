import { addDays } from '../calendar/local-time.ts'
import { factOn } from '../network/fact-on.ts'
import type { Link } from '../network/facts/links.ts'
import type { Fact } from '../network/facts/provenance.ts'

/** No journey takes longer, days: a link without service all this time is none for the query; otherwise the day of the move decides. */
const longestJourneyDays = 180

interface OutOfService {
  readonly fact: Fact<boolean>
  /** First day without service, of this fact and those before it that say the same; null where no day is on file. */
  readonly since: string | null
}

/** The fact by which no regular service takes a link from a day on for as long as a journey can last; null where one does. */
export function outOfService({ inService = [] }: Pick<Link, 'inService'>, date: string): OutOfService | null {
  const fact = factOn(inService, date)
  if (fact === undefined || fact.value) return null
  const opensInTime = inService.some(
    ({ value, validFrom }) => value && validFrom !== undefined && date < validFrom && validFrom <= addDays(date, longestJourneyDays),
  )
  if (opensInTime) return null
  const upTo = inService.slice(0, inService.indexOf(fact) + 1)
  const first = upTo[upTo.findLastIndex(({ value }) => value) + 1]
  return { fact, since: first?.validFrom ?? null }
}
