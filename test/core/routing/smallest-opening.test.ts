import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, originGate } from '#core/routing/arc.ts'
import { compileGraph } from '#core/routing/compiled-graph.ts'
import { type BlockedGraph, smallestOpening } from '#core/routing/smallest-opening.ts'

interface Passage {
  readonly from: number
  readonly to: number
  readonly blockers: readonly number[]
  readonly isWanted: boolean
}

const nodes = 6
const things = 5
const name = (node: number): string => (node === 0 ? originGate : node === nodes - 1 ? destinationGate : `node-${node}`)

function blockedGraph(passages: readonly Passage[], reluctance: readonly number[] = Array(things).fill(10)): BlockedGraph {
  const arcs = passages.map(({ from, to }) => ({ from: name(from), to: name(to) }) as Arc)
  return {
    graph: compileGraph(arcs),
    inUse: new Uint8Array(passages.length).fill(1),
    blockersOf: passages.map(({ blockers }) => blockers),
    reluctance,
    isWanted: Uint8Array.from(passages, ({ isWanted }) => (isWanted ? 1 : 0)),
  }
}

/** Whether a walk over arcs that only lifted things block, one of them wanted, leads from end to end: by brute spreading. */
function opens(passages: readonly Passage[], lifted: ReadonlySet<number>): boolean {
  const reached = new Set(['0 false'])
  for (let size = -1; size !== reached.size; ) {
    size = reached.size
    for (const { from, to, blockers, isWanted } of passages) {
      if (!blockers.every((each) => lifted.has(each))) continue
      for (const had of [false, true]) if (reached.has(`${from} ${had}`)) reached.add(`${to} ${had || isWanted}`)
    }
  }
  return reached.has(`${nodes - 1} true`)
}

const allSets = Array.from(
  { length: 2 ** things },
  (_, bits) => new Set(Array.from({ length: things }, (_unused, each) => each).filter((each) => bits & (1 << each))),
)

const drawn: fc.Arbitrary<readonly Passage[]> = fc.array(
  fc.record({
    from: fc.nat(nodes - 1),
    to: fc.nat(nodes - 1),
    blockers: fc.uniqueArray(fc.nat(things - 1), { maxLength: 3 }),
    isWanted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
)

describe('the smallest set of things to lift for a way to open', () => {
  it('is one thing on the way round rather than two on the straight one', () => {
    const straight = { from: 0, to: 5, blockers: [0, 1], isWanted: true }
    const round = [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 1, blockers: [2], isWanted: true }))
    expect(smallestOpening(blockedGraph([straight, ...round]))).toEqual({ blockers: [2], way: [1, 2, 3, 4, 5] })
  })

  it('is of two equal ones that which is lifted with less reluctance', () => {
    const passages = [0, 1].map((each) => ({ from: 0, to: 5, blockers: [each], isWanted: true }))
    expect(smallestOpening(blockedGraph(passages, [100, 2]))?.blockers).toEqual([1])
  })

  it('is as small as the smallest of all sets, opens with all lifted and stays shut with all but one', () => {
    fc.assert(
      fc.property(drawn, (passages) => {
        const opening = smallestOpening(blockedGraph(passages))
        const opened = allSets.filter((set) => opens(passages, set))
        if (opening === null) {
          expect(opened).toEqual([])
          return
        }
        const lifted = new Set(opening.blockers)
        expect(opens(passages, lifted)).toBe(true)
        expect(lifted.size).toBe(Math.min(...opened.map(({ size }) => size)))
        for (const each of lifted) expect(opens(passages, new Set([...lifted].filter((other) => other !== each)))).toBe(false)
        for (const arc of opening.way) for (const each of passages[arc]?.blockers ?? []) expect(lifted).toContain(each)
      }),
      { numRuns: 300 },
    )
  })
})
