/**
 * Writes network-data/calendars.json: days off of 2025 and 2026 by country, from two packages and, where a yearly
 * decree moves days, from the dates published for it. Run `npx tsx tools/build-calendars.ts`, then read the difference.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import chineseDays from 'chinese-days'
import Holidays from 'date-holidays'
import type { CountryCalendar } from '#core/network/facts/demand.ts'

type DayOff = CountryCalendar['daysOff'][number]

const day = (date: Date) => date.toISOString().slice(0, 10)
const utc = (text: string) => new Date(`${text}T00:00:00Z`)

function days(from: string, to: string, name: string): readonly DayOff[] {
  const list: DayOff[] = []
  for (let at = utc(from); day(at) <= to; at = new Date(at.getTime() + 86_400_000)) list.push({ date: day(at), name })
  return list
}

/** Days off and weekend days worked, as the State Council's notice has them. */
function chinese(year: number): CountryCalendar {
  const everyDay = days(`${year}-01-01`, `${year}-12-31`, '').map(({ date }) => date)
  const holidayName = (date: string) => /^([^,]+)/.exec(chineseDays.getDayDetail(date).name)?.[1] ?? ''
  const isWeekend = (date: string) => [0, 6].includes(utc(date).getUTCDay())
  const named = everyDay.filter(
    (date) => chineseDays.isHoliday(date) && !['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].includes(holidayName(date)),
  )
  return {
    country: 'CN',
    year,
    daysOff: named.map((date) => ({ date, name: holidayName(date) })),
    workingWeekendDays: everyDay.filter((date) => isWeekend(date) && chineseDays.isWorkday(date)),
    ...(year === 2026
      ? { source: 'holiday-calendar-2026', asOf: '2025-11', grade: 'A' as const, note: 'Two data sets agree with the notice of the State Council.' }
      : { source: 'chinese-days', asOf: '2024-11', grade: 'B' as const }),
  }
}

/** Public holidays as the package has them; each entry may span several days. */
function fromPackage(country: string, year: number): CountryCalendar {
  const daysOff = new Map<string, string>()
  for (const holiday of new Holidays(country, { languages: ['en'] }).getHolidays(year)) {
    if (holiday.type !== 'public') continue
    const first = day(new Date(utc(holiday.date.slice(0, 10)).getTime() - (holiday.name === 'Korean New Year' ? 86_400_000 : 0)))
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000))
    const last = day(new Date(utc(first).getTime() + (length - 1) * 86_400_000))
    for (const entry of days(first, last, holiday.name)) if (!daysOff.has(entry.date)) daysOff.set(entry.date, entry.name)
  }
  return {
    country,
    year,
    daysOff: [...daysOff].map(([date, name]) => ({ date, name })).sort((left, right) => (left.date < right.date ? -1 : 1)),
    workingWeekendDays: [],
    source: 'date-holidays',
    asOf: '2025',
    grade: 'B',
    note:
      country === 'KR'
        ? 'Public holidays; the package begins the Korean New Year on its main day, corrected here to the day before.'
        : 'Public holidays of the whole country; days moved by a yearly decree are not in it.',
  }
}

/** Russian days off as the yearly decree moves them. */
const russian: readonly CountryCalendar[] = [
  {
    country: 'RU',
    year: 2025,
    daysOff: [
      ...days('2025-01-01', '2025-01-08', 'New Year and Christmas'),
      ...days('2025-02-23', '2025-02-23', 'Defender of the Fatherland Day'),
      ...days('2025-03-08', '2025-03-08', "International Women's Day"),
      ...days('2025-05-01', '2025-05-02', 'Spring and Labour Day'),
      ...days('2025-05-08', '2025-05-09', 'Victory Day'),
      ...days('2025-06-12', '2025-06-13', 'Russia Day'),
      ...days('2025-11-03', '2025-11-04', 'Unity Day'),
      ...days('2025-12-31', '2025-12-31', 'New Year holidays'),
    ],
    workingWeekendDays: ['2025-11-01'],
    source: 'date-holidays ru-transfer-decree-2025',
    asOf: '2025',
    grade: 'C',
    note: 'Holidays from the package; 2 and 8 May, 13 June, 3 November, 31 December off and 1 November worked by the transfer decree.',
  },
  {
    country: 'RU',
    year: 2026,
    daysOff: [
      ...days('2026-01-01', '2026-01-11', 'New Year and Christmas'),
      ...days('2026-02-21', '2026-02-23', 'Defender of the Fatherland Day'),
      ...days('2026-03-07', '2026-03-09', "International Women's Day"),
      ...days('2026-05-01', '2026-05-03', 'Spring and Labour Day'),
      ...days('2026-05-09', '2026-05-11', 'Victory Day'),
      ...days('2026-06-12', '2026-06-14', 'Russia Day'),
      ...days('2026-11-04', '2026-11-04', 'Unity Day'),
      ...days('2026-12-31', '2026-12-31', 'New Year holidays'),
    ],
    workingWeekendDays: [],
    source: 'tvzvezda-2025-09-24',
    asOf: '2025-09-24',
    grade: 'A',
    note: 'Weekends that join a holiday are listed with it.',
  },
]

const calendars: readonly CountryCalendar[] = [
  chinese(2025),
  chinese(2026),
  ...russian,
  ...['BY', 'KZ', 'PL', 'DE', 'KR'].flatMap((country) => [2025, 2026].map((year) => fromPackage(country, year))),
]
const lines = calendars.map(({ daysOff, ...rest }) => {
  const entries = daysOff.map((entry) => `      ${JSON.stringify(entry)}`).join(',\n')
  return `  {\n    ${Object.entries(rest)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n    ')},\n    "daysOff": [\n${entries}\n    ]\n  }`
})
writeFileSync(join(import.meta.dirname, '../network-data/calendars.json'), `[\n${lines.join(',\n')}\n]\n`)
