import type { CapacityPart, Crossing } from '../../network/facts/crossings.ts'
import type { CrossingDemand } from '../../network/facts/demand.ts'
import type { Facts } from '../../network/facts/facts.ts'
import type { AddLink } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'
import { type Assume, modelCrossingId } from './new-crossing.ts'

/**
 * A second bridge beside a crossing with demand on file draws a part of its traffic: in proportion to capacity, an assumption.
 * A bridge elsewhere, or one that opens later, has no demand on file; its wait then comes from facts.
 */
export function shareDemand(facts: Facts, change: AddLink, assume: Assume): Facts {
  const built = facts.crossings.find(({ id }) => id === change.id)
  const [demand, beside] = neighbour(facts, built)
  if (built === undefined || demand === undefined || beside === undefined || (change.opens ?? '') > facts.dataset.readyFrom) return facts
  const capacities = [trucksPerDay(built), trucksPerDay(beside)] as const
  const total = capacities[0] + capacities[1]
  if (total === 0) return facts
  const share = capacities[0] / total
  assume('demandShare', Math.round(share * 1000) / 1000, `capacity beside ${modelCrossingId}`)
  const scaled = (part: number): CrossingDemand['flows'] =>
    demand.flows.map((flow) => {
      const { low: _low, high: _high, ...fact } = flow.vehiclesPerDay
      const note = `${Math.round(part * 100)} % of the traffic of ${beside.id}, divided by capacity.`
      return { ...flow, vehiclesPerDay: { ...fact, value: fact.value * part, ...supposed(facts, note) } }
    })
  return {
    ...facts,
    crossings: facts.crossings.map((crossing) => (crossing.id === change.id ? { ...crossing, waitFrom: beside.waitFrom } : crossing)),
    demand: [
      ...facts.demand.map((record) => (record === demand ? { ...record, flows: scaled(1 - share) } : record)),
      { ...demand, crossing: change.id, flows: scaled(share) },
    ],
  }
}

function neighbour(facts: Facts, built: Crossing | undefined): readonly [CrossingDemand | undefined, Crossing | undefined] {
  const beside = facts.crossings.find(
    (crossing) =>
      built !== undefined &&
      crossing.id !== built.id &&
      crossing.sides.every((side) => built.sides.includes(side)) &&
      crossing.modes.some((mode) => built.modes.includes(mode)) &&
      facts.demand.some((record) => record.crossing === crossing.id),
  )
  return [facts.demand.find((record) => record.crossing === beside?.id), beside]
}

/** Newest truck capacity at the tightest checkpoint, directions together. */
function trucksPerDay(crossing: Crossing): number {
  const parts = crossing.capacity.filter((part) => part.unit === 'vehiclesPerDay' && part.class === 'truck')
  const bySide = new Map<string, number>()
  for (const part of parts) bySide.set(stationOf(part), (bySide.get(stationOf(part)) ?? 0) + (part.perDay.at(-1)?.value ?? 0))
  return bySide.size === 0 ? 0 : Math.min(...bySide.values())
}

const stationOf = ({ part, side }: CapacityPart): string => `${part} ${side ?? ''}`
