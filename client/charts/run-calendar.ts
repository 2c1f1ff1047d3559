import { addDays } from '#core/calendar/local-time.ts'

const dayMilliseconds = 86_400_000
const dayNumber = (date: string): number => Date.parse(`${date}T00:00Z`) / dayMilliseconds

/** Hours from the start of a run to the start of a day. */
export const hoursTo = (start: string, date: string): number => (dayNumber(date) - dayNumber(start)) * 24

/** The day that an hour of a run lies in, and the hour of that day. */
export function dayAt(start: string, hours: number): { readonly date: string; readonly hour: number; readonly minute: number } {
  const minutes = Math.round(hours * 60)
  const day = Math.floor(minutes / 1440)
  const rest = minutes - day * 1440
  return { date: addDays(start, day), hour: Math.floor(rest / 60), minute: rest % 60 }
}

/** Hours at which months begin within a run, and its first hour where a month has some days left then. */
export function monthStarts(start: string, days: number): readonly number[] {
  const found: number[] = Number(start.slice(8)) <= 20 ? [0] : []
  for (let day = 1; day < days; day += 1) if (addDays(start, day).endsWith('-01')) found.push(day * 24)
  return found
}
