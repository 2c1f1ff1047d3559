import { describe, expect, it } from 'vitest'
import { dayAt, hoursTo, monthStarts } from '../../../client/charts/run-calendar.ts'

describe('the clock of a run', () => {
  it('reads the local day and time of an hour from the first day on', () => {
    expect(dayAt('2025-01-01', 0)).toEqual({ date: '2025-01-01', hour: 0, minute: 0 })
    expect(dayAt('2025-01-01', 103 * 24 + 8.5)).toEqual({ date: '2025-04-14', hour: 8, minute: 30 })
    expect(dayAt('2024-02-28', 47.999)).toEqual({ date: '2024-03-01', hour: 0, minute: 0 })
  })

  it('counts the hours to a day and back', () => {
    expect(hoursTo('2025-01-01', '2025-09-12')).toBe(254 * 24)
    expect(dayAt('2025-01-01', hoursTo('2025-01-01', '2025-12-31')).date).toBe('2025-12-31')
  })

  it('names the months that begin within it, and the first where days of it are left', () => {
    expect(monthStarts('2025-01-01', 60)).toEqual([0, 31 * 24, 59 * 24])
    expect(monthStarts('2025-01-25', 20)).toEqual([7 * 24])
  })
})
