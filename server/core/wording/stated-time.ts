import type { Language } from '../network/facts/places.ts'
import type { StatedTime } from '../network/facts/rules.ts'
import { formatNumber, formatRange } from './format.ts'
import { plural } from './plural.ts'

type Unit = StatedTime['unit']

interface TimeWords {
  /** `count` decides the form of the word, `figure` is what stands before it. */
  readonly unit: (unit: Unit, count: number, figure: string) => string
  readonly upTo: (unit: Unit, count: number, figure: string) => string
}

const words: Readonly<Record<Language, TimeWords>> = {
  zh: {
    unit: (unit, _count, figure) => `${figure} ${{ minute: '分钟', hour: '小时', day: '天', workingDay: '个工作日' }[unit]}`,
    upTo: (unit, count, figure) => `不超过 ${words.zh.unit(unit, count, figure)}`,
  },
  ru: {
    unit(unit, count, figure) {
      const day = plural(count, 'ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
      const working = plural(count, 'ru', { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' })
      return `${figure} ${{ minute: 'мин', hour: 'ч', day, workingDay: working }[unit]}`
    },
    upTo(unit, count, figure) {
      const isOne = new Intl.PluralRules('ru').select(count) === 'one'
      return `до ${figure} ${{ minute: 'мин', hour: 'ч', day: isOne ? 'дня' : 'дней', workingDay: isOne ? 'рабочего дня' : 'рабочих дней' }[unit]}`
    },
  },
  en: {
    unit(unit, count, figure) {
      const many = plural(count, 'en', { one: '', other: 's' })
      return `${figure} ${{ minute: 'min', hour: 'h', day: `day${many}`, workingDay: `working day${many}` }[unit]}`
    },
    upTo: (unit, count, figure) => `up to ${words.en.unit(unit, count, figure)}`,
  },
}

/** `2 h`, `15 days`, `up to 3 working days`, `5–15 min`: as the source counts it. */
export function statedTime({ least, most, unit }: StatedTime, language: Language): string {
  const [low, high] = [least, most].map((count) => formatNumber(count, language))
  if (least === 0 && most > 0) return words[language].upTo(unit, most, high ?? '')
  return words[language].unit(unit, most, least === most ? (high ?? '') : formatRange(low ?? '', high ?? ''))
}
