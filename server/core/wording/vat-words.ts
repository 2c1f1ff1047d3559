import type { Language } from '../network/facts/places.ts'

interface VatWords {
  readonly heading: string
  readonly sea: string
  readonly wholeWay: string
  readonly lines: (numbers: string, count: number) => string
  readonly row: (place: string, lines: string, isService: boolean, treatment: string) => string
  readonly through: (rate: string) => string
  readonly throughOrOwn: (through: string, own: string) => string
  readonly unknown: string
}

/** What a quote says of the VAT of each leg. */
export const vatWords: Readonly<Record<Language, VatWords>> = {
  zh: {
    heading: '各段增值税',
    sea: '海运',
    wholeWay: '口岸及全程',
    lines: (numbers) => `第${numbers}项`,
    row: (place, lines, isService, treatment) => `${place}${isService ? '代理服务' : ''}（${lines}）：${treatment}。`,
    through: (rate) => `作为国际全程运输的一段 ${rate}`,
    throughOrOwn: (through, own) => `作为国际全程运输的一段 ${through}；单独签约的境内段可能按 ${own}`,
    unknown: '无资料，请向承运人核实',
  },
  ru: {
    heading: 'НДС по участкам',
    sea: 'Море',
    wholeWay: 'Переходы и весь путь',
    lines: (numbers, count) => `${count === 1 ? 'строка' : 'строки'} ${numbers}`,
    row: (place, lines, isService, treatment) => `${place}${isService ? ', услуги' : ''} (${lines}): ${treatment}.`,
    through: (rate) => `в составе международной перевозки ${rate}`,
    throughOrOwn: (through, own) => `в составе международной перевозки ${through}; отдельным договором внутри страны может быть ${own}`,
    unknown: 'нет данных, уточните у перевозчика',
  },
  en: {
    heading: 'VAT by leg',
    sea: 'Sea',
    wholeWay: 'Borders and whole way',
    lines: (numbers, count) => `${count === 1 ? 'line' : 'lines'} ${numbers}`,
    row: (place, lines, isService, treatment) => `${place}${isService ? ', services' : ''} (${lines}): ${treatment}.`,
    through: (rate) => `${rate} as a stretch of an international haul`,
    throughOrOwn: (through, own) => `${through} as a stretch of an international haul; under a contract of its own it can be ${own}`,
    unknown: 'not known, ask the carrier',
  },
}
