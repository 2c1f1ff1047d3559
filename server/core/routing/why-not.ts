import type { ModeFamily } from '../network/facts/places.ts'
import type { UnavailableCode } from './answer.ts'
import type { Arc } from './arc.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { runCourse } from './course.ts'
import { bitsAllowed } from './family-bits.ts'
import { cabotageRefusal, crossTradeRefusals } from './foreign-tractor.ts'
import type { JourneyContext } from './journey-context.ts'
import { endsKeptTo } from './keeps-to-ends.ts'
import { type Blocked, longestWaitMinutes } from './pass-step.ts'
import type { Refusal } from './refusal.ts'
import { shutRefusal } from './shut-refusal.ts'
import { smallestOpening } from './smallest-opening.ts'
import type { Standing, Thing } from './standing.ts'
import { passedBy } from './standing-things.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/** How much one would rather not see a thing lifted: rather wait for a season than carry less, rather that than go where unwanted or unlawful. */
const reluctance: Partial<Readonly<Record<UnavailableCode, number>>> = {
  seasonClosed: 1e2,
  holidayClosed: 1e2,
  closedByScenario: 1e2,
  tooHeavy: 1e3,
  ruleForbids: 1e5,
}
const greatReluctance = 1e7

/** A way that opens may lead to another shut crossing; it is told by then and the search done again, at most so often. */
const mostRounds = 40

/**
 * What keeps a family from carrying the load: the smallest set of restrictions, rules, limits and shut crossings that have to
 * be lifted for a way to open. With all of them lifted there is one, with all but any one of them there is none. A link that
 * no service takes is named only where no way opens without one. Where nothing joins the ends, the answer is `noLink` with
 * nothing to lift.
 *
 * @param weighed all arcs of the network, obstructed ones included
 * @param allowed families that may take part; a way moves by `family` somewhere
 * @param blocked crossings and links that searches over these families found shut too long
 */
export function whyNot(
  context: JourneyContext,
  { graph, columns, standing: standingIn }: WeighedGraph,
  family: ModeFamily,
  allowed: readonly ModeFamily[],
  blocked: readonly Blocked[],
): readonly Refusal[] {
  const cabotage = cabotageRefusal(context, family)
  if (cabotage !== null) return [cabotage]
  const boxed = isBoxed(allowed)
  const { needs, moves, leaves, enters } = columns
  const [barred, bit] = [~bitsAllowed(allowed), bitsAllowed([family])]
  const ends = endsKeptTo(context)
  const [isWanted, inUse] = [new Uint8Array(needs.length), new Uint8Array(needs.length)]
  for (let arc = 0; arc < needs.length; arc += 1) {
    const need = needs[arc] as number
    const isAbroad = leaves[arc] !== -1
    // As every search: no way opens through the country that the goods came from, or out of the one they go to.
    if (need & barred || (ends !== null && isAbroad && (enters[arc] === ends.home || leaves[arc] === ends.goal))) continue
    inUse[arc] = 1
    // A ship answers for the sea where it goes abroad, and not along a coast.
    if (moves[arc] === 1 && need & bit && (family !== 'sea' || isAbroad)) isWanted[arc] = 1
  }
  const standing = standingIn(boxed)
  const ask = (usable: Uint8Array): Answer => smallest({ context, graph, boxed, inUse: usable, isWanted, standing }, blocked)
  const served = inUse.slice()
  for (let arc = 0; arc < served.length; arc += 1) {
    if (served[arc] === 1 && isUnservedBy(standing.ofArc[arc] as readonly Thing[])) served[arc] = 0
  }
  const first = ask(served)
  const answer = first === 'shut' ? ask(inUse) : first
  if (typeof answer !== 'string') return answer
  // Roads join the ends, but not for a tractor that is a stranger at both.
  const strangers = family === 'road' ? crossTradeRefusals(context) : []
  if (strangers.length > 0) return strangers
  const { from, to } = context.query
  return [{ code: 'noLink', parameters: { from, to, family }, blockedBy: [], from: null, until: null }]
}

const isUnservedBy = (things: readonly Thing[]): boolean => things.length > 0 && things.some(({ isUnserved }) => isUnserved)

/** What has to be lifted; `free` where a way is open already, `shut` where none opens whatever is lifted. */
type Answer = readonly Refusal[] | 'free' | 'shut'

interface Question {
  readonly context: JourneyContext
  readonly graph: CompiledGraph
  readonly boxed: boolean
  readonly inUse: Uint8Array
  readonly isWanted: Uint8Array
  readonly standing: Standing
}

/** What the smallest set says, in the order of the way that it opens. */
function smallest({ context, graph, boxed, inUse, isWanted, standing }: Question, blocked: readonly Blocked[]): Answer {
  const { ofArc, numbersOf, things, passing } = standing
  const shut = new Map<string, Thing>()
  const reluctances = things.map(({ refusal: { code } }) => reluctance[code] ?? greatReluctance)
  // Copied as soon as something shut is found; mostly nothing is.
  let copied: (readonly number[])[] | null = null
  const close = (each: Blocked): void => {
    const key = `shut ${each.crossing ?? each.link ?? ''}`
    if (shut.has(key)) return
    const refusal = shutRefusal(context, each)
    shut.set(key, { key, refusal, isUnserved: false })
    const number = reluctances.push(reluctance[refusal.code] ?? greatReluctance) - 1
    copied ??= numbersOf.slice()
    for (const arc of passing(key)) copied[arc] = [...(numbersOf[arc] as readonly number[]), number]
  }
  const shutAt = (arc: number): Thing | undefined => shut.get(passedBy(graph.arcs[arc] as Arc) ?? '')
  for (const each of blocked) close(each)
  for (let round = 0; round < mostRounds; round += 1) {
    const opening = smallestOpening({ graph, inUse, isWanted, blockersOf: copied ?? numbersOf, reluctance: reluctances })
    if (opening === null) return 'shut'
    if (opening.blockers.length === 0) return 'free'
    const next = nextShut(
      context,
      // A link without service is told as that; its calendar, shut for the same reason, would tell it a second time.
      opening.way.filter((arc) => shutAt(arc) === undefined && !ofArc[arc]?.some(({ isUnserved }) => isUnserved)).map((arc) => graph.arcs[arc] as Arc),
      boxed,
    )
    if (next !== null) {
      close(next)
      continue
    }
    const thingsAt = (arc: number): readonly Thing[] => [...(ofArc[arc] as readonly Thing[]), ...[shutAt(arc) ?? []].flat()]
    const onTheWay = new Map(opening.way.toReversed().flatMap((arc) => thingsAt(arc).map(({ key, refusal }) => [key, refusal] as const)))
    return [...onTheWay.values()].toReversed()
  }
  return 'shut'
}

/** Whether a load on these families goes in a box. */
export const isBoxed = (allowed: readonly ModeFamily[]): boolean => allowed.includes('rail') || allowed.includes('sea')

/** The first crossing or link that a load going these arcs finds shut too long; null where it comes through. */
function nextShut(context: JourneyContext, arcs: readonly Arc[], boxed: boolean): Blocked | null {
  const truckGrossTonnes = boxed ? context.load.boxTruckGrossTonnes : context.load.truckGrossTonnes
  const steps = arcs.map(({ step }) => step)
  const result = runCourse(context, steps, () => 0, { truckGrossTonnes, longestWait: longestWaitMinutes })
  return result.ran ? null : result.blocked
}
