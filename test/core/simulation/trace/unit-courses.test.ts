import { describe, expect, it } from 'vitest'
import { UnitCourses } from '#core/simulation/trace/unit-courses.ts'

describe('the courses of a trace', () => {
  it('tell when a train set out, reached and left each border, and arrived, from train to train', () => {
    const courses = new UnitCourses(1000, Int32Array.from([0, -1]), Float64Array.from([60, 60]), 1)
    courses.passed(0, 7, 1160, 1200)
    courses.passed(0, 8, 1110, 1150)
    courses.passed(1, 9, 1110, 1150)
    courses.passed(0, 8, 1400, 1500)
    courses.passed(0, 7, 1700, 1700)
    // Six stops: the start, two borders reached and left, the end.
    expect(courses.unitsOf(0, 6, 30)).toEqual({
      every: 1,
      units: [
        [50, 60, 40, 250, 100, 30],
        [50, 60, 40, 500, 0, 30],
      ],
    })
  })

  it('leave out who set out before the days that count, and break off where the run ended', () => {
    const courses = new UnitCourses(1000, Int32Array.from([0]), Float64Array.from([60]), 1)
    courses.passed(0, 1, 1050, 1080)
    courses.passed(0, 2, 1070, 1090)
    expect(courses.unitsOf(0, 6, 30).units).toEqual([[10, 60, 20]])
  })

  it('keep one of so many where there are too many', () => {
    const courses = new UnitCourses(0, Int32Array.from([0]), Float64Array.from([0]), 1)
    for (let truck = 0; truck < 60_000; truck += 1) courses.passed(0, truck, truck, truck + 5)
    const { every, units } = courses.unitsOf(0, 4, 0)
    expect(every).toBe(2)
    expect(units).toHaveLength(30_000)
    expect(units[1]).toEqual([2, 0, 5, 0])
  })
})
