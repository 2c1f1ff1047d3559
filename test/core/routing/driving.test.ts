import { describe, expect, it } from 'vitest'
import { freshDriver } from '#core/routing/clock.ts'
import { drive } from '#core/routing/driving.ts'
import { fact } from '../tiny-network.ts'

const russia = {
  countries: ['RU'],
  drivingHoursBeforeBreak: fact(4.5),
  breakMinutes: fact(45),
  drivingHoursPerDay: fact(9),
  dailyRestHours: fact(11),
  drivingHoursPerWeek: fact(56),
  weeklyRestHours: fact(45),
}
const hours = (count: number): number => count * 60

describe('a driver alone', () => {
  it('drives nine hours with one break and needs no rest while there is no road left', () => {
    const day = drive(freshDriver(0), hours(9), russia)
    expect([day.restMinutes, day.drivingMinutes, day.clock.drivenToday]).toEqual([0, hours(9) + 45, hours(9)])
  })

  it('rests eleven hours before the tenth hour', () => {
    const day = drive(freshDriver(0), hours(10), russia)
    expect([day.restMinutes, day.drivingMinutes, day.clock.drivenToday]).toEqual([hours(11), hours(10) + 45, hours(1)])
  })

  it('carries what was driven over to the next stretch, breaks included', () => {
    const first = drive(freshDriver(0), hours(4.5), russia)
    const second = drive(first.clock, hours(5), russia)
    expect([first.drivingMinutes, second.restMinutes, second.drivingMinutes]).toEqual([hours(4.5), hours(11), hours(5) + 45])
    const whole = drive(freshDriver(0), hours(9.5), russia)
    expect(second.clock).toEqual(whole.clock)
  })

  it('takes the weekly rest after six days, when the 56 hours of the week leave no seventh', () => {
    const week = drive(freshDriver(0), hours(57), russia)
    expect(week.restMinutes).toBe(5 * hours(11) + hours(45))
    expect([week.clock.drivenToday, week.clock.drivenThisWeek]).toEqual([hours(3), hours(3)])
  })

  it('takes the weekly rest in the middle of a day where the week runs out', () => {
    const tired = drive({ minute: 0, drivenToday: hours(1), drivenThisWeek: hours(55) }, hours(2), russia)
    expect([tired.restMinutes, tired.clock.drivenThisWeek]).toEqual([hours(45), hours(1)])
  })

  it('rests at once where a lower limit begins to hold', () => {
    const china = { ...russia, drivingHoursPerDay: fact(8) }
    expect(drive({ minute: 0, drivenToday: hours(8.5), drivenThisWeek: hours(8.5) }, hours(1), china).restMinutes).toBe(hours(11))
  })

  it('only drives where the data has no rules', () => {
    expect(drive(freshDriver(0), hours(30), undefined)).toMatchObject({ restMinutes: 0, drivingMinutes: hours(30) })
  })
})
