import { type BoundedCache, boundedCache } from '../bounded-cache.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import type { Step } from '../journey/steps.ts'
import type { NamedService } from '../network/facts/services.ts'
import { keptByNetwork } from '../network/kept-by-network.ts'
import type { Network } from '../network/network.ts'
import { barsOn } from '../rules/rules-at.ts'
import type { Arc } from './arc.ts'
import { destinationGate, originGate } from './arc.ts'
import type { ArcColumns } from './arc-columns.ts'
import type { Load } from './load.ts'
import type { PreparedStep } from './prepared-step.ts'
import type { PriceColumns } from './price-columns.ts'
import type { Standing } from './standing.ts'
import type { StepTiming } from './step-timing.ts'

/**
 * The arcs of the virtual network between the ends of a journey, their nodes as numbers, and what is worked out for their
 * steps. Every query of one load, day and set of rules and waits has the same.
 */
export interface Interior {
  readonly arcs: readonly Arc[]
  /** The gates of the ends are in it too: 0 and 1. */
  readonly nodeOf: ReadonlyMap<string, number>
  readonly tails: Int32Array
  readonly heads: Int32Array
  /** Null until a search asks for them. */
  columns: ArcColumns | null
  /** What stands against the load as asked and as a box; null until a refusal is explained. */
  standing: { asked: Standing | null; boxed: Standing | null }
  readonly steps: readonly Step[]
  readonly numberOf: ReadonlyMap<Step, number>
  /** Step of each arc. */
  readonly stepOfArc: Int32Array
  /** 1 for each arc that no load of the query may take. */
  readonly isShut: Uint8Array
  /** 1 for each step on an arc that some load may take. */
  readonly isUsable: Uint8Array
  /** Null until a search asks for them. */
  prices: PriceColumns | null
  readonly timings: (StepTiming | undefined)[]
  readonly prepared: (PreparedStep | undefined)[]
  /** Hours of a step whatever the day; NaN where not worked out, or where they hang on the ready time. */
  readonly steadyHours: Float64Array
  /** Hours of all steps by the ready time, minutes since 1970. */
  readonly hoursByReady: BoundedCache<Float64Array>
  /** EUR for one unit by step that do not hang on the ends of the journey, by rates and tariff row. */
  readonly fixedPrices: BoundedCache<Float64Array>
  /** Null until a search asks for them. */
  emissions: EmissionColumns | null
}

/** Kilometres and grams a tonne-kilometre by step. */
export interface EmissionColumns {
  readonly emissionKm: Float64Array
  readonly emissionGrams: Float64Array
}

/** Where the interior of a query is kept: empty until a search asks for it. */
export interface InteriorShelf {
  interior: Interior | null
  /** Steps of the interior as parts of named services. */
  readonly named: NamedParts
}

/** Steps as parts of named services, and what is worked out for each of these. */
interface NamedParts {
  readonly of: WeakMap<Step, Map<NamedService, Step>>
  readonly timings: WeakMap<Step, StepTiming>
  readonly prepared: WeakMap<Step, PreparedStep>
  /** Every part, to be told from the steps of the ends. */
  readonly all: WeakSet<Step>
}

/** An interior is some 15 MB on a network of a thousand links. */
const keptInteriors = 6

/** Days of exchange rates whose prices are kept for an interior. */
const keptPrices = 3

/** One local time of day is a few instants: origins lie in as many zones. */
const keptReadyTimes = 6

const shelvesOf = keptByNetwork(() => boundedCache<InteriorShelf>(keptInteriors))

/** The shelf of a query. Two queries share it where nothing but their ends, prices and wishes differs. */
export function interiorShelf(network: Network, query: RouteQuery, load: Load, fitsTrain: boolean, waits: SimulatedWaits | null): InteriorShelf {
  const date = query.date.slice(0, 10)
  const countryOf = (place: string): string => network.placesById.get(place)?.country ?? ''
  const consignment = { hs: query.hs, dangerous: query.dangerous, origin: countryOf(query.from), destination: countryOf(query.to) }
  const key = JSON.stringify([date, load, query.vehicle, query.avoid, fitsTrain, waits?.key ?? null, barsOn(network.facts.rules, consignment, date)])
  const shelves = shelvesOf(network)
  const shelf = shelves.get(key) ?? { interior: null, named: { of: new WeakMap(), timings: new WeakMap(), prepared: new WeakMap(), all: new WeakSet() } }
  shelves.set(key, shelf)
  return shelf
}

/** Numbers the nodes and steps of arcs, in the order met. */
export function interiorOf(arcs: readonly Arc[]): Interior {
  const nodeOf = new Map([
    [originGate, 0],
    [destinationGate, 1],
  ])
  const numberOf = new Map<Step, number>()
  const numbered = <Key>(numbers: Map<Key, number>, key: Key): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const tails = Int32Array.from(arcs, (arc) => numbered(nodeOf, arc.from))
  const heads = Int32Array.from(arcs, (arc) => numbered(nodeOf, arc.to))
  const stepOfArc = Int32Array.from(arcs, ({ step }) => numbered(numberOf, step))
  const steps = [...numberOf.keys()]
  const isShut = Uint8Array.from(arcs, ({ obstacle, boxedObstacle }) => (obstacle !== null && boxedObstacle !== null ? 1 : 0))
  const isUsable = new Uint8Array(steps.length)
  for (let arc = 0; arc < isShut.length; arc += 1) if (isShut[arc] === 0) isUsable[stepOfArc[arc] as number] = 1
  return {
    arcs,
    nodeOf,
    tails,
    heads,
    columns: null,
    standing: { asked: null, boxed: null },
    steps,
    numberOf,
    stepOfArc,
    isShut,
    isUsable,
    prices: null,
    timings: new Array(steps.length).fill(undefined),
    prepared: new Array(steps.length).fill(undefined),
    steadyHours: new Float64Array(steps.length).fill(Number.NaN),
    hoursByReady: boundedCache(keptReadyTimes),
    fixedPrices: boundedCache(keptPrices),
    emissions: null,
  }
}
