import type { Language } from '#core/network/facts/places.ts'

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', ru: 'ru-RU', en: 'en-GB' }
const minus = '\u2212'
const gap = '\u00a0'

/** Numbers, money and dates as a reader of one language writes them. Amounts are minor units; currencies go by ISO code. */
export interface Formats {
  readonly number: (value: number, decimals?: number) => string
  readonly signed: (value: number, decimals?: number) => string
  readonly range: (low: string, high: string) => string
  /** Amount without minor units and without its currency, for headlines. */
  readonly wholeAmount: (amountMinor: number) => string
  /** Amount to the minor unit without its currency, for columns that name it. */
  readonly amount: (amountMinor: number) => string
  readonly money: (amountMinor: number, currency: string) => string
  /** `2026-10-12` or a longer ISO text, as a full date. */
  readonly date: (iso: string) => string
  readonly shortDate: (iso: string) => string
  /** RFC 3339 with offset, as local time and offset apart. */
  readonly localTime: (rfc3339: string) => { readonly time: string; readonly offset: string }
  readonly month: (month: number) => string
}

const monthNames = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const part = format.formatToParts(Date.UTC(2026, month, 12)).find(({ type }) => type === 'month')
    return (part?.value ?? '').replace('.', '')
  })
}

const weekdayNames = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 0, 4 + day)))
}

function build(language: Language): Formats {
  const locale = locales[language]
  // American month and weekday names keep three letters where British ones do not ("Sept").
  const months = language === 'zh' ? [] : monthNames(language === 'en' ? 'en-US' : locale)
  const weekdays = weekdayNames(language === 'en' ? 'en-US' : locale)
  const digits = new Map<number, Intl.NumberFormat>()
  const number = (value: number, decimals = 0) => {
    let format = digits.get(decimals)
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      digits.set(decimals, format)
    }
    const text = format.format(Math.abs(value)).replaceAll('\u202f', gap)
    return value < 0 && /[1-9]/.test(text) ? minus + text : text
  }
  const signed = (value: number, decimals = 0) => {
    const text = number(value, decimals)
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  }
  const amount = (amountMinor: number) => number(amountMinor / 100, 2)
  const parts = (iso: string) => ({ year: iso.slice(0, 4), month: iso.slice(5, 7), day: iso.slice(8, 10) })
  const monthName = (month: string) => months[Number(month) - 1] ?? month
  return {
    number,
    signed,
    range: (low, high) => (low === high ? low : `${low}\u2013${high}`),
    wholeAmount: (amountMinor) => number(amountMinor / 100),
    amount,
    money: (amountMinor, currency) => (language === 'ru' ? amount(amountMinor) + gap + currency : currency + gap + amount(amountMinor)),
    date: (iso) => {
      const { year, month, day } = parts(iso)
      if (day === '') return iso
      if (language === 'zh') return `${year}-${month}-${day}`
      return language === 'ru' ? `${day}.${month}.${year}` : `${Number(day)}${gap}${monthName(month)}${gap}${year}`
    },
    shortDate: (iso) => {
      const { month, day } = parts(iso)
      const weekday = weekdays[new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay()] ?? ''
      if (language === 'zh') return `${month}-${day}${gap}${weekday}`
      return language === 'ru' ? `${Number(day)}${gap}${monthName(month)}, ${weekday}` : `${weekday}${gap}${Number(day)}${gap}${monthName(month)}`
    },
    localTime: (rfc3339) => {
      const { month, day } = parts(rfc3339)
      const clock = rfc3339.slice(11, 16)
      const zone = /([+-])(\d\d):(\d\d)$/.exec(rfc3339)
      const offset = zone === null ? 'UTC' : `${zone[1] === '-' ? minus : '+'}${zone[2]}${zone[3] === '00' ? '' : `:${zone[3]}`}`
      const date = language === 'zh' ? `${month}-${day}` : language === 'ru' ? `${day}.${month},` : `${Number(day)}${gap}${monthName(month)},`
      return { time: `${date} ${clock}`, offset }
    },
    month: (month) => (language === 'zh' ? `${month}月` : (months[month - 1] ?? '')),
  }
}

const built = new Map<Language, Formats>()

export function formatsFor(language: Language): Formats {
  let formats = built.get(language)
  if (formats === undefined) {
    formats = build(language)
    built.set(language, formats)
  }
  return formats
}
