import { addDays } from '../../calendar/local-time.ts'
import { factOn } from '../../network/fact-on.ts'
import type { Facts } from '../../network/facts/facts.ts'
import type { Link } from '../../network/facts/links.ts'
import type { Dated, Fact } from '../../network/facts/provenance.ts'
import type { Open } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'
import { firstDay, lastDay } from './close.ts'

/** Days that a change takes, both ends inclusive. */
interface Days {
  readonly from: string
  readonly to: string
}

/** Whether a link is the one named, passes the crossing, or is a lane by the passage. */
export const linksOpenedBy =
  (change: Open) =>
  ({ id, crossing, passage }: Link): boolean =>
    id === change.link || (crossing !== undefined && crossing === change.crossing) || (passage !== undefined && passage === change.passage)

/** Puts a link, the links of a crossing or the lanes of a passage in service, and lifts their closures, on whole local days. */
export function open(facts: Facts, change: Open): Facts {
  const days = { from: change.from ?? firstDay, to: change.to ?? lastDay }
  const isOpened = linksOpenedBy(change)
  const opened = new Set(facts.links.filter(isOpened).map(({ id }) => id))
  const inService: Fact<boolean> = { value: true, validFrom: days.from, validTo: days.to, ...supposed(facts, 'Put in service by the scenario.') }
  return {
    ...facts,
    links: facts.links.map((link) =>
      link.inService === undefined || !opened.has(link.id) ? link : { ...link, inService: withFact(link.inService, inService, days) },
    ),
    ...(facts.linkClosures !== undefined && {
      linkClosures: facts.linkClosures.flatMap((closure) => (opened.has(closure.link) ? outside(closure, days) : [closure])),
    }),
    crossings: facts.crossings.map((crossing) =>
      crossing.id === change.crossing ? { ...crossing, closures: crossing.closures.flatMap((closure) => outside(closure, days)) } : crossing,
    ),
  }
}

/** The facts with another on these days; before and after them holds what held before, gaps between records included. */
function withFact<Value>(facts: Dated<Value>, fact: Fact<Value>, { from, to }: Days): Dated<Value> {
  const [before, after] = [addDays(from, -1), to === lastDay ? lastDay : addDays(to, 1)]
  const stated = facts.flatMap((each) =>
    outside({ ...each, from: each.validFrom ?? firstDay, to: each.validTo ?? lastDay }, { from, to }).map(({ from: validFrom, to: validTo, ...rest }) => ({
      ...rest,
      validFrom,
      validTo,
    })),
  )
  const [earlier, later] = [stated.filter(({ validTo }) => validTo < from), stated.filter(({ validFrom }) => validFrom > to)]
  const [last, next] = [factOn(facts, before), factOn(facts, after)]
  const gapEnd = later[0] === undefined ? lastDay : addDays(later[0].validFrom, -1)
  return [
    ...(earlier.length === 0 && from !== firstDay && last !== undefined ? [{ ...last, validFrom: firstDay, validTo: before }] : earlier),
    fact,
    ...(to !== lastDay && next !== undefined && after <= gapEnd ? [{ ...next, validFrom: after, validTo: gapEnd }] : []),
    ...later,
  ]
}

/** What is left of a span of days outside others. */
function outside<Span extends Days>(span: Span, { from, to }: Days): readonly Span[] {
  return [
    ...(span.from < from ? [span.to < from ? span : { ...span, to: addDays(from, -1) }] : []),
    ...(span.to > to ? [span.from > to ? span : { ...span, from: addDays(to, 1) }] : []),
  ]
}
