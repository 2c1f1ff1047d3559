import { factOn } from './fact-on.ts'
import type { CapacityPart, Crossing, Direction, VehicleClass } from './facts/crossings.ts'

/** What a chain lets through at most, and the parts that set it. */
export interface ChainCapacity {
  readonly unit: CapacityPart['unit']
  readonly amount: number
  /** The parts whose capacity it is; more than one where they are equal. */
  readonly binding: readonly { readonly part: CapacityPart['part']; readonly side?: string }[]
}

export interface CapacityQuestion {
  readonly unit: CapacityPart['unit']
  readonly direction: Direction | 'both'
  /** `all` counts every class together. */
  readonly class: VehicleClass | 'all'
  /** Local day `YYYY-MM-DD`. */
  readonly date: string
}

/**
 * Capacity of a crossing as the least of the parts in its way (minimum cut of a chain), in one unit, direction and class.
 * A part stated for both directions together bounds each of them too; one stated by direction or class is added up for the
 * whole. A part that is not stated for what is asked does not bound it; null where none is.
 */
export function chainCapacity(crossing: Crossing, question: CapacityQuestion): ChainCapacity | null {
  const places = new Map<string, readonly CapacityPart[]>()
  for (const part of crossing.capacity.filter(({ unit }) => unit === question.unit)) {
    const key = `${part.part} ${part.side ?? ''}`
    places.set(key, [...(places.get(key) ?? []), part])
  }
  const amounts = [...places.values()].flatMap((records) => {
    const amount = ofDirections(records, question)
    const [first] = records
    return amount === null || first === undefined ? [] : [{ amount, part: first.part, side: first.side }]
  })
  if (amounts.length === 0) return null
  const least = Math.min(...amounts.map(({ amount }) => amount))
  const binding = amounts.filter(({ amount }) => amount === least).map(({ part, side }) => ({ part, ...(side === undefined ? {} : { side }) }))
  return { unit: question.unit, amount: least, binding }
}

function ofDirections(records: readonly CapacityPart[], question: CapacityQuestion): number | null {
  const together = ofClasses(records, 'both', question)
  if (question.direction !== 'both') return ofClasses(records, question.direction, question) ?? together
  const directions = [...new Set(records.map(({ direction }) => direction))].filter((direction) => direction !== 'both')
  return together ?? (directions.length === 2 ? sumOrNull(directions.map((direction) => ofClasses(records, direction, question))) : null)
}

function ofClasses(records: readonly CapacityPart[], direction: CapacityPart['direction'], { class: asked, date }: CapacityQuestion): number | null {
  const inDirection = records.filter((record) => record.direction === direction)
  const amountOf = (record: CapacityPart): number | null => factOn(record.perDay, date)?.value ?? null
  const own = inDirection.find((record) => record.class === asked) ?? inDirection.find((record) => record.class === 'all')
  if (own !== undefined) return amountOf(own)
  return asked === 'all' && inDirection.length > 0 ? sumOrNull(inDirection.map(amountOf)) : null
}

const sumOrNull = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
