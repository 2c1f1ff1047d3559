import type { Language } from '#core/network/facts/places.ts'
import type { Percentiles } from '#core/percentiles.ts'
import {
  formatAmount,
  formatCo2e,
  formatDate,
  formatDays,
  formatDifference,
  formatHours,
  formatKilometres,
  formatLocalTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatShortDate,
  formatSpanNumber,
  formatTonnes,
} from '#core/wording/format.ts'

/** The formats of the model, bound to one language. Amounts are minor units; currencies go by ISO code. */
export interface Formats {
  readonly number: (value: number, decimals?: number) => string
  readonly signed: (value: number, decimals?: number) => string
  readonly range: (low: string, high: string) => string
  /** Amount without minor units and without its currency, for headlines. */
  readonly wholeAmount: (amountMinor: number) => string
  /** Amount to the minor unit without its currency, for columns that name it. */
  readonly amount: (amountMinor: number) => string
  readonly money: (amountMinor: number, currency: string) => string
  /** A day, a month or a year, as exact as it is given. */
  readonly date: (iso: string) => string
  readonly shortDate: (iso: string) => string
  /** First and last day of a span, without the year, as short as it can be said. */
  readonly daySpan: (from: string, to: string) => string
  readonly localTime: (rfc3339: string) => { readonly time: string; readonly offset: string }
  /** Short name of a month, 1 to 12. */
  readonly month: (month: number) => string
  readonly days: (days: number) => string
  /** P10 and P90 in the precision of the median. */
  readonly daysRange: (days: Percentiles) => string
  readonly hours: (hours: number) => string
  readonly kilometres: (km: number) => string
  readonly tonnes: (tonnes: number) => string
  readonly co2e: (kg: number) => string
  readonly percent: (share: number) => string
  /** What something is, behind its name and a colon. */
  readonly labelled: (label: string, text: string) => string
}

/** Three letters, as an axis has room for; Intl would give Russian ones of three to five. */
const russianMonths = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']

/** A fact of which the day is not known. */
const monthOnly = /^\d{4}-\d{2}$/

function build(language: Language): Formats {
  const months = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', { month: 'short', timeZone: 'UTC' })
  const monthName = (month: number) => (language === 'ru' ? (russianMonths[month - 1] ?? '') : months.format(Date.UTC(2026, month - 1, 12)))
  const daySpan = (from: string, to: string) => {
    if (language === 'zh') return from === to ? from.slice(5) : formatRange(from.slice(5), to.slice(5))
    const [day, month] = [Number(from.slice(8)), monthName(Number(from.slice(5, 7)))]
    const last = `${Number(to.slice(8))} ${monthName(Number(to.slice(5, 7)))}`
    if (from === to) return last
    return from.slice(0, 7) === to.slice(0, 7) ? formatRange(`${day}`, last) : `${day} ${month} – ${last}`
  }
  const monthOfYear = (iso: string) => {
    const [year = '', month = ''] = iso.split('-')
    return language === 'zh' ? iso : language === 'ru' ? `${month}.${year}` : `${monthName(Number(month))}\u00a0${year}`
  }
  return {
    number: (value, decimals = 0) => formatNumber(value, language, decimals),
    signed: (value, decimals = 0) => formatDifference(value, language, decimals),
    range: formatRange,
    wholeAmount: (amountMinor) => formatNumber(amountMinor / 100, language),
    amount: (amountMinor) => formatAmount(amountMinor, language),
    money: (amountMinor, currency) => formatMoney(amountMinor, currency, language),
    date: (iso) => (iso.length >= 10 ? formatDate(iso, language) : monthOnly.test(iso) ? monthOfYear(iso) : iso),
    shortDate: (iso) => formatShortDate(iso, language),
    localTime: (rfc3339) => {
      const [time = '', offset = ''] = formatLocalTime(rfc3339, language)
        .split('\u00a0')
        .reduce<[string, string]>(([start, end], part) => [end === '' ? start : start === '' ? end : `${start}\u00a0${end}`, part], ['', ''])
      return { time, offset }
    },
    month: monthName,
    daySpan,
    days: (days) => formatDays(days, language),
    daysRange: ({ p10, p50, p90 }) => formatRange(formatSpanNumber(p10, p50, language), formatSpanNumber(p90, p50, language)),
    hours: (hours) => formatHours(hours, language),
    kilometres: (km) => formatKilometres(km, language),
    tonnes: (tonnes) => formatTonnes(tonnes, language),
    co2e: (kg) => formatCo2e(kg, language),
    percent: (share) => formatPercent(share, language),
    labelled: (label, text) => (language === 'zh' ? `${label}：${text}` : `${label}: ${text}`),
  }
}

const built = new Map<Language, Formats>()

export function formatsFor(language: Language): Formats {
  const known = built.get(language)
  if (known !== undefined) return known
  const formats = build(language)
  built.set(language, formats)
  return formats
}
