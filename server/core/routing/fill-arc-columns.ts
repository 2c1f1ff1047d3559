import type { Arc } from './arc.ts'
import type { ArcColumns } from './arc-columns.ts'
import { countryNumbers } from './country-numbers.ts'
import { driverRests } from './driver-rests.ts'
import { needBits } from './family-bits.ts'
import { unitsOf } from './front-unit.ts'
import type { JourneyContext } from './journey-context.ts'
import { leastMinutes, restedUnits, steadyUnits } from './steady-units.ts'

/** The columns of arcs for the load, day and vehicle of a query. */
export function fillArcColumns(context: JourneyContext, arcs: readonly Arc[]): ArcColumns {
  const numbers = countryNumbers(context.network)
  const numberAt = (place: string): number => numbers.get(context.countryOf(place)) ?? -1
  const prepared = arcs.map((arc) => (shutBits(arc) === 3 ? null : context.prepared(arc.step)))
  const crosses = ({ step }: Arc): boolean => step.kind === 'move' && context.countryOf(step.from) !== context.countryOf(step.to)
  const rests = driverRests(context.network)
  const steady = Float64Array.from(prepared, (step) => (step === null ? Number.NaN : steadyUnits(step)))
  return {
    prepared,
    needs: Uint8Array.from(arcs, needBits),
    shut: Uint8Array.from(arcs, shutBits),
    leaves: Int16Array.from(arcs, (arc) => (arc.step.kind === 'move' && crosses(arc) ? numberAt(arc.step.from) : -1)),
    enters: Int16Array.from(arcs, (arc) => (arc.step.kind === 'move' && crosses(arc) ? numberAt(arc.step.to) : -1)),
    handsOver: Uint8Array.from(arcs, ({ step }) => (step.kind === 'handling' && (step.operation === 'transfer' || step.operation === 'tractorSwap') ? 1 : 0)),
    gateway: gatewaysOf(arcs),
    moves: Uint8Array.from(arcs, ({ step }) => (step.kind === 'move' ? 1 : 0)),
    soonest: Float64Array.from(prepared, (step) => (step === null ? 0 : leastMinutes(step))),
    steady,
    least: Float64Array.from(prepared, (step, arc) => {
      const constant = steady[arc] as number
      return step === null ? 0 : Number.isNaN(constant) ? unitsOf(leastMinutes(step)) : constant
    }),
    rested: Float64Array.from(prepared, (step, arc) => {
      const constant = steady[arc] as number
      return step === null ? 0 : Number.isNaN(constant) ? restedUnits(step, rests) : constant
    }),
    freshens: Uint8Array.from(arcs, ({ step }) => (step.kind === 'move' && step.mode === 'river' ? 1 : 0)),
  }
}

const shutBits = ({ obstacle, boxedObstacle }: Arc): number => (obstacle === null ? 0 : 1) + (boxedObstacle === null ? 0 : 2)

/** Ends go through none, so that the numbers of one part are those of the whole. */
function gatewaysOf(arcs: readonly Arc[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(arcs, ({ step }) => {
    const name =
      step.kind === 'border' ? `${step.crossing}>${step.direction}` : step.kind === 'move' && step.mode === 'sea' ? `${step.link.id}>${step.to}` : null
    if (name === null) return -1
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}
