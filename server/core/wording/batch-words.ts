import type { Language } from '../network/facts/places.ts'

/** Titles of the tables that a batch comes back as. */
interface BatchWords {
  readonly answers: string
  readonly faults: string
  readonly row: string
  readonly from: string
  readonly to: string
  readonly ready: string
  readonly cargo: string
  readonly way: string
  readonly price: string
  readonly sell: string
  readonly currency: string
  readonly kgCo2e: string
  readonly cheapest: string
  readonly fastest: string
  /** Lines of the best way at own rates, and their suppliers. */
  readonly bought: string
  readonly rates: string
  readonly why: string
  readonly key: string
  readonly field: string
  readonly value: string
  readonly message: string
}

export const batchWords: Readonly<Record<Language, BatchWords>> = {
  zh: {
    answers: '结果',
    faults: '错误',
    row: '行',
    from: '起点',
    to: '终点',
    ready: '备货日期',
    cargo: '货物',
    way: '最优方案',
    price: '成本',
    sell: '售价',
    currency: '币种',
    kgCo2e: '千克CO₂e',
    cheapest: '最便宜',
    fastest: '最快',
    bought: '自有运价项',
    rates: '自有运价',
    why: '说明',
    key: '校验码',
    field: '列',
    value: '值',
    message: '说明',
  },
  ru: {
    answers: 'Ответы',
    faults: 'Ошибки',
    row: 'Строка',
    from: 'Откуда',
    to: 'Куда',
    ready: 'Готовность',
    cargo: 'Груз',
    way: 'Лучший путь',
    price: 'Затраты',
    sell: 'Цена',
    currency: 'Валюта',
    kgCo2e: 'кг CO₂e',
    cheapest: 'Самый дешёвый',
    fastest: 'Самый быстрый',
    bought: 'Строк по своим ставкам',
    rates: 'Свои ставки',
    why: 'Пояснение',
    key: 'Ключ',
    field: 'Столбец',
    value: 'Значение',
    message: 'Что не так',
  },
  en: {
    answers: 'Answers',
    faults: 'Faults',
    row: 'Row',
    from: 'From',
    to: 'To',
    ready: 'Ready',
    cargo: 'Cargo',
    way: 'Best way',
    price: 'Cost',
    sell: 'Price',
    currency: 'Currency',
    kgCo2e: 'kg CO₂e',
    cheapest: 'Cheapest',
    fastest: 'Fastest',
    bought: 'Lines at own rates',
    rates: 'Own rates',
    why: 'Why',
    key: 'Key',
    field: 'Column',
    value: 'Value',
    message: 'What is wrong',
  },
}
