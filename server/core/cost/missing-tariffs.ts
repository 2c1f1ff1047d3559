import type { Link } from '../network/facts/links.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { chargeOfCrossing } from './event-price.ts'
import { railTariff, type Traffic } from './rail-tariff.ts'
import { seaTariff } from './sea-price.ts'
import { truckCost } from './truck-price.ts'

/** A link or crossing that no tariff covers: a fault of the data, found before a route meets it. */
export interface MissingTariff {
  /** Id of the link or crossing. */
  readonly id: string
  readonly mode: Mode
  readonly country: string | null
  readonly missing: string
}

const rows = [1, 2] as const
const traffics: readonly Traffic[] = ['transit', 'local']

/** Everything that could be travelled and not be priced from its own tariff, in either direction and for both box lengths. */
export function missingTariffs(network: Network): MissingTariff[] {
  const ofLinks = network.facts.links.flatMap((link) => missingOnLink(network, link))
  const ofCrossings = network.facts.crossings.flatMap((crossing): MissingTariff[] => {
    const uncharged = crossing.modes.filter((mode) => chargeOfCrossing(network, 'border', crossing.id, mode) === undefined)
    return uncharged.map((mode) => ({ id: crossing.id, mode, country: null, missing: 'border charge' }))
  })
  return [...ofLinks, ...ofCrossings]
}

function missingOnLink(network: Network, link: Link): MissingTariff[] {
  const starts = link.oneWay === true ? [link.from] : [link.from, link.to]
  const fault = (country: string | null, missing: string): MissingTariff => ({ id: link.id, mode: link.mode, country, missing })
  switch (link.mode) {
    case 'sea':
      return missingFreight(network, link, starts).map((missing) => fault(null, `sea freight ${missing}`))
    case 'river':
      if (link.crossing === undefined) return missingFreight(network, link, starts).map((missing) => fault(null, `barge freight ${missing}`))
      return chargeOfCrossing(network, 'river', link.crossing, link.mode) === undefined ? [fault(null, 'river fare')] : []
    case 'road': {
      const country = link.country ?? ''
      return network.facts.trucking.registrations
        .filter((registration) => truckCost(network, { registration, country, direction: `${country}>${country}` }) === undefined)
        .map((registration) => fault(country, `truck cost of a tractor of ${registration}`))
    }
    default:
      return [...new Set(starts.map((from) => countryLeft(network, link, from)))].flatMap((country) =>
        missingRail(network, link.mode, country).map((missing) => fault(country, missing)),
      )
  }
}

function missingFreight(network: Network, link: Link, starts: readonly string[]): string[] {
  return starts.flatMap((from) => {
    const to = from === link.from ? link.to : link.from
    return rows.filter((teu) => seaTariff(network, { from, to, link }, teu) === undefined).map((teu) => `${from}>${to}, ${teu} TEU`)
  })
}

/** Over a crossing a train goes by the list of the side it leaves. */
function countryLeft(network: Network, link: Link, from: string): string {
  return (link.crossing === undefined ? link.country : network.placesById.get(from)?.country) ?? ''
}

function missingRail(network: Network, mode: Mode, country: string): string[] {
  return rows.flatMap((teu) =>
    traffics
      .filter((traffic) => railTariff(network, { mode, country, traffic, teu, crossings: [] }) === undefined)
      .map((traffic) => `rail tariff, ${traffic}, ${teu} TEU`),
  )
}
