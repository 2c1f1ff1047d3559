import type { CostLineCode } from '#core/cost/cost-line-codes.ts'
import type { Language } from '#core/network/facts/places.ts'
import { plural } from '#core/wording/plural.ts'

interface RateWords {
  readonly title: string
  readonly chip: (count: number) => string
  readonly kept: string
  readonly file: string
  readonly template: string
  readonly taken: (count: number) => string
  readonly drop: string
  readonly dropAll: string
  readonly add: string
  readonly line: string
  readonly at: string
  readonly atHint: string
  readonly anywhere: string
  readonly amount: string
  readonly per: string
  readonly pers: Readonly<Record<'unit' | 'shipment', string>>
  readonly supplier: string
  readonly validFrom: string
  readonly validTo: string
  readonly until: (day: string) => string
  readonly more: (count: number) => string
  readonly lines: Readonly<Record<CostLineCode, string>>
}

/** What the panel of own rates says, and the lines of a bill by name. */
export const rateWords: Readonly<Record<Language, RateWords>> = {
  zh: {
    title: '自有运价',
    chip: (count) => `自有运价 ${count} 项`,
    kept: '只保存在本浏览器中，随问题发送，服务器不保存。',
    file: '运价表（CSV、XLSX）',
    template: '空白运价表',
    taken: (count) => `已取用 ${count} 项运价`,
    drop: '移除',
    dropAll: '全部移除',
    add: '添加运价',
    line: '费用项目',
    at: '地点',
    atHint: '地点、口岸、国家代码或“起点>终点”；留空：处处适用',
    anywhere: '处处',
    amount: '金额',
    per: '计价单位',
    pers: { unit: '每单元', shipment: '每票' },
    supplier: '供应商',
    validFrom: '有效期自',
    validTo: '有效期至',
    until: (day) => `至 ${day}`,
    more: (count) => `另有 ${count} 项`,
    lines: {
      haulRail: '铁路运费',
      haulRailPair: '20英尺单箱占位费',
      haulSea: '海运费',
      haulBarge: '驳船运费',
      haulRoad: '公路运费',
      haulRiver: '界河过渡费',
      terminalLoad: '装车（船）',
      terminalUnload: '卸车（船）',
      terminalTransfer: '换装不同运输方式',
      terminalStorage: '堆存',
      terminalTractorSwap: '换牵引车',
      gaugeChange: '换轨（换装）',
      border: '口岸手续',
      tollCrossing: '过桥（过境）费',
      tollDistance: '公路通行费',
      tollDistanceRise: '通行费上涨部分',
      drayage: '短驳',
      equipmentOneWay: '单程用箱费',
      equipmentUse: '内陆用箱费',
      detention: '超期用箱费',
      documents: '进口报关单证',
      insurance: '货物保险',
    },
  },
  ru: {
    title: 'Свои ставки',
    chip: (count) => `${count} ${plural(count, 'ru', { one: 'своя ставка', few: 'свои ставки', many: 'своих ставок', other: 'своей ставки' })}`,
    kept: 'Хранятся только в этом браузере и уходят вместе с вопросом; сервер их не хранит.',
    file: 'Лист ставок (CSV, XLSX)',
    template: 'Пустой лист ставок',
    taken: (count) =>
      `${plural(count, 'ru', { one: 'Взята', few: 'Взяты', many: 'Взято', other: 'Взято' })} ${count} ${plural(count, 'ru', { one: 'ставка', few: 'ставки', many: 'ставок', other: 'ставки' })}`,
    drop: 'Убрать',
    dropAll: 'Убрать все',
    add: 'Добавить ставку',
    line: 'Статья',
    at: 'Место',
    atHint: 'Место, переход, код страны или «откуда>куда»; пусто: везде',
    anywhere: 'везде',
    amount: 'Сумма',
    per: 'За',
    pers: { unit: 'за единицу', shipment: 'за отправку' },
    supplier: 'Поставщик',
    validFrom: 'Действует с',
    validTo: 'Действует по',
    until: (day) => `по ${day}`,
    more: (count) => `и ещё ${count}`,
    lines: {
      haulRail: 'Ж/д перевозка',
      haulRailPair: 'Место второго 20-футового',
      haulSea: 'Морской фрахт',
      haulBarge: 'Баржа',
      haulRoad: 'Автоперевозка',
      haulRiver: 'Переправа',
      terminalLoad: 'Погрузка',
      terminalUnload: 'Выгрузка',
      terminalTransfer: 'Перегруз на другой транспорт',
      terminalStorage: 'Хранение',
      terminalTractorSwap: 'Перецепка',
      gaugeChange: 'Смена колеи',
      border: 'Оформление на границе',
      tollCrossing: 'Плата за переход',
      tollDistance: 'Дорожный сбор',
      tollDistanceRise: 'Рост дорожного сбора',
      drayage: 'Подвоз',
      equipmentOneWay: 'Контейнер в один конец',
      equipmentUse: 'Пользование контейнером на суше',
      detention: 'Сверхнормативное пользование',
      documents: 'Импортная декларация',
      insurance: 'Страхование груза',
    },
  },
  en: {
    title: 'Own rates',
    chip: (count) => `${count} own ${plural(count, 'en', { one: 'rate', other: 'rates' })}`,
    kept: 'Kept in this browser only and sent with the question; the server keeps nothing.',
    file: 'Rate sheet (CSV, XLSX)',
    template: 'Empty rate sheet',
    taken: (count) => `${count} ${plural(count, 'en', { one: 'rate', other: 'rates' })} taken`,
    drop: 'Remove',
    dropAll: 'Remove all',
    add: 'Add a rate',
    line: 'Line',
    at: 'Place',
    atHint: 'Place, crossing, country code or “from>to”; empty: everywhere',
    anywhere: 'everywhere',
    amount: 'Amount',
    per: 'Per',
    pers: { unit: 'per unit', shipment: 'per shipment' },
    supplier: 'Supplier',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    until: (day) => `until ${day}`,
    more: (count) => `and ${count} more`,
    lines: {
      haulRail: 'Rail haul',
      haulRailPair: 'Empty place of a 20 ft pair',
      haulSea: 'Sea freight',
      haulBarge: 'Barge',
      haulRoad: 'Truck haul',
      haulRiver: 'River crossing',
      terminalLoad: 'Loading',
      terminalUnload: 'Unloading',
      terminalTransfer: 'Transfer between modes',
      terminalStorage: 'Storage',
      terminalTractorSwap: 'Tractor swap',
      gaugeChange: 'Gauge change',
      border: 'Border formalities',
      tollCrossing: 'Toll of a crossing',
      tollDistance: 'Distance toll',
      tollDistanceRise: 'Rise of a distance toll',
      drayage: 'Drayage',
      equipmentOneWay: 'One-way box fee',
      equipmentUse: 'Inland use of the box',
      detention: 'Detention',
      documents: 'Import declaration',
      insurance: 'Cargo insurance',
    },
  },
}
