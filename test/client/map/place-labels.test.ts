import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineGrid } from '../../../client/map/line-grid.ts'
import { type Anchor, type Box, leaderTo, placeLabels } from '../../../client/map/place-labels.ts'

const unmoved = { scale: 1, left: 0, top: 0 }
/** A line from x = 100 to the eastern edge, at a height. */
const eastward = (y: number) => {
  const grid = new LineGrid(400, 300)
  grid.add(Float64Array.from([100, y, 2000, y]), unmoved)
  return grid
}
const view: Box = { left: 0, top: 0, right: 400, bottom: 300 }
const anchor = (x: number, y: number): Anchor => ({ x, y, gap: 4, width: 60, height: 14 })
const nowhere = { meets: () => false }
const clear = { route: nowhere, network: nowhere, ghosts: nowhere }
const overlap = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('labels of the map', () => {
  it('stand to the right of a lone place', () => {
    expect(placeLabels([anchor(100, 100)], [], clear, view)).toEqual([{ left: 104, right: 164, top: 93, bottom: 107 }])
  })

  it('go to the left where the edge is near', () => {
    expect(placeLabels([anchor(390, 100)], [], clear, view)[0]?.right).toBe(386)
  })

  it('keep off the line of the journey', () => {
    expect(placeLabels([anchor(100, 100)], [], { ...clear, route: eastward(100) }, view)[0]?.right).toBeLessThanOrEqual(100)
  })

  it('cross a ghost only where there is no other room', () => {
    const ghost = { ...clear, ghosts: eastward(100) }
    expect(placeLabels([anchor(100, 100)], [], ghost, view)[0]?.right).toBeLessThanOrEqual(100)
    expect(
      placeLabels(
        [anchor(30, 100)],
        [
          { left: 0, top: 0, right: 400, bottom: 92 },
          { left: 0, top: 108, right: 400, bottom: 300 },
        ],
        ghost,
        view,
      )[0]?.left,
    ).toBe(34)
  })

  it('of a place on a junction are dropped rather than laid on its own lines', () => {
    const star = new LineGrid(400, 300)
    for (const [x, y] of [
      [0, -90],
      [90, 0],
      [0, 90],
      [-90, 0],
      [90, 60],
      [-90, 60],
      [90, -60],
      [-90, -60],
    ] as const)
      star.add(Float64Array.from([100, 100, 100 + x, 100 + y]), unmoved)
    expect(placeLabels([{ ...anchor(100, 100), height: 40 }], [], { ...clear, network: star }, view)).toEqual([null])
  })

  it('of a border stand a little farther off, and across a line of the network, before they are dropped', () => {
    const crowd = { left: 0, top: 80, right: 400, bottom: 120 }
    const must = { ...anchor(100, 100), must: true }
    expect(placeLabels([anchor(100, 100)], [crowd], clear, view)).toEqual([null])
    expect(placeLabels([must], [{ ...crowd, top: 86, bottom: 114 }], clear, view)[0]?.bottom).toBeLessThanOrEqual(86)
    const between = [
      { ...crowd, top: 0, bottom: 92 },
      { ...crowd, top: 108, bottom: 300 },
    ]
    const onTheLine = new LineGrid(400, 300)
    onTheLine.add(Float64Array.from([0, 100, 400, 100]), unmoved)
    expect(placeLabels([anchor(100, 100)], between, { ...clear, network: onTheLine }, view)).toEqual([null])
    expect(placeLabels([must], between, { ...clear, network: onTheLine }, view)[0]?.left).toBe(104)
    expect(placeLabels([must], between, { ...clear, route: onTheLine }, view)).toEqual([null])
  })

  it('of an end stand farther off where the journey runs all around it, and over it where there is no room off it', () => {
    const around = new LineGrid(400, 300)
    for (let y = 60; y <= 140; y += 2) around.add(Float64Array.from([10, y, 190, y]), unmoved)
    const end = { ...anchor(100, 100), must: true, always: true }
    const [far] = placeLabels([end], [], { ...clear, route: around }, view)
    expect(far).not.toBeNull()
    expect(around.meets(far as Box)).toBe(false)
    const everywhere = { meets: () => true }
    const [over] = placeLabels([end], [{ left: 97, top: 97, right: 103, bottom: 103 }], { ...clear, route: everywhere }, view)
    expect(over).toEqual({ left: 104, right: 164, top: 93, bottom: 107 })
  })

  it('of an end are there wherever it lies, inside the view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 300 }),
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 40 }),
        (x, y, crowd) => {
          const taken = crowd.map((at) => ({ left: at.x - 30, right: at.x + 30, top: at.y - 30, bottom: at.y + 30 }))
          const [box] = placeLabels([{ ...anchor(x, y), must: true, always: true }], taken, { ...clear, route: { meets: () => true } }, view)
          if (box === null || box === undefined) throw new Error(`the end at ${x}, ${y} has no name`)
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true)
        },
      ),
    )
  })

  it('never lie on the leader of another: a town whose name would is named elsewhere or not at all', () => {
    const pushedOff = { ...anchor(100, 100), must: true }
    // Nothing is free within the first ring, so that the name stands above on a leader.
    const crowd = { left: 90, top: 84, right: 180, bottom: 116 }
    const [name, neighbour] = placeLabels([pushedOff, { ...anchor(70, 82), width: 28 }], [crowd, { left: 0, top: 84, right: 90, bottom: 300 }], clear, view)
    expect(name).toEqual({ left: 70, right: 130, top: 68, bottom: 82 })
    expect(leaderTo(pushedOff, name as Box)).toEqual([100, 100, 100, 82])
    expect(neighbour === null || neighbour?.right === undefined || neighbour.right <= 66).toBe(true)
  })

  it('stand so far from one another that two never read as one', () => {
    // 104-164 is taken by the first; the second, 166-226 to the right of 162, would touch it.
    const [first, second] = placeLabels([anchor(100, 100), { ...anchor(230, 100), width: 64 }], [], clear, view)
    expect(first).toEqual({ left: 104, right: 164, top: 93, bottom: 107 })
    expect((second as Box).left).toBeGreaterThanOrEqual(168)
  })

  it('leave a town unnamed whose mark lies under a name', () => {
    expect(placeLabels([anchor(100, 100), anchor(130, 100)], [], clear, view)[1]).toBeNull()
    expect(placeLabels([anchor(100, 100), anchor(130, 130)], [], clear, view)[1]).not.toBeNull()
  })

  it('are dropped, not squeezed, where nothing is free', () => {
    expect(placeLabels([anchor(100, 100)], [{ left: 0, top: 0, right: 400, bottom: 300 }], clear, view)).toEqual([null])
  })

  it('never overlap one another nor leave the view', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 30 }), (points) => {
        const boxes = placeLabels(
          points.map(({ x, y }) => anchor(x, y)),
          [],
          clear,
          view,
        ).filter((box) => box !== null)
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom).toBe(true)
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
        }
      }),
    )
  })
})
