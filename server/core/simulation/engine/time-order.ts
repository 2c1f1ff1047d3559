/** Numbers of things with their instants, in columns. */
export interface TimedColumns {
  readonly times: Float64Array
  readonly subjects: Int32Array
}

/**
 * Puts the first `count` of `from` into `to` by time, those at one instant as they stood: dealt into as many stretches of time as
 * there are things, then put right within them, so that it takes time in proportion to the count where they are spread.
 *
 * @param since all are at or after it
 * @param until and before it
 */
export function orderByTime(from: TimedColumns, to: TimedColumns, count: number, since: number, until: number): void {
  const perMinute = count / (until - since)
  const last = count - 1
  const ends = new Int32Array(count)
  for (let index = 0; index < count; index += 1) {
    const stretch = Math.min(last, ((from.times[index] as number) - since) * perMinute) | 0
    ends[stretch] = (ends[stretch] as number) + 1
  }
  for (let stretch = 1; stretch < count; stretch += 1) ends[stretch] = (ends[stretch] as number) + (ends[stretch - 1] as number)
  const { times, subjects } = to
  for (let index = last; index >= 0; index -= 1) {
    const time = from.times[index] as number
    const stretch = Math.min(last, (time - since) * perMinute) | 0
    const place = (ends[stretch] as number) - 1
    ends[stretch] = place
    times[place] = time
    subjects[place] = from.subjects[index] as number
  }
  for (let index = 1; index < count; index += 1) {
    const time = times[index] as number
    if ((times[index - 1] as number) <= time) continue
    const subject = subjects[index] as number
    let place = index
    for (; place > 0 && (times[place - 1] as number) > time; place -= 1) {
      times[place] = times[place - 1] as number
      subjects[place] = subjects[place - 1] as number
    }
    times[place] = time
    subjects[place] = subject
  }
}
