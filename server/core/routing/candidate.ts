import type { BorderStep, MoveStep, Step } from '../journey/steps.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import { once } from '../once.ts'
import type { Arc } from './arc.ts'
import { runEnds } from './course.ts'
import { handoversOf } from './handovers.ts'
import type { JourneyContext } from './journey-context.ts'
import { modeFamilyOf } from './mode-family.ts'
import { nameServices } from './name-services.ts'
import type { ObjectiveWeight } from './objective-weight.ts'
import { type Blocked, longestWaitMinutes, type PassOptions } from './pass-step.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/** A way to go, found by one of the searches, with what it costs and takes at the median; not yet drawn or priced by line. */
export interface Candidate {
  /** Of the load as it is carried: divided, where one unit would be too heavy. */
  readonly context: JourneyContext
  readonly steps: readonly Step[]
  readonly options: PassOptions
  /** True where the goods ride in a box. */
  readonly boxed: boolean
  readonly family: ModeFamily | 'mixed'
  readonly families: readonly ModeFamily[]
  /** True where a ship carries the load from one country to another, and not only along a coast. */
  readonly shipsAbroad: boolean
  readonly crossings: readonly string[]
  /** The two places of each crossing: two crossings between the same two towns are one border, and mostly shut together. */
  readonly borders: readonly string[]
  readonly handovers: number
  /** Crossings and sea lanes in order, and the families between: two candidates of one signature are one route to a reader. */
  readonly signature: string
  /** True where a rule makes it lawful on conditions only. */
  readonly isConditional: boolean
  readonly linkKm: ReadonlyMap<string, number>
  readonly familyKm: ReadonlyMap<ModeFamily, number>
  /** Sum of `linkKm`. */
  readonly totalKm: number
  readonly costEur: number
  readonly co2eKg: number
  readonly hours: number
  readonly generalisedEur: number
}

export type CandidateResult = { readonly runs: true; readonly candidate: Candidate } | { readonly runs: false; readonly blocked: Blocked }

export function candidateOf(context: JourneyContext, { graph, weights, columns }: WeighedGraph, way: readonly number[]): CandidateResult {
  const steps = nameServices(
    context,
    way.map((number) => (graph.arcs[number] as Arc).step),
  )
  const moves = steps.filter((step): step is MoveStep => step.kind === 'move')
  const families = [...new Set(moves.map((move) => modeFamilyOf(move.mode)))]
  const boxed = families.includes('rail') || families.includes('sea')
  const { load, query } = context
  const options = { truckGrossTonnes: boxed ? load.boxTruckGrossTonnes : load.truckGrossTonnes, longestWait: longestWaitMinutes }
  const prepared = steps.map((step, index) => {
    const arc = way[index] as number
    // A named step is another one than that of its arc.
    return (step === (graph.arcs[arc] as Arc).step ? columns.prepared[arc] : null) ?? context.prepared(step)
  })
  const result = runEnds(context.ready, prepared, () => 0, options)
  if (!result.ran) return { runs: false, blocked: result.blocked }
  const sum = (objective: ObjectiveWeight): number => sumOver(weights[objective], way)
  const costEur = sum('cost')
  const hours = (result.course.arrival - result.course.departure) / 60
  const [only] = families
  const crossings = steps.filter((step): step is BorderStep => step.kind === 'border').map((step) => step.crossing)
  // A search finds a hundred ways and a dozen are compared: what only those are asked for waits until then.
  const linkKm = once(() => new Map(moves.map((move) => [move.link.id, move.link.lengthKm.value])))
  const familyKm = once(() => kmByFamily(moves))
  const totalKm = once(() => [...linkKm().values()].reduce((total, km) => total + km, 0))
  const signature = once(() => (context.split === null ? signatureOf(steps) : `${signatureOf(steps)}.x${context.split.factor}`))
  const isConditional = once(() => moves.some((move) => context.verdictOn(move).conditions.length > 0))
  return {
    runs: true,
    candidate: {
      context,
      steps,
      options,
      boxed,
      family: only !== undefined && families.length === 1 ? only : 'mixed',
      families,
      shipsAbroad: moves.some((move) => move.mode === 'sea' && context.countryOf(move.from) !== context.countryOf(move.to)),
      crossings,
      borders: crossings.map((crossing) => borderOf(context, crossing)),
      handovers: handoversOf(steps),
      get signature() {
        return signature()
      },
      get isConditional() {
        return isConditional()
      },
      get linkKm() {
        return linkKm()
      },
      get familyKm() {
        return familyKm()
      },
      get totalKm() {
        return totalKm()
      },
      costEur,
      co2eKg: sum('co2e'),
      hours,
      generalisedEur: costEur + query.valueOfTime * query.weight * query.quantity * hours,
    },
  }
}

function kmByFamily(moves: readonly MoveStep[]): ReadonlyMap<ModeFamily, number> {
  const km = new Map<ModeFamily, number>()
  for (const { mode, link } of moves) km.set(modeFamilyOf(mode), (km.get(modeFamilyOf(mode)) ?? 0) + link.lengthKm.value)
  return km
}

function sumOver(weights: Float64Array, way: readonly number[]): number {
  let total = 0
  for (let at = 0; at < way.length; at += 1) total += weights[way[at] as number] as number
  return total
}

/** The two places that a crossing joins. */
export const borderOf = (context: JourneyContext, crossing: string): string => context.crossing(crossing).sides.join('>')

/** Families, crossings and sea lanes in the order met; what is repeated counts once. */
function signatureOf(steps: readonly Step[]): string {
  let signature = ''
  let last = ''
  const add = (mark: string): void => {
    if (mark === last) return
    signature = last === '' ? mark : `${signature}.${mark}`
    last = mark
  }
  for (const step of steps) {
    if (step.kind === 'border') add(step.crossing)
    if (step.kind !== 'move') continue
    add(step.mode === 'sea' ? 'sea' : modeFamilyOf(step.mode))
    if (step.mode === 'sea') add(step.link.id)
  }
  return signature
}

/** Kilometres of links that two candidates share, over the shorter of the two. */
export function sharedShare(left: Candidate, right: Candidate): number {
  let shared = 0
  for (const [link, km] of left.linkKm) if (right.linkKm.has(link)) shared += km
  return shared / Math.max(1e-9, Math.min(left.totalKm, right.totalKm))
}

/** A way that comes back to a place it has left is no route. */
export const isSimple = (arcs: readonly Arc[]): boolean => excursionOf(arcs) === null

/**
 * Where a way leaves a place that it comes back to, as an index of its arcs; null where it comes back to none. A truck to a
 * terminal outside the town, and the train from there through the town again, is such an excursion; the way to a stop that the
 * shipper asked for and back is none.
 */
export function excursionOf(arcs: readonly Arc[]): number | null {
  const leftBy = new Map<string, number>()
  let at: string | null = null
  for (const [index, { step, makesStop }] of arcs.entries()) {
    const place = step.kind === 'move' ? step.to : step.place
    if (place !== at) {
      const left = leftBy.get(place)
      if (left !== undefined) return left
      if (at !== null) leftBy.set(at, index)
      at = place
    }
    if (makesStop === true) leftBy.clear()
  }
  return null
}
