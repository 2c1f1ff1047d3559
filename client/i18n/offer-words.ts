import type { Language } from '#core/network/facts/places.ts'

interface OfferWords {
  readonly quoteTitle: string
  readonly quoteLanguage: string
  readonly quoteText: string
  readonly copyText: string
  readonly download: (format: string) => string
  readonly offer: {
    readonly title: string
    readonly customer: string
    readonly forwarder: string
    readonly byHand: string
    readonly incoterm: string
    readonly noTerm: string
    readonly validDays: string
    readonly margin: string
    readonly format: string
  }
}

/** What the panel of quotes says. */
export const offerWords: Readonly<Record<Language, OfferWords>> = {
  zh: {
    quoteTitle: '报价',
    quoteLanguage: '报价语言',
    quoteText: '聊天文本',
    copyText: '复制文本',
    download: (format) => `下载 ${format}`,
    offer: {
      title: '报价条件',
      customer: '客户',
      forwarder: '货运代理',
      byHand: '留空则手填',
      incoterm: '国际贸易术语2020',
      noTerm: '不指定',
      validDays: '有效天数',
      margin: '加价',
      format: '文件',
    },
  },
  ru: {
    quoteTitle: 'Котировка',
    quoteLanguage: 'Язык котировки',
    quoteText: 'Текст для чата',
    copyText: 'Скопировать текст',
    download: (format) => `Скачать ${format}`,
    offer: {
      title: 'Предложение',
      customer: 'Заказчик',
      forwarder: 'Экспедитор',
      byHand: 'пусто — от руки',
      incoterm: 'Инкотермс 2020',
      noTerm: 'без условия',
      validDays: 'Срок действия, дней',
      margin: 'Наценка',
      format: 'Файл',
    },
  },
  en: {
    quoteTitle: 'Quote',
    quoteLanguage: 'Language of the quote',
    quoteText: 'Text for a chat',
    copyText: 'Copy text',
    download: (format: string) => `Download ${format}`,
    offer: {
      title: 'Offer',
      customer: 'Customer',
      forwarder: 'Forwarder',
      byHand: 'left blank: by hand',
      incoterm: 'Incoterms 2020',
      noTerm: 'none',
      validDays: 'Valid for, days',
      margin: 'Margin',
      format: 'File',
    },
  },
}
