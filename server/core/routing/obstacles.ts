import { addDays } from '../calendar/local-time.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { BorderStep, MoveStep } from '../journey/steps.ts'
import { factOn } from '../network/fact-on.ts'
import type { CargoUnit, WeightLimit } from '../network/facts/operations.ts'
import { admissionAt } from './admission.ts'
import type { Obstacle } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { outOfService } from './out-of-service.ts'
import { weightLimit } from './weight-limit.ts'

/** The first reason why a load, as a box or as asked, cannot be moved over a link on the ready date whatever the hour; null where it can. */
export function moveObstacle(context: JourneyContext, step: MoveStep, boxed: boolean): Obstacle | null {
  for (const obstacle of moveObstacles(context, step, boxed)) return obstacle
  return null
}

/** Every such reason: the tractor at either end, then the weight in each country. The first is all that most ask for, so the others wait. */
export function* moveObstacles(context: JourneyContext, step: MoveStep, boxed: boolean): Generator<Obstacle> {
  const { load } = context
  const ends = step.vehicle === undefined ? [] : [step.from, step.to]
  for (const place of ends) {
    const obstacle = notAdmitted(context, step.vehicle ?? '', place)
    if (obstacle !== null) yield obstacle
  }
  if (step.mode === 'river') return
  const onRoad = step.mode === 'road'
  const unit = onRoad && !boxed ? load.truckUnit : load.boxUnit
  const tonnes = onRoad ? (boxed ? load.boxTruckGrossTonnes : load.truckGrossTonnes) : load.boxGrossTonnes
  const service: WeightLimit['service'] = step.service === 'river' ? 'sea' : step.service
  const countries = step.mode === 'sea' ? [''] : onRoad ? [...new Set([step.from, step.to].map(context.countryOf))] : [moveCountry(context.network, step)]
  for (const country of countries) {
    const obstacle = tooHeavy(context, step, service, country, unit, tonnes)
    if (obstacle !== null) yield obstacle
  }
}

function tooHeavy(context: JourneyContext, step: MoveStep, service: WeightLimit['service'], country: string, unit: CargoUnit, tonnes: number): Obstacle | null {
  const limit = weightLimit(context.network, service, country, unit, context.readyDate)
  if (limit === undefined || tonnes <= limit.value) return null
  return {
    code: 'tooHeavy',
    parameters: { link: step.link.id, tonnes, limitTonnes: limit.value, ...(country !== '' && { country }), service, source: limit.source },
    // The limit, and not the link: every road of the country has it.
    blockedBy: [['weight-limit', service, ...(country === '' ? [] : [country.toLowerCase()])].join('-')],
  }
}

/** Why a tractor may not be at a place on the ready date; null where it may. */
export function notAdmitted(context: JourneyContext, vehicle: string, place: string): Obstacle | null {
  const admission = admissionAt(context.network, vehicle, place, context.readyDate)
  if (admission.admitted) return null
  const country = context.countryOf(place)
  return { code: 'vehicleNotAdmitted', parameters: { vehicle, country, rule: admission.rule, source: admission.source }, blockedBy: [admission.rule] }
}

/** Why a tractor cannot pass a crossing: the crossing lists the registrations it lets across, and this is none of them. */
export function borderObstacle(context: JourneyContext, step: BorderStep): Obstacle | null {
  const { vehicle } = step
  if (vehicle === undefined) return null
  const admits = factOn(context.crossing(step.crossing).admits ?? [], context.readyDate)
  if (admits === undefined || admits.value.includes(vehicle)) return null
  const [, country = ''] = step.direction.split('>')
  return { code: 'vehicleNotAdmitted', parameters: { vehicle, country, crossing: step.crossing, source: admits.source }, blockedBy: [step.crossing] }
}

/** The user asked to keep clear of a place, a crossing or a country. */
export function avoided(context: JourneyContext, ids: readonly (string | undefined)[]): Obstacle | null {
  const hit = context.query.avoid.find((id) => ids.includes(id))
  return hit === undefined ? null : { code: 'ruleForbids', parameters: { rule: `avoid ${hit}` }, blockedBy: [hit] }
}

/** No regular service takes the link in the time of the journey. */
export function unserved({ readyDate }: JourneyContext, { link }: MoveStep): Obstacle | null {
  const idle = outOfService(link, readyDate)
  if (idle === null) return null
  const { source, validTo } = idle.fact
  return {
    code: 'noLink',
    parameters: { link: link.id, start: link.from, end: link.to, source },
    blockedBy: [link.id],
    ...(idle.since !== null && { from: idle.since }),
    ...(validTo !== undefined && { until: addDays(validTo, 1) }),
  }
}

/** The first rule that forbids these goods to pass this border on a day, the ready date unless told otherwise. */
export function barred(context: JourneyContext, move: MoveStep, date = context.readyDate): Obstacle | null {
  return bars(context, move, date)[0] ?? null
}

/** Every such rule. */
export function bars(context: JourneyContext, move: MoveStep, date = context.readyDate): readonly Obstacle[] {
  const where = move.link.crossing === undefined ? { country: context.countryOf(move.to) } : { crossing: move.link.crossing }
  return context.verdictOn(move, date).bars.map((rule) => ({
    code: 'ruleForbids',
    parameters: { ...where, rule: rule.id, source: rule.source },
    blockedBy: [rule.id],
    ...(rule.validFrom !== undefined && { from: rule.validFrom }),
    ...(rule.validTo !== undefined && { until: rule.validTo }),
  }))
}
