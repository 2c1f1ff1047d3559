import type { Language } from '#core/network/facts/places.ts'

interface GoodsWords {
  readonly per: string
  readonly unit: string
  readonly tonne: string
  readonly m3: string
  readonly pallet: string
  readonly whenFull: string
  readonly boxTerms: string
  readonly included: string
  readonly notIncluded: string
  readonly capital: string
  readonly capitalNote: string
  readonly inTransit: string
  readonly pipeline: string
  readonly safety: string
  readonly perYear: string
  readonly perShipment: string
  readonly stockHint: string
  readonly parameters: Readonly<Record<'value' | 'capitalRate' | 'days' | 'deviationDays' | 'shipmentsPerYear' | 'serviceLevel', string>>
  readonly perYearUnit: string
  readonly basis: string
  readonly pallets: string
  readonly capitalRate: string
  readonly capitalHint: string
  readonly shipmentsPerYear: string
  readonly shipmentsHint: string
  readonly split: string
  readonly splits: Readonly<Record<'yes' | 'no', string>>
  readonly divided: (units: string, tonnes: string) => string
  readonly leadUnknown: string
  readonly omissionUnknown: string
}

/** What the detail of a route says of its goods and its box beside the lines of the cost, and the fields that ask for it. */
export const goodsWords: Readonly<Record<Language, GoodsWords>> = {
  zh: {
    per: '单价',
    unit: '每单元',
    tonne: '每吨',
    m3: '每立方米',
    pallet: '每托盘',
    whenFull: '按满载',
    boxTerms: '用箱条件',
    included: '已含',
    notIncluded: '未含',
    capital: '货物占用的资金',
    capitalNote: '不计入总价',
    inTransit: '本批在途资金成本',
    pipeline: '在途库存',
    safety: '安全库存',
    perYear: '两项库存每年资金成本',
    perShipment: '折合每批',
    stockHint: '给出每年发运次数即可算出在途库存和安全库存。',
    parameters: {
      value: '货值',
      capitalRate: '资金成本',
      days: '天数中位值',
      deviationDays: '天数标准差',
      shipmentsPerYear: '每年发运',
      serviceLevel: '服务水平',
    },
    perYearUnit: '/年',
    basis: '依据',
    pallets: '每单元托盘数',
    capitalRate: '资金成本，%/年',
    capitalHint: '留空：10%，为假设',
    shipmentsPerYear: '每年发运次数',
    shipmentsHint: '与货值一起得出在途库存和安全库存',
    split: '超重时',
    splits: { yes: '分装更多单元', no: '不分装' },
    divided: (units, tonnes) => `分装为 ${units}，每单元 ${tonnes}`,
    leadUnknown: '办理天数无资料',
    omissionUnknown: '缺少单证会延误多少天：现有资料均未说明。',
  },
  ru: {
    per: 'Цена за',
    unit: 'единицу',
    tonne: 'тонну',
    m3: 'м³',
    pallet: 'паллету',
    whenFull: 'при полной загрузке',
    boxTerms: 'Условия по контейнеру',
    included: 'включено',
    notIncluded: 'не включено',
    capital: 'Капитал в товаре',
    capitalNote: 'в цену не входит',
    inTransit: 'Капитал этой отправки за время в пути',
    pipeline: 'Запас в пути',
    safety: 'Страховой запас',
    perYear: 'Стоимость обоих запасов в год',
    perShipment: 'То же на одну отправку',
    stockHint: 'Укажите число отправок в год, чтобы увидеть запас в пути и страховой запас.',
    parameters: {
      value: 'стоимость товара',
      capitalRate: 'ставка на капитал',
      days: 'сутки, медиана',
      deviationDays: 'отклонение, сутки',
      shipmentsPerYear: 'отправок в год',
      serviceLevel: 'уровень обслуживания',
    },
    perYearUnit: ' в год',
    basis: 'Исходные величины',
    pallets: 'Паллет в единице',
    capitalRate: 'Ставка на капитал, % в год',
    capitalHint: 'Пусто: 10 %, допущение',
    shipmentsPerYear: 'Отправок в год',
    shipmentsHint: 'Вместе со стоимостью даёт запас в пути и страховой запас',
    split: 'Если груз слишком тяжёл',
    splits: { yes: 'разделить на большее число единиц', no: 'не делить' },
    divided: (units, tonnes) => `Груз разделён: ${units}, по ${tonnes}`,
    leadUnknown: 'срок выдачи не известен',
    omissionUnknown: 'Сколько дней теряется без документа: ни один источник этого не сообщает.',
  },
  en: {
    per: 'Price per',
    unit: 'unit',
    tonne: 'tonne',
    m3: 'm³',
    pallet: 'pallet',
    whenFull: 'when full',
    boxTerms: 'Terms of the box',
    included: 'included',
    notIncluded: 'not included',
    capital: 'Capital in the goods',
    capitalNote: 'not part of the price',
    inTransit: 'Capital cost of this shipment on its way',
    pipeline: 'Pipeline stock',
    safety: 'Safety stock',
    perYear: 'Capital cost of both, a year',
    perShipment: 'The same for each shipment',
    stockHint: 'Say how often it goes in a year to see pipeline and safety stock.',
    parameters: {
      value: 'value of the goods',
      capitalRate: 'cost of capital',
      days: 'median days',
      deviationDays: 'deviation, days',
      shipmentsPerYear: 'shipments a year',
      serviceLevel: 'service level',
    },
    perYearUnit: ' a year',
    basis: 'Worked out from',
    pallets: 'Pallets in each unit',
    capitalRate: 'Cost of capital, % a year',
    capitalHint: 'Empty: 10 %, an assumption',
    shipmentsPerYear: 'Shipments a year',
    shipmentsHint: 'With the value gives pipeline and safety stock',
    split: 'Where the goods are too heavy',
    splits: { yes: 'divide them into more units', no: 'do not divide' },
    divided: (units, tonnes) => `Divided into ${units} of ${tonnes} each`,
    leadUnknown: 'lead time not known',
    omissionUnknown: 'How many days a missing document costs: no source on file states it.',
  },
}
