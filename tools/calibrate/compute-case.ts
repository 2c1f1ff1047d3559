import { factOn } from '#core/network/fact-on.ts'
import type { Network } from '#core/network/network.ts'
import { buildNetwork } from '#core/network/network.ts'
import type { Percentiles } from '#core/percentiles.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { modeFamilyOf } from '#core/routing/mode-family.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import type { Journey, Quantity, Question } from './published-case.ts'

export type Amount = number | Percentiles
/** What the model says, or what the data lack to ask it. */
export type Computed = { readonly found: Readonly<Partial<Record<Quantity, Amount>>> } | { readonly lacking: string }

/** Asks the model the question of a case. */
export function computeCase(network: Network, question: Question): Computed {
  switch (question.kind) {
    case 'journey':
      return ofRoute(network, question.journey, lengthAndDays)
    case 'passage':
      return ofRoute(withOnly(network, question.passage), question.journey, lengthAndDays)
    case 'afterBorder':
      return ofRoute(network, question.journey, afterBorder)
    case 'price':
      return ofRoute(network, question.journey, (route) => ({ [question.currency]: priceOf(route, question) }), question.currency)
    case 'priceDifference':
      return difference(
        network,
        question.dearer,
        question.cheaper,
        (one, other) => ({ [question.currency]: wholePrice(one) - wholePrice(other) }),
        question.currency,
      )
    case 'difference':
      return difference(network, question.longer, question.shorter, (one, other) => ({
        km: one.distanceKm - other.distanceKm,
        hours: 24 * (one.days.p50 - other.days.p50),
      }))
    case 'leastPart':
      return leastPart(network, question.crossing)
  }
}

type Found = Readonly<Partial<Record<Quantity, Amount>>>

/** Published ways and days are those of trains and ships; a price holds the cartage, at the exchange rates of its day. */
const terminalToTerminal = { pickupKm: 0, deliveryKm: 0 }

/** A price by sea and rail is not that of a train which takes the whole way. */
const usesAll = ({ modes }: Alternative, families: Journey['modes']): boolean => families.every((family) => modes.some((mode) => modeFamilyOf(mode) === family))

function routeOf(network: Network, journey: Journey, currency?: string): Alternative | string {
  const { crossings = [], via = [], ...query } = journey
  const places = [journey.from, journey.to, ...via].filter((id) => !network.placesById.has(id))
  const posts = crossings.filter((id) => !network.crossingsById.has(id))
  if (places.length + posts.length > 0) return `not in the data yet: ${[...places, ...posts].join(', ')}`
  const priced = currency === undefined ? terminalToTerminal : { currency, quoteDate: journey.date }
  const read = readRouteQuery({ ...query, via, alternatives: 8, ...priced }, network)
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  const { alternatives, unavailable } = planRoutes(network, read.value, null, ({ code }) => code)
  const found = alternatives.find((alternative) => crossings.every((id) => alternative.crossings.includes(id)) && usesAll(alternative, journey.modes))
  return found ?? `no route ${journey.from} - ${journey.to} ${[...crossings, ...unavailable.map(({ code }) => code)].join(' ')}`.trim()
}

function ofRoute(network: Network, journey: Journey, measure: (route: Alternative) => Found, currency?: string): Computed {
  const route = routeOf(network, journey, currency)
  return typeof route === 'string' ? { lacking: route } : { found: measure(route) }
}

function difference(network: Network, one: Journey, other: Journey, measure: (one: Alternative, other: Alternative) => Found, currency?: string): Computed {
  const [first, second] = [routeOf(network, one, currency), routeOf(network, other, currency)]
  if (typeof first === 'string') return { lacking: first }
  if (typeof second === 'string') return { lacking: second }
  return { found: measure(first, second) }
}

const lengthAndDays = (route: Alternative): Found => ({ km: route.distanceKm, days: route.days })

/** From the post behind the last border on: the link over the border itself is left out. */
function afterBorder(route: Alternative): Found {
  const border = route.legs.findLastIndex(({ kind }) => kind === 'border')
  const over = route.legs.findIndex(({ kind }, index) => kind === 'move' && index > border)
  const legs = route.legs.slice(over + 1).filter(({ code }) => code !== 'unload')
  return { km: legs.reduce((sum, leg) => sum + leg.distanceKm, 0), hours: legs.reduce((sum, leg) => sum + leg.hours, 0) }
}

const wholePrice = (route: Alternative): number => route.cost.amountMinor / 100

function priceOf({ cost, legs }: Alternative, { part, mode }: { readonly part: 'freight' | 'through'; readonly mode?: string }): number {
  const lines = cost.lines.filter(({ kind, leg }) => {
    if (part === 'through') return kind !== 'documents' && !(kind === 'drayage' && leg === 0)
    return kind === 'haul' && leg !== null && legs[leg]?.mode === mode
  })
  return lines.reduce((sum, line) => sum + line.amountMinor, 0) / 100
}

/** The same network in which ships between Asia and Europe can take one passage only. */
function withOnly(network: Network, passage: 'suez' | 'cape'): Network {
  const links = network.facts.links.flatMap((link) => {
    if (link.passage === undefined) return [link]
    const { inService: _, ...lane } = link
    return link.passage === passage ? [lane] : []
  })
  return buildNetwork({ ...network.facts, links }, network.datasetHash)
}

function leastPart(network: Network, id: string): Computed {
  const crossing = network.crossingsById.get(id)
  if (crossing === undefined) return { lacking: `not in the data yet: ${id}` }
  const parts = crossing.capacity.flatMap(({ unit, perDay }) => (unit === 'tonnesPerYear' ? [factOn(perDay, '2026-05-12')?.value ?? []].flat() : []))
  return parts.length === 0 ? { lacking: `no part of ${id} is stated in tonnes a year` } : { found: { 'Mt a year': Math.min(...parts) / 1_000_000 } }
}
