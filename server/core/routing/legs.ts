import { toRfc3339 } from '../calendar/local-time.ts'
import { moveCountry } from '../cost/move-country.ts'
import { joinSources, worstGrade } from '../cost/price-range.ts'
import { stepEmissionsKg } from '../cost/step-emissions.ts'
import type { MoveStep, Step } from '../journey/steps.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Grade, Provenance } from '../network/facts/provenance.ts'
import { toThousandths } from '../units.ts'
import type { Leg } from './answer.ts'
import type { Course, Piece } from './course.ts'
import type { JourneyContext } from './journey-context.ts'

export interface Itinerary {
  readonly legs: readonly Leg[]
  /** Index of the leg of step i. */
  readonly legOf: readonly number[]
  /** Index of the leg from or to a door that belongs to step i; null where there is none. */
  readonly doorLegOf: readonly (number | null)[]
  /** Local day at which step i begins. */
  readonly dates: readonly string[]
}

/** Legs of a course. They join end to end: moves by one carrier in one country become one leg until something comes between. */
export function itineraryOf(context: JourneyContext, steps: readonly Step[], course: Course): Itinerary {
  const groups: Piece[][] = []
  for (const piece of course.pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && continues(context, last, piece)) group.push(piece)
    else groups.push([piece])
  }
  const legIndex = new Map<Step, number>()
  const doorLegIndex = new Map<Step, number>()
  const starts = new Map<Step, string>()
  for (const [index, group] of groups.entries()) {
    for (const piece of group) {
      if (piece.kind === 'wait') continue
      if (isDoor(piece)) doorLegIndex.set(piece.step, index)
      else legIndex.set(piece.step, index)
      if (!starts.has(piece.step)) starts.set(piece.step, toRfc3339(piece.start, context.zoneOf(startOf(piece.step))).slice(0, 10))
    }
  }
  return {
    legs: groups.map((group) => legOf(context, group)),
    legOf: steps.map((step) => legIndex.get(step) ?? 0),
    doorLegOf: steps.map((step) => doorLegIndex.get(step) ?? null),
    dates: steps.map((step) => starts.get(step) ?? context.readyDate),
  }
}

/** The link of a crossing stays a leg of its own, so that a border can be read and drawn apart; a leg ends at a stop that was asked for. */
function continues(context: JourneyContext, last: Piece, next: Piece): boolean {
  if (last.kind === 'wait' && next.kind === 'wait') return last.code === next.code && last.step === next.step
  if (last.step.kind !== 'move' || next.step.kind !== 'move' || last.kind !== 'move' || next.kind !== 'move') return false
  const [left, right] = [last.step, next.step]
  return (
    !context.query.via.includes(left.to) &&
    left.link.crossing === undefined &&
    right.link.crossing === undefined &&
    left.mode === right.mode &&
    left.vehicle === right.vehicle &&
    left.service === right.service &&
    left.named === right.named &&
    moveCountry(context.network, left) === moveCountry(context.network, right) &&
    left.mode !== 'sea'
  )
}

function legOf(context: JourneyContext, group: readonly Piece[]): Leg {
  const first = group[0]
  const last = group.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('a leg of nothing')
  const { step } = first
  const moves = first.kind === 'move' ? group.map((piece) => piece.step).filter((each): each is MoveStep => each.kind === 'move') : []
  const door = isDoor(first) ? context.timingOf(step).door?.move : undefined
  const from = startOf(step)
  const to = first.kind === 'move' ? (moves.at(-1)?.to ?? from) : from
  const vehicle = door?.vehicle ?? vehicleOf(first)
  return {
    kind: first.kind,
    ...(first.code && { code: first.code }),
    from,
    to,
    mode: door?.mode ?? modeOf(step),
    distanceKm: toThousandths(door?.link.lengthKm.value ?? moves.reduce((sum, move) => sum + move.link.lengthKm.value, 0)),
    departure: toRfc3339(first.start, context.zoneOf(from)),
    arrival: toRfc3339(last.end, context.zoneOf(to)),
    hours: toThousandths((last.end - first.start) / 60),
    co2eKg: toThousandths((door === undefined ? moves : [step]).reduce((sum, move) => sum + stepEmissionsKg(context.network, context.query, move), 0)),
    ...(vehicle !== undefined && { vehicle }),
    ...(door === undefined ? serviceOf(first) : { service: door.service }),
    ...crossingOf(context, first),
    links: moves.map((move) => move.link.id),
    places: first.kind === 'move' ? [from, ...moves.map((move) => move.to)] : [from],
    ...basisOf(context, group),
  }
}

/** A move before loading or after unloading: what no step of its own stands for. */
const isDoor = ({ kind, step }: Piece): boolean => kind === 'move' && step.kind === 'handling'

export function startOf(step: Step): string {
  return step.kind === 'move' ? step.from : step.place
}

function modeOf(step: Step): Mode {
  return step.kind === 'gaugeChange' ? step.from : step.mode
}

function vehicleOf({ kind, step }: Piece): string | undefined {
  if (step.kind === 'gaugeChange' || kind === 'gaugeChange') return undefined
  return step.kind === 'handling' && step.operation === 'transfer' ? (step.toVehicle ?? step.vehicle) : step.vehicle
}

function serviceOf({ kind, code, step }: Piece): Pick<Leg, 'service' | 'serviceNames' | 'bookingLeadDays'> {
  if (kind === 'move' && step.kind === 'move') {
    return step.named === undefined ? { service: step.service } : { service: step.named.id, serviceNames: step.named.names }
  }
  if (code !== 'departure' || step.kind !== 'handling' || step.boards === undefined) return {}
  const { id, names, bookingLeadDays } = step.boards
  return { service: id, serviceNames: names, ...(bookingLeadDays !== undefined && { bookingLeadDays: bookingLeadDays.value }) }
}

function crossingOf(context: JourneyContext, { step }: Piece): Pick<Leg, 'crossing' | 'direction'> {
  if (step.kind === 'border') return { crossing: step.crossing, direction: step.direction }
  if (step.kind !== 'move' || step.link.crossing === undefined) return {}
  return { crossing: step.link.crossing, direction: `${context.countryOf(step.from)}>${context.countryOf(step.to)}` }
}

/** Sources of what decides a leg's length and hours, each once; the worst grade and the oldest date among them. */
function basisOf(context: JourneyContext, group: readonly Piece[]): { readonly source: string; readonly asOf: string; readonly grade: Grade } {
  const facts = group.flatMap((piece) => factsOf(context, piece))
  return {
    source: joinSources(facts.map((fact) => fact.source)),
    asOf: facts.map((fact) => fact.asOf).sort()[0] ?? '',
    grade: worstGrade(facts.map((fact) => fact.grade)),
  }
}

function factsOf(context: JourneyContext, piece: Piece): readonly Provenance[] {
  const { step } = piece
  if (piece.code === 'rest' && step.kind === 'move') {
    const rules = context.driverHours(moveCountry(context.network, step))
    if (rules !== undefined) return [rules.drivingHoursPerDay, rules.dailyRestHours]
  }
  if (piece.kind === 'wait' && step.kind === 'border') return [context.crossing(step.crossing)]
  const { basis, departures, door } = context.timingOf(step)
  if (isDoor(piece) && door !== undefined) return door.basis
  if (piece.code === 'departure' && departures !== undefined) return departures.basis
  return step.kind === 'move' && step.named !== undefined ? [...basis, step.named] : basis
}
