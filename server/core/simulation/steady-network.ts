import { isoWeekday } from '../calendar/local-time.ts'
import { factOn } from '../network/fact-on.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { Dated } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { crossingGroup } from './crossing-group.ts'

/**
 * A crossing and those beside it with every day like one: the hours, lanes and capacities of that day, no closure, no holiday and
 * no weekday. The hours of the day stay: they come again each day alike. What has seasons on a river keeps them.
 *
 * @param date `YYYY-MM-DD`; where nothing opens on its weekday, the hours of the week stay as they are
 */
export function steadyNetwork(network: Network, crossingId: string, date: string): Network {
  const members = new Set(crossingGroup(network, crossingId).map(({ id }) => id))
  const crossings = network.facts.crossings.map((crossing) => (members.has(crossing.id) ? steadyCrossing(crossing, date) : crossing))
  const demand = network.facts.demand.map((each) =>
    members.has(each.crossing) ? { ...each, weekdayProfile: { ...each.weekdayProfile, value: everyWeekday.map(() => 1) } } : each,
  )
  return { ...network, facts: { ...network.facts, crossings, demand }, crossingsById: new Map(crossings.map((crossing) => [crossing.id, crossing])) }
}

const everyWeekday = [1, 2, 3, 4, 5, 6, 7] as const

function steadyCrossing(crossing: Crossing, date: string): Crossing {
  const weekday = isoWeekday(date)
  const hours = factOn(crossing.hours, date)
  const ofDay = hours?.value.filter(({ weekdays }) => weekdays.includes(weekday)) ?? []
  const opens = crossing.sides.every((side) => ofDay.some((line) => line.side === side))
  return {
    ...crossing,
    closures: [],
    hours: hours === undefined ? [] : [{ ...always(hours), value: opens ? ofDay.map((line) => ({ ...line, weekdays: everyWeekday })) : hours.value }],
    capacity: crossing.capacity.map((part) => ({ ...part, perDay: held(part.perDay, date), ...(part.lanes && { lanes: held(part.lanes, date) }) })),
  }
}

function held<Value>(facts: Dated<Value>, date: string): Dated<Value> {
  const fact = factOn(facts, date)
  return fact === undefined ? [] : [always(fact)]
}

function always<Dates extends { readonly validFrom?: string; readonly validTo?: string }>({ validFrom: _from, validTo: _to, ...fact }: Dates) {
  return fact
}
