import type { MoveStep, Step } from '../journey/steps.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { Network } from '../network/network.ts'
import { countryOf, moveCountry } from './move-country.ts'
import type { Traffic } from './rail-tariff.ts'
import { tariffDistance } from './tariff-distance.ts'

/** A move at its place in the journey. */
export interface PlacedMove {
  readonly index: number
  readonly move: MoveStep
  readonly country: string
}

/** Moves of one train, ship or tractor that nothing but a border interrupts. */
export interface Run {
  readonly moves: readonly [PlacedMove, ...PlacedMove[]]
  /** Rail: whose list the goods go by on the 1520 gauge. */
  readonly traffic: Traffic
  /** Countries of its two ends. */
  readonly direction: Direction
}

/**
 * The runs of a journey. Handling and gauge change end a run, and so does another mode or tractor; a border does not, nor
 * does a ferry under a truck that drives on.
 */
export function journeyRuns(network: Network, steps: readonly Step[], traffic: Traffic): Run[] {
  const groups: PlacedMove[][] = []
  let open: PlacedMove[] | null = null
  steps.forEach((step, index) => {
    if (step.kind === 'border') return
    if (step.kind !== 'move') {
      open = null
      return
    }
    const placed = { index, move: step, country: moveCountry(network, step) }
    const last = open?.at(-1)
    if (open !== null && last !== undefined && runsOn(last.move, step)) open.push(placed)
    else {
      open = [placed]
      groups.push(open)
    }
  })
  return groups.flatMap((moves) => {
    const [first, ...others] = moves
    return first === undefined ? [] : [runOf(network, traffic, [first, ...others])]
  })
}

/** Neighbouring moves that a test holds together, in order. */
export function together<Item>(items: readonly Item[], joins: (left: Item, right: Item) => boolean): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && joins(last, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}

/** Way run, km. */
export const kmOf = (moves: readonly PlacedMove[]): number => moves.reduce((km, { move }) => km + move.link.lengthKm.value, 0)

/** Distance charged, km. */
export const tariffKmOf = (moves: readonly PlacedMove[]): number => moves.reduce((km, { move }) => km + tariffDistance(move.link).value, 0)

/** A ferry carries whole vehicles; a barge on the open river carries boxes. */
const ridesOnWheels = (move: MoveStep): boolean => move.mode === 'road' || (move.mode === 'river' && move.link.crossing !== undefined)

function runsOn(last: MoveStep, next: MoveStep): boolean {
  return last.vehicle === next.vehicle && (last.mode === next.mode || (ridesOnWheels(last) && ridesOnWheels(next)))
}

function runOf(network: Network, traffic: Traffic, moves: readonly [PlacedMove, ...PlacedMove[]]): Run {
  const last = moves.at(-1) ?? moves[0]
  return { moves, traffic, direction: `${countryOf(network, moves[0].move.from)}>${countryOf(network, last.move.to)}` }
}
