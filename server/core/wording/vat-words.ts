import type { Language } from '../network/facts/places.ts'

interface VatWords {
  readonly heading: string
  readonly sea: string
  readonly wholeWay: string
  readonly lines: (numbers: string, count: number) => string
  readonly subject: (place: string, lines: string, isService: boolean) => string
  /** `subjects` are those that are treated alike. */
  readonly row: (subjects: readonly string[], treatment: string) => string
  readonly through: (rate: string) => string
  readonly throughOrOwn: (through: string, own: string) => string
  readonly unknown: string
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What a quote says of the VAT of each leg. */
export const vatWords: Readonly<Record<Language, VatWords>> = {
  zh: {
    heading: '各段增值税',
    sea: '海运',
    wholeWay: '口岸及全程',
    lines: (numbers) => `第${numbers}项`,
    subject: (place, lines, isService) => `${place}${isService ? '代理服务' : ''}（${lines}）`,
    row: (subjects, treatment) => `${subjects.join('、')}：${treatment}。`,
    through: (rate) => `作为国际全程运输的一段 ${rate}`,
    throughOrOwn: (through, own) => `作为国际全程运输的一段 ${through}；单独签约的境内段可能按 ${own}`,
    unknown: '无资料，请向承运人核实',
  },
  ru: {
    heading: 'НДС по участкам',
    sea: 'море',
    wholeWay: 'переходы и весь путь',
    lines: (numbers, count) => `${count === 1 ? 'строка' : 'строки'} ${numbers}`,
    subject: (place, lines, isService) => `${place}${isService ? ', услуги' : ''} (${lines})`,
    row: (subjects, treatment) => `${capital(subjects.join('; '))}: ${treatment}.`,
    through: (rate) => `в составе международной перевозки ${rate}`,
    throughOrOwn: (through, own) => `в составе международной перевозки ${through}; отдельным договором внутри страны может быть ${own}`,
    unknown: 'нет данных, уточните у перевозчика',
  },
  en: {
    heading: 'VAT by leg',
    sea: 'sea',
    wholeWay: 'borders and whole way',
    lines: (numbers, count) => `${count === 1 ? 'line' : 'lines'} ${numbers}`,
    subject: (place, lines, isService) => `${place}${isService ? ', services' : ''} (${lines})`,
    row: (subjects, treatment) => `${capital(subjects.join('; '))}: ${treatment}.`,
    through: (rate) => `${rate} as a stretch of an international haul`,
    throughOrOwn: (through, own) => `${through} as a stretch of an international haul; under a contract of its own it can be ${own}`,
    unknown: 'not known, ask the carrier',
  },
}
