import { openPeriods } from '../assignment/flow-periods.ts'
import { type BorderDelay, flowShares, meanShare, type Taste } from '../assignment/flow-shares.ts'
import type { FlowAssignment, FlowUnit, FlowWay, FreightFlow } from '../assignment/freight-flow.ts'
import type { Carriage, Commodity, FreightDemand, Shares } from '../network/facts/freight.ts'
import type { LoadFacts } from '../network/facts/operations.ts'
import type { Network } from '../network/network.ts'
import { readRouteQuery } from '../routing/read-route-query.ts'
import { SimulationCancelled } from '../simulation/simulation-cancelled.ts'
import type { SimulationHooks } from '../simulation/simulation-hooks.ts'
import { type BestWay, bestWays, type WaysByPair } from './best-ways.ts'

/** Freight of the base year over the days of a run, each flow with its ways and the shares that they take at the border times on file. */
export interface BaseYear extends FlowAssignment {
  readonly tasteOf: (flow: FreightFlow) => Taste
}

/** Loads by which ways are searched: one search serves all goods carried alike. */
const searchLoads = {
  boxes: { cargo: 'tent', weight: 14, valueOfTime: 0.2 },
  wagons: { cargo: '22G1', weight: 24, valueOfTime: 0.04 },
} as const

/** Before any run nothing is measured: the border times on file stand. */
const onFile: BorderDelay = () => undefined

/** A way that carries less than this in every period, with the border times on file, is left out: its trucks a year could be counted on the fingers. */
const leastShare = 0.003

const monthsPerYear = 12

/**
 * The flows of the base year: published totals split by goods, origin and destination, with the best way through each border.
 *
 * @param start first day of the run; ways are searched at the prices and rules of the middle of the demand's year
 * @param hooks looked at before each search of ways, which together take seconds
 * @throws RangeError where the data holds no base year
 * @throws SimulationCancelled where the hook says so
 */
export function baseYearFlows(network: Network, start: string, days: number, { cancelled, progress }: SimulationHooks = {}): BaseYear {
  const { freight } = network.facts
  if (freight === undefined) throw new RangeError('no base-year demand is on file')
  const commodities = new Map(freight.commodities.map((commodity) => [commodity.id, commodity]))
  const searched = new Map<string, WaysByPair>()
  const searches = new Set(
    freight.demands.flatMap(({ id, commodities: of }) => Object.keys(of.value).map((name) => `${id} ${commodities.get(name)?.carriage}`)),
  ).size
  const waysOf = (demand: FreightDemand, carriage: Carriage): WaysByPair => {
    const key = `${demand.id} ${carriage}`
    const known = searched.get(key)
    if (known !== undefined) return known
    if (cancelled?.() === true) throw new SimulationCancelled()
    progress?.(searched.size / searches)
    const found = waysBetween(network, demand, carriage)
    searched.set(key, found)
    return found
  }
  const drafts = freight.demands.flatMap((demand) =>
    pairsOf(demand).flatMap(({ from, to, share }) =>
      Object.entries(demand.commodities.value).map(([id, ofGoods]) => {
        const commodity = commodities.get(id)
        if (commodity === undefined) throw new RangeError(`no commodity ${id}`)
        const ways = waysOf(demand, commodity.carriage).get(`${from} ${to}`) ?? []
        return { demand, commodity, from, to, tonnesPerDay: tonnesPerDay(network.facts.operations.loads, demand) * share * ofGoods, ways }
      }),
    ),
  )
  const all = [...searched.values()].flatMap((byPair) => [...byPair.values()].flat())
  const needs = all.map(({ legs, linkKm }) => ({ crossings: legs.map(({ crossing }) => crossing), links: [...linkKm.keys()] }))
  const { periods, days: lengths, open } = openPeriods(network, needs, start, days, freight.choice.waitedOutDays.value)
  const openOf = new Map(all.map((way, index) => [way, open[index] ?? []]))
  const scales = { scale: freight.choice.scale.value, modeScale: freight.choice.modeScale.value }
  const tasteOf = (commodity: string): Taste => ({ ...scales, valueOfTime: commodities.get(commodity)?.valueOfTime.value ?? 0 })
  const flows = drafts.map(({ demand, commodity, from, to, tonnesPerDay, ways }): FreightFlow => {
    const taste = tasteOf(commodity.id)
    const offered = ways.map(
      ({ costEur, ...way }, index): FlowWay => ({
        ...way,
        tonnesPerUnit: tonnesPerUnit(network, commodity, way.unit),
        costPerTonne: costEur / commodity.tonnesPerBox.value,
        open: openOf.get(ways[index] as BestWay) ?? [],
        share: 0,
        shares: [],
      }),
    )
    const first = flowShares(offered, taste, onFile)
    const worth = offered.filter((_, index) => Math.max(...(first[index] ?? [])) >= leastShare)
    const shares = flowShares(worth, taste, onFile)
    return {
      id: [demand.id, commodity.id, from, to].join('.'),
      commodity: commodity.id,
      direction: demand.direction,
      from,
      to,
      tonnesPerDay,
      hourFactors: commodity.hourFactors.value,
      weekdayFactors: commodity.weekdayFactors.value,
      monthFactors: commodity.monthFactors.value,
      surges: (demand.surges ?? []).map(({ from: first, to: last, factor }) => ({ from: first, to: last, factor })),
      ways: worth.map((way, index) => ({ ...way, shares: shares[index] ?? [], share: meanShare(shares[index] ?? [], lengths) })),
    }
  })
  return { periods, flows, tasteOf: ({ commodity }) => tasteOf(commodity) }
}

