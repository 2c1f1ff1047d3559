import type { Cost, CostLine } from '#core/cost/cost.ts'
import type { Leg } from '#core/routing/answer.ts'

/** Where a journey stands: distance, time and money from its start, on the median course. */
export interface CoursePoint {
  readonly km: number
  readonly days: number
  readonly costMinor: number
}

/** A part of the course: along the way, or at one place as a vertical step. */
export interface CoursePart {
  /** Index of its leg; null for what belongs to the whole journey, which is spent at its end. */
  readonly leg: number | null
  readonly from: CoursePoint
  readonly to: CoursePoint
}

/** Legs that a line pays for: a haul up to where it says it ends, anything else its own leg. */
function legsOf(line: CostLine, legs: readonly Leg[]): readonly number[] {
  const first = line.leg
  if (first === null || legs[first]?.kind !== 'move') return first === null ? [] : [first]
  const end = line.parameters.to
  const last = legs.findIndex((leg, index) => index >= first && leg.kind === 'move' && leg.to === end)
  return legs.flatMap((leg, index) => (leg.kind === 'move' && index >= first && index <= Math.max(first, last) ? [index] : []))
}

/** Amount of each leg, minor units with fractions; a haul over several legs is spread by their distance. */
function amountsByLeg({ lines }: Pick<Cost, 'lines'>, legs: readonly Leg[]): readonly number[] {
  const amounts = legs.map(() => 0)
  for (const line of lines) {
    const own = legsOf(line, legs)
    const km = own.reduce((sum, index) => sum + (legs[index]?.distanceKm ?? 0), 0)
    for (const index of own) amounts[index] = (amounts[index] ?? 0) + line.amountMinor * (km === 0 ? 1 / own.length : (legs[index]?.distanceKm ?? 0) / km)
  }
  return amounts
}

/** A journey as the plot of time and cost against distance: it ends at its whole distance, its hours and its exact total. */
export function courseParts(legs: readonly Leg[], cost: Pick<Cost, 'lines' | 'amountMinor'>): readonly CoursePart[] {
  const amounts = amountsByLeg(cost, legs)
  let at: CoursePoint = { km: 0, days: 0, costMinor: 0 }
  const parts = legs.map((leg, index): CoursePart => {
    const from = at
    at = {
      km: from.km + (leg.kind === 'move' ? leg.distanceKm : 0),
      days: from.days + leg.hours / 24,
      costMinor: from.costMinor + (amounts[index] ?? 0),
    }
    return { leg: index, from, to: at }
  })
  if (cost.lines.every(({ leg }) => leg !== null)) return parts
  return [...parts, { leg: null, from: at, to: { ...at, costMinor: cost.amountMinor } }]
}

/** A border passed: everything between the last stretch before it and the first one behind, formalities, queue and gauge change. */
export interface BorderStep {
  readonly crossing: string
  /** Town that is reached first. */
  readonly place: string
  readonly km: number
  readonly days: number
  readonly costMinor: number
  /** Where the course stands when the border is behind. */
  readonly at: CoursePoint
}

/** Borders of a journey in order, with the time and money they take. */
export function borderSteps(legs: readonly Leg[], parts: readonly CoursePart[]): readonly BorderStep[] {
  const steps: BorderStep[] = []
  for (const [index, leg] of legs.entries()) {
    const part = parts[index]
    if (leg.crossing === undefined || part === undefined) continue
    const last = steps.at(-1)
    const [days, costMinor] = [part.to.days - part.from.days, part.to.costMinor - part.from.costMinor]
    if (last?.crossing === leg.crossing) steps[steps.length - 1] = { ...last, days: last.days + days, costMinor: last.costMinor + costMinor, at: part.to }
    else steps.push({ crossing: leg.crossing, place: leg.from, km: part.from.km, days, costMinor, at: part.to })
    // What changes the gauge right behind the border is part of passing it.
    const next = legs[index + 1]
    const nextPart = parts[index + 1]
    const opened = steps.at(-1)
    if (next?.kind === 'gaugeChange' && nextPart !== undefined && opened !== undefined)
      steps[steps.length - 1] = {
        ...opened,
        days: opened.days + nextPart.to.days - nextPart.from.days,
        costMinor: opened.costMinor + nextPart.to.costMinor - nextPart.from.costMinor,
        at: nextPart.to,
      }
  }
  return steps
}

/** Routes much longer than the shortest are named, not drawn, where two or more remain: they would squeeze the others into a corner. */
export function onScale<Course extends { readonly distanceKm: number }>(courses: readonly Course[]): readonly Course[] {
  const shortest = Math.min(...courses.map(({ distanceKm }) => distanceKm))
  const near = courses.filter(({ distanceKm }) => distanceKm <= 1.8 * shortest)
  return near.length >= 2 ? near : courses
}
