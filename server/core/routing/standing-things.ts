import type { Step } from '../journey/steps.ts'
import { allObstacles } from './all-obstacles.ts'
import type { Arc, Obstacle } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import type { Refusal } from './refusal.ts'
import type { Standing, Thing } from './standing.ts'

/** Nothing stands against most arcs: one list of nothing for all. */
const nothing: readonly never[] = []

/** Everything that stands against the arcs, as a box or as asked. Arcs of several layers share a step: its obstacles are worked out once. */
export function standingOf(context: JourneyContext, arcs: readonly Arc[], boxed: boolean): Standing {
  const known = new Map<Step, readonly Thing[]>()
  const passing = new Map<string, number[]>()
  const ofArc = arcs.map((arc, number) => {
    const passed = passedBy(arc)
    if (passed !== null) passing.set(passed, [...(passing.get(passed) ?? nothing), number])
    if ((boxed ? arc.boxedObstacle : arc.obstacle) === null) return nothing
    const things = known.get(arc.step) ?? allObstacles(context, arc.step, boxed).map(thingOf)
    known.set(arc.step, things)
    return things
  })
  const { things, numbersOf } = numbered([], ofArc)
  return { ofArc, numbersOf, things, passing: (key) => passing.get(key) ?? nothing }
}

/** What stands against the arcs of the ends and of all that lies between, which was worked out before. */
export function joinedStanding(first: Standing, between: Standing, last: Standing): Standing {
  const ends = numbered(between.things, [...first.ofArc, ...last.ofArc])
  const shift = first.ofArc.length
  return {
    ofArc: first.ofArc.concat(between.ofArc, last.ofArc),
    numbersOf: ends.numbersOf.slice(0, shift).concat(between.numbersOf, ends.numbersOf.slice(shift)),
    things: ends.things,
    // Ends pass neither border nor link: only the arcs between them hang on an opening.
    passing: (key) => between.passing(key).map((arc) => arc + shift),
  }
}

/** Things by arc as numbers, those of one key the same; numbers of those known before stay. */
function numbered(before: readonly Thing[], ofArc: readonly (readonly Thing[])[]): Pick<Standing, 'things' | 'numbersOf'> {
  const things = [...before]
  const numbers = new Map(things.map(({ key }, number) => [key, number]))
  const lists = new Map<readonly Thing[], readonly number[]>()
  const numbersOf = ofArc.map((list) => {
    const known =
      lists.get(list) ??
      list.map((thing) => {
        const number = numbers.get(thing.key) ?? things.push(thing) - 1
        numbers.set(thing.key, number)
        return number
      })
    lists.set(list, known)
    return known
  })
  return { things, numbersOf }
}

/** Key of the crossing or link whose opening the arc depends on; null where it hangs on none. */
export function passedBy({ step }: Arc): string | null {
  if (step.kind === 'border') return `shut ${step.crossing}`
  return step.kind === 'move' ? `shut ${step.link.id}` : null
}

/** Obstacles of one code and id are one thing to lift. Where no rule is on file, each country is asked on its own. */
function thingOf(obstacle: Obstacle): Thing {
  const { code, blockedBy, parameters } = obstacle
  const [id = ''] = blockedBy
  const where = id === 'no-rule-on-file' ? ` ${parameters.vehicle} ${parameters.country}` : ''
  return { key: `${code} ${id}${where}`, refusal: refusalOf(obstacle), isUnserved: code === 'noLink' }
}

/** An obstacle told with its dates, as far as it has any. */
export function refusalOf({ parameters, ...rest }: Obstacle): Refusal {
  const { from = null, until = null } = rest
  return { ...rest, parameters: { ...parameters, ...(from !== null && { from }), ...(until !== null && { until }) }, from, until }
}
