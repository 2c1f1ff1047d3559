import type { RouteQuery } from '../journey/query.ts'
import type { Step } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'
import type { Statement } from '../statement.ts'
import { toThousandths } from '../units.ts'
import { carriedUnits } from './carried-units.ts'
import { kindOfCode } from './cost-line-codes.ts'
import { costStatement } from './cost-statement.ts'
import { crossingToll, equipmentPrice, gaugeChangePrice, handlingPrice } from './event-price.ts'
import { ridesByShip, ridesInCarrierBox } from './journey-items.ts'
import { countryOf, moveCountry } from './move-country.ts'
import { paysPairPlace } from './pair-place.ts'
import { joinSources } from './price-range.ts'
import type { PricedItem } from './priced-item.ts'

/**
 * What the total of a journey leaves out or takes for granted; each said once.
 *
 * @param items what the journey pays for
 * @param dates local day `YYYY-MM-DD` on which step i runs
 */
export function costStatements(
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  items: readonly PricedItem[],
  dates: readonly string[],
): Statement[] {
  const statements = [
    ...truckCost(network, steps),
    ...expiredTariffs(items, dates),
    ...equipment(network, query, steps, dates),
    ...steps.flatMap((step, index) => unpriced(network, step, dates[index] ?? query.date.slice(0, 10))),
    ...part(network, query),
    ...pairPlaces(network, query, steps, dates),
    ...borrowedRates(network, query, steps),
    ...insurance(network, query),
    ...unknownClasses(network, steps),
  ]
  const seen = new Set<string>()
  return statements.filter((statement) => {
    const key = JSON.stringify(statement)
    return !seen.has(key) && seen.add(key)
  })
}

function truckCost(network: Network, steps: readonly Step[]): Statement[] {
  const countries = new Set(steps.flatMap((step) => (step.kind === 'move' && step.mode === 'road' ? [step.link.country ?? countryOf(network, step.from)] : [])))
  return countries.size === 0 ? [] : [costStatement('truckCostNotPrice', { countries: [...countries].join(' ') })]
}

function insurance(network: Network, query: RouteQuery): Statement[] {
  if (query.value === null) return [costStatement('insuranceNotIncluded', { reason: 'noValue' })]
  return network.facts.tariffs.insurance === undefined ? [costStatement('insuranceNotIncluded', { reason: 'noRate' })] : []
}

function unknownClasses(network: Network, steps: readonly Step[]): Statement[] {
  const driven = steps.flatMap((step) => (step.kind === 'move' && step.mode === 'road' && step.link.roadClass === undefined ? [step] : []))
  return network.facts.trucking.tolls.flatMap(({ country, name, roadClasses }) => {
    const km = driven.reduce((sum, move) => sum + (moveCountry(network, move) === country ? move.link.lengthKm.value : 0), 0)
    return roadClasses === undefined || km === 0 ? [] : [costStatement('tollClassUnknown', { country, name, km: Math.round(km) })]
  })
}

function expiredTariffs(items: readonly PricedItem[], dates: readonly string[]): Statement[] {
  return items.flatMap(({ price, step, code, crossing, parameters: { country, place, from } }) => {
    if (price.expired === undefined) return []
    const at = String(country ?? crossing ?? place ?? from ?? '')
    return [
      costStatement('tariffPastValidity', {
        tariff: price.name,
        kind: kindOfCode[code],
        at,
        until: price.expired,
        date: dates[step ?? dates.length - 1] ?? '',
      }),
    ]
  })
}

function equipment(network: Network, query: RouteQuery, steps: readonly Step[], dates: readonly string[]): Statement[] {
  const [date] = dates
  if (date === undefined || !ridesInCarrierBox(query, steps) || ridesByShip(steps)) return []
  const { box } = carriedUnits(network, query)
  const direction = `${countryOf(network, query.from)}>${countryOf(network, query.to)}` as const
  return equipmentPrice(network, box, direction, date) === null ? [costStatement('equipmentNotIncluded', { direction, unit: box })] : []
}

/** Work without a charge on file: it counts as nothing, and the reader is told. */
function unpriced(network: Network, step: Step, date: string): Statement[] {
  if (step.kind === 'handling' && handlingPrice(network, step, date) === null) {
    return [costStatement('handlingNotIncluded', { place: step.place, operation: step.operation, mode: step.mode })]
  }
  if (step.kind === 'gaugeChange' && gaugeChangePrice(network, step, date) === null) {
    return [costStatement('handlingNotIncluded', { place: step.place, operation: 'gaugeChange', mode: step.to })]
  }
  if (step.kind === 'border' && crossingToll(network, step, date) === null) {
    const isTolled = (network.crossingsById.get(step.crossing)?.tolls.length ?? 0) > 0
    return isTolled ? [costStatement('tollNotIncluded', { crossing: step.crossing, direction: step.direction })] : []
  }
  return []
}

function pairPlaces(network: Network, query: RouteQuery, steps: readonly Step[], dates: readonly string[]): Statement[] {
  const units = carriedUnits(network, query)
  const paid = steps.flatMap((step, index) =>
    step.kind === 'move' && paysPairPlace(network, units, step, dates[index] ?? '') ? [moveCountry(network, step)] : [],
  )
  return paid.length === 0 ? [] : [costStatement('pairPlacePaid', { count: units.count, countries: [...new Set(paid)].join(' ') })]
}

/** What units of their own kind cost is not on file: the rates of their neighbours are taken, and the reader is told. */
function borrowedRates(network: Network, query: RouteQuery, steps: readonly Step[]): Statement[] {
  const { box } = carriedUnits(network, query)
  const ridesAsBox = steps.some((step) => step.kind === 'move' && (step.mode.startsWith('rail') || step.mode === 'sea'))
  return [
    ...(query.cargo === '45R1' || query.cargo === 'reefer-truck' ? [costStatement('coolingNotIncluded', { unit: query.cargo })] : []),
    ...(box === 'L5G1' && ridesAsBox ? [costStatement('pricedAsFortyFoot', { unit: box })] : []),
  ]
}

function part(network: Network, query: RouteQuery): Statement[] {
  const { share, charged, shareFacts } = carriedUnits(network, query)
  if (charged === undefined) return []
  const parameters = { sharePercent: Math.round(share * 100), tonnes: toThousandths(charged.tonnes), by: charged.by }
  return [costStatement('partLoadShare', parameters, joinSources(shareFacts.map((fact) => fact.source)))]
}