/** Origins and destinations with the part of the whole that goes between them, own goods and others together. */
function pairsOf({ origins, own, destinations }: FreightDemand): readonly { readonly from: string; readonly to: string; readonly share: number }[] {
  const parts: readonly (readonly [Shares, number])[] =
    own === undefined
      ? [[origins, 1]]
      : [
          [origins, 1 - own.share.value],
          [own.origins, own.share.value],
        ]
  const pairs = new Map<string, { readonly from: string; readonly to: string; readonly share: number }>()
  for (const [shares, part] of parts) {
    for (const [from, ofOrigin] of Object.entries(shares.value)) {
      for (const [to, ofDestination] of Object.entries(destinations.value)) {
        const key = `${from} ${to}`
        pairs.set(key, { from, to, share: (pairs.get(key)?.share ?? 0) + part * ofOrigin * ofDestination })
      }
    }
  }
  return [...pairs.values()]
}

function waysBetween(network: Network, demand: FreightDemand, carriage: Carriage): WaysByPair {
  const { readyFrom, readyTo } = network.facts.dataset
  const date = [readyFrom, `${demand.year}-07-01`, readyTo].sort()[1] ?? readyFrom
  const queries = pairsOf(demand).map(({ from, to }) => {
    const query = readRouteQuery({ from, to, date, quoteDate: date, ...searchLoads[carriage] }, network)
    if (!query.ok) throw new RangeError(`no query of ${demand.id} from ${from} to ${to}: ${JSON.stringify(query.failures)}`)
    return query.value
  })
  return bestWays(network, queries, carriage === 'wagons' ? ['rail'] : demand.modes)
}

function tonnesPerDay(loads: LoadFacts, { amount, unit, months, year }: FreightDemand): number {
  const tonnes = amount.value * (unit === 'teu' ? loads.tonnesPerTeu.value : 1) * (monthsPerYear / months)
  return tonnes / daysOf(year)
}

const daysOf = (year: number): number => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365)

function tonnesPerUnit({ facts: { operations, freight } }: Network, { carriage }: Commodity, unit: FlowUnit): number {
  const { tonnesPerTruck, tonnesPerBulkTrain, tonnesPerContainerTrain, tonnesPerTeu } = operations.loads
  if (unit === 'truck') return tonnesPerTruck.value
  if (unit === 'train') return carriage === 'wagons' ? tonnesPerBulkTrain.value : tonnesPerContainerTrain.value
  return tonnesPerTeu.value * (freight?.teuPerVessel.value ?? 1)
}
