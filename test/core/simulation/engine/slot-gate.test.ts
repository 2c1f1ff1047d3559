import { describe, expect, it } from 'vitest'
import { SlotGate } from '#core/simulation/engine/slot-gate.ts'

describe('booking of slots', () => {
  it('lets come at once who books while the running slot has room, the others in the order they booked', () => {
    const gate = new SlotGate()
    expect(gate.open(2)).toBe(0)
    expect([1, 2, 3, 4, 5].map((truck) => gate.book(truck))).toEqual([true, true, false, false, false])
    expect(gate.open(2)).toBe(2)
    expect([gate.call(), gate.call()]).toEqual([3, 4])
    expect(gate.open(2)).toBe(1)
    expect(gate.call()).toBe(5)
    expect(gate.book(6)).toBe(true)
  })

  it('nobody who books later overtakes one who waits, even where room is left', () => {
    const gate = new SlotGate()
    gate.open(0)
    gate.book(1)
    gate.room = 1
    expect(gate.book(2)).toBe(false)
  })

  it('carries what is left of a quota below one vehicle: 2.5 an hour is 2 and 3 in turn', () => {
    const gate = new SlotGate()
    const rooms = Array.from({ length: 6 }, () => {
      gate.open(2.5)
      return gate.room
    })
    expect(rooms).toEqual([2, 3, 2, 3, 2, 3])
    expect(gate.offered).toBe(15)
    expect(gate.given).toBe(0)
  })

  it('room that nobody used is gone with its slot', () => {
    const gate = new SlotGate()
    gate.open(10)
    gate.open(1)
    expect([1, 2].map((truck) => gate.book(truck))).toEqual([true, false])
  })
})
