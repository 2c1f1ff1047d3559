import type { Language } from '../network/facts/places.ts'
import type { Percentiles } from '../percentiles.ts'
import { hoursPerDay } from '../units.ts'
import { plural } from './plural.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', ru: 'ru-RU', en: 'en-GB' }
const minus = '\u2212'
/** Keeps a number and its unit on one line. */
const gap = '\u00a0'

const monthNames: Readonly<Record<'ru' | 'en', readonly string[]>> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  formatters.set(key, made)
  return made
}

/** Grouped, with the decimal sign of the language, a true minus and no negative zero. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const digits = formatter(language, decimals)
    .format(Math.abs(value))
    .replace(/[\u202f ]/g, gap)
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits
}

/** With its sign, also where it is positive: a difference. */
export function formatDifference(value: number, language: Language, decimals = 0): string {
  const text = formatNumber(value, language, decimals)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** `17–29`; one value where both ends read the same. */
export const formatRange = (low: string, high: string): string => (low === high ? low : `${low}–${high}`)

/** Amount to the minor unit, without its currency. */
export const formatAmount = (amountMinor: number, language: Language): string => formatNumber(amountMinor / 100, language, 2)

/** `USD 215.00`, in Russian `215,00 USD`. */
export function formatMoney(amountMinor: number, currency: string, language: Language): string {
  const amount = formatAmount(amountMinor, language)
  return language === 'ru' ? amount + gap + currency : currency + gap + amount
}

/** Without minor units, code behind: lists and headlines. */
export const formatHeadlineMoney = (amountMinor: number, currency: string, language: Language): string =>
  formatNumber(amountMinor / 100, language) + gap + currency

/** A calendar day from `YYYY-MM-DD` or from a longer ISO text that begins with it. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = dayParts(iso)
  if (language === 'zh') return `${year}-${month}-${day}`
  if (language === 'ru') return `${day}.${month}.${year}`
  return `${Number(day)}${gap}${monthNames.en[Number(month) - 1] ?? month}${gap}${year}`
}

/** Day, month and weekday, without the year. */
export function formatShortDate(iso: string, language: Language): string {
  const [year, month, day] = dayParts(iso)
  const weekday = weekdayNames[language][new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? ''
  if (language === 'zh') return `${month}-${day}${gap}${weekday}`
  if (language === 'ru') return `${Number(day)}${gap}${monthNames.ru[Number(month) - 1] ?? month}, ${weekday}`
  return `${weekday}${gap}${Number(day)}${gap}${monthNames.en[Number(month) - 1] ?? month}`
}

/** Local day, time and offset of an RFC 3339 text, in the zone that the text itself is written in. */
export function formatLocalTime(rfc3339: string, language: Language): string {
  const [, month, day] = dayParts(rfc3339)
  const clock = rfc3339.slice(11, 16)
  const zone = /([+-])(\d\d):(\d\d)$/.exec(rfc3339)
  const offset = zone === null ? 'UTC' : `${zone[1] === '-' ? minus : '+'}${zone[2]}${zone[3] === '00' ? '' : `:${zone[3]}`}`
  if (language === 'zh') return `${month}-${day} ${clock}${gap}${offset}`
  if (language === 'ru') return `${day}.${month}, ${clock}${gap}${offset}`
  return `${Number(day)}${gap}${monthNames.en[Number(month) - 1] ?? month}, ${clock}${gap}${offset}`
}

function dayParts(iso: string): readonly [string, string, string] {
  return [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)]
}

/** Journeys whose median is below this many days are told in hours: "1 day" would hide half of them. */
const wholeDaysFrom = 2

/** The bare number of days, or of hours where the journey with this `median` is told in hours. */
export const formatSpanNumber = (days: number, median: number, language: Language): string =>
  formatNumber(Math.round(median < wholeDaysFrom ? days * hoursPerDay : days), language)

/** `20 days`, with the plural that goes with the number shown; `14 h` for a short journey. */
export function formatDays(days: number, language: Language, median = days): string {
  const number = formatSpanNumber(days, median, language) + gap
  if (median < wholeDaysFrom) return number + { zh: '小时', ru: 'ч', en: 'h' }[language]
  const shown = Math.round(days)
  if (language === 'zh') return `${number}天`
  if (language === 'ru') return number + plural(shown, 'ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
  return number + plural(shown, 'en', { one: 'day', other: 'days' })
}

/** `20 days (17–29)`: the median and the span from P10 to P90. */
export function formatDaysSpan({ p10, p50, p90 }: Percentiles, language: Language): string {
  const span = formatRange(formatSpanNumber(p10, p50, language), formatSpanNumber(p90, p50, language))
  return language === 'zh' ? `${formatDays(p50, 'zh')}（${span}）` : `${formatDays(p50, language)} (${span})`
}

/** Whole above ten hours, else one decimal. */
export function formatHours(hours: number, language: Language): string {
  const unit = { zh: 'h', ru: 'ч', en: 'h' }[language]
  return formatNumber(hours, language, Math.abs(hours) < 10 && Math.round(hours * 10) % 10 !== 0 ? 1 : 0) + gap + unit
}

export const formatKilometres = (km: number, language: Language): string => formatNumber(km, language) + gap + (language === 'ru' ? 'км' : 'km')

export function formatTonnes(tonnes: number, language: Language): string {
  const decimals = Number.isInteger(tonnes) ? 0 : Number.isInteger(Math.round(tonnes * 100) / 10) ? 1 : 2
  return formatNumber(tonnes, language, decimals) + gap + (language === 'ru' ? 'т' : 't')
}

/** Three digits, in tonnes from one tonne on. */
export function formatCo2e(kg: number, language: Language): string {
  const inTonnes = kg >= 1000
  const value = inTonnes ? kg / 1000 : kg
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2
  const unit = { zh: ['kg', 't'], ru: ['кг', 'т'], en: ['kg', 't'] }[language][inTonnes ? 1 : 0]
  return `${formatNumber(value, language, decimals)}${gap}${unit}${gap}CO₂e`
}

/** A share of 0 to 1. */
export const formatPercent = (share: number, language: Language): string => formatNumber(share * 100, language) + (language === 'zh' ? '%' : `${gap}%`)
