import { describe, expect, it } from 'vitest'
import type { Measure } from '#core/simulation/result.ts'
import { busiestCrossing, measureKey, peakHour, peakWeek, shownSeries, usedMeasures, weekPoints } from '../../../client/state/simulation-series.ts'

const estimate = { mean: 1, low: 0.5, high: 1.5, n: 10 }
const week = (start: string, passed: number, waiting: number) => ({
  start,
  passedPerDay: { mean: passed, low: passed, high: passed },
  waiting: { mean: waiting, low: waiting - 1, high: waiting + 1 },
})

function crossing(id: string, waiting: readonly [number, number]): Measure {
  return {
    subject: { kind: 'crossing', id, direction: 'CN>RU', unit: 'truck', class: 'truck' },
    throughputPerDay: estimate,
    waitHours: { ...estimate, p50: 1, p50Interval: null, p90: 2, p90Interval: null, max: 3 },
    queueLength: estimate,
    utilisation: estimate,
    weeks: [{ start: '2026-01-08', waitHours: 5, low: 4, high: 6 }],
    course: [week('2026-01-01', 60, waiting[0]), week('2026-01-08', 80, waiting[1])],
  }
}

const part: Measure = { ...crossing('heihe-bridge checkpoint heihe', [999, 999]), subject: { ...crossing('x', [0, 0]).subject, kind: 'part' }, course: [] }
const [heihe, suifenhe, manzhouli, brest] = [
  crossing('heihe-bridge', [3, 40]),
  crossing('suifenhe-road', [70, 10]),
  crossing('manzhouli-road', [5, 5]),
  crossing('brest-malaszewicze', [200, 0]),
] as const
const result = { measures: [heihe, part, suifenhe, manzhouli, brest] }

describe('the weeks of a run', () => {
  it('show those waiting and those passed in every week, and the wait of the weeks in which it is known', () => {
    expect(weekPoints(heihe, 'waiting').map(({ mean, low, high }) => [mean, low, high])).toEqual([
      [3, 2, 4],
      [40, 39, 41],
    ])
    expect(weekPoints(heihe, 'passed').map(({ mean }) => mean)).toEqual([60, 80])
    expect(weekPoints(heihe, 'wait')).toEqual([{ start: '2026-01-08', mean: 5, low: 4, high: 6 }])
  })

  it('begin with the three crossings whose queue rises highest, never with a part of one', () => {
    const ids = shownSeries(result as never, 'waiting', null).map(({ subject }) => subject.id)
    expect(ids).toEqual(['brest-malaszewicze', 'suifenhe-road', 'heihe-bridge'])
  })

  it('follow the choice of the reader, and go back to the highest where nothing of it is left', () => {
    expect(shownSeries(result as never, 'waiting', [measureKey(manzhouli)]).map(({ subject }) => subject.id)).toEqual(['manzhouli-road'])
    expect(shownSeries(result as never, 'waiting', ['gone CN>RU truck'])).toHaveLength(3)
  })

  it('find the week of the highest point among all lines shown', () => {
    expect(peakWeek([heihe, manzhouli], 'waiting')).toBe('2026-01-08')
    expect(peakWeek([heihe, suifenhe], 'waiting')).toBe('2026-01-01')
    expect(peakWeek([], 'waiting')).toBeUndefined()
  })
})

describe('how full a run was', () => {
  const used = (of: Measure, mean: number, subject: Partial<Measure['subject']> = {}): Measure => ({
    ...of,
    subject: { ...of.subject, ...subject },
    utilisation: { ...estimate, mean },
  })
  const checkpoint = used(part, 0.9, { id: 'heihe-bridge checkpoint heihe', part: { crossing: 'heihe-bridge', part: 'checkpoint', side: 'heihe' } })

  it('is told by the finest part there is, the fullest first, and not twice by what it carries', () => {
    const told = usedMeasures({
      measures: [used(heihe, 0.9), used(suifenhe, 0.95), checkpoint, used(manzhouli, 0), used(suifenhe, 0.95, { unit: 'tonne', class: 'all' })],
    })
    expect(told.map(({ subject }) => subject.id)).toEqual(['suifenhe-road', 'heihe-bridge checkpoint heihe'])
  })
})

describe('the peak of a queue', () => {
  const place = (id: string, waiting: readonly number[]) => ({
    subject: { id, direction: 'CN>RU', unit: 'truck', class: 'truck' } as const,
    waiting: Int32Array.from(waiting),
    open: null,
  })
  const week = (at: number, most: number) => Array.from({ length: 2 * 168 }, (_, hour) => (hour === at ? most : 1))

  it('is the hour at which most stand in that week, among the crossings shown alone', () => {
    const trace = {
      stepMinutes: 60,
      places: [place('heihe-bridge', week(200, 30)), place('suifenhe-road', week(210, 90)), place('brest-malaszewicze', week(20, 500))],
    }
    expect(peakHour(trace, [heihe], 168)).toBe(200)
    expect(peakHour(trace, [heihe, suifenhe, brest], 168)).toBe(210)
    expect(peakHour(trace, [brest], 0)).toBe(20)
    expect(peakHour(trace, [manzhouli], 0)).toBeUndefined()
  })

  it('of a whole run is looked for at the crossing with the longest queue, of one crossing there', () => {
    const long = { ...suifenhe, queueLength: { ...estimate, mean: 70 } }
    expect(busiestCrossing({ crossing: null, measures: [heihe, long, manzhouli] })).toBe('suifenhe-road')
    expect(busiestCrossing({ crossing: 'heihe-bridge', measures: [heihe, long] })).toBe('heihe-bridge')
  })
})
