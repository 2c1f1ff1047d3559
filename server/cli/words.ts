import type { Language } from '#core/network/facts/places.ts'
import type { Subject } from '#core/simulation/result.ts'
import type { RunPhase } from '#core/simulation/run-course.ts'

interface Words {
  readonly place: string
  readonly id: string
  readonly country: string
  readonly matched: string
  readonly nothingFound: string
  readonly route: string
  readonly price: string
  readonly units: string
  readonly perUnit: string
  readonly perTonne: string
  readonly perCubicMetre: string
  readonly perPallet: string
  readonly whenFull: string
  readonly days: string
  readonly distance: string
  readonly emissions: string
  readonly via: string
  readonly none: string
  readonly lawful: string
  readonly conditional: string
  readonly noDocuments: string
  readonly border: string
  readonly document: string
  readonly by: string
  readonly issuedBy: string
  readonly leadTime: string
  readonly omissionTime: string
  readonly omissionNotOnFile: string
  readonly notOnFile: string
  readonly points: string
  readonly lines: string
  readonly changes: string
  readonly canBeApplied: string
  readonly assumed: string
  readonly from: string
  readonly a: string
  readonly b: string
  readonly difference: string
  readonly because: string
  readonly subject: string
  readonly throughput: string
  readonly wait: string
  readonly queue: string
  readonly utilisation: string
  readonly bound: string
  /** Title of the column of crossings and lines of a run. */
  readonly busiestFirst: string
  /** Before the share of a bound that was reached. */
  readonly carried: string
  /** Units of a run, of a day. */
  readonly perDay: Readonly<Record<Subject['unit'], string>>
  /** Title of the longest queue of a week, with its first day. */
  readonly longestQueue: string
  /** Title of the difference of the week in which what goes through differs most. */
  readonly mostInAWeek: string
  /** Title of the column of crossings of two runs, what changes most at the top. */
  readonly mostChangedFirst: string
  /** How many rows of a comparison are left out because nothing differs in them. */
  readonly unchanged: (count: number) => string
  /** Title of a run of all crossings. */
  readonly wholeNetwork: string
  /** Before the places that send away, or need, most empty boxes, TEU a year. */
  readonly emptyBoxes: string
  /** What a run does, beside its progress bar. */
  readonly phases: Readonly<Record<RunPhase, string>>
  readonly written: string
  readonly file: string
  readonly records: string
  readonly values: string
  readonly binding: string
  readonly stated: string
  readonly tonnesPerDay: string
  readonly buys: string
  /** Before the enlargement that buys most. */
  readonly buysMost: string
  /** Where the bound is zero. */
  readonly nothingPasses: string
  readonly oneAfterAnother: string
  readonly flowBy: string
  readonly latestReady: string
  readonly capitalOnTheWay: string
  readonly pipelineStock: string
  readonly safetyStock: string
  readonly breakEven: string
  readonly today: string
  readonly betterBelow: string
  readonly noBreakEven: string
  readonly alwaysBetter: string
  readonly notStated: string
  readonly unusedSources: string
  readonly noFaults: string
  readonly faults: string
}

/** What the tables of the command line say; the sentences of an answer come from `core/wording`. */
export const words: Readonly<Record<Language, Words>> = {
  zh: {
    place: '地点',
    id: '代码',
    country: '国家',
    matched: '匹配',
    nothingFound: '没有找到地点',
    route: '方案',
    units: '单元',
    perUnit: '每单元',
    perTonne: '每吨',
    perCubicMetre: '每立方米',
    perPallet: '每托盘',
    whenFull: '按满载',
    price: '费用',
    days: '天数 P10 / P50 / P90',
    distance: '公里',
    emissions: '千克 CO₂e',
    via: '口岸',
    none: '无方案',
    lawful: '合规',
    conditional: '附条件',
    noDocuments: '库内没有针对本路线单证的规定。',
    border: '边境',
    document: '单证',
    by: '提交方',
    issuedBy: '签发方',
    leadTime: '办理时限',
    omissionTime: '缺失延误',
    omissionNotOnFile: '缺少单证会延误多少天：现有资料均未说明。',
    notOnFile: '未知',
    points: '点',
    lines: '线路',
    changes: '变更',
    canBeApplied: '可以应用',
    assumed: '假设',
    from: '取自',
    a: 'A',
    b: 'B',
    difference: '差值 (B − A)',
    because: '原因',
    subject: '对象',
    throughput: '每日通过量',
    wait: '等待（小时）',
    queue: '排队长度',
    utilisation: '利用率',
    busiestFirst: '最繁忙者在前',
    carried: '实际通过',
    perDay: { truck: '辆货车/日', train: '列/日', teu: 'TEU/日', tonne: 't/日', vehicle: '辆/日' },
    longestQueue: '最长排队（当周首日）',
    mostInAWeek: '差别最大的一周',
    mostChangedFirst: '变化最大者在前',
    unchanged: (count) => `另有 ${count} 项没有变化`,
    bound: '上限',
    wholeNetwork: '全部网络',
    emptyBoxes: '空箱（TEU/年，正数运出，负数运入）',
    phases: { search: '正在搜索运输路径', settle: '正在试运行以稳定路径份额', replicate: '正在重复模拟' },
    written: '已写入',
    file: '文件',
    records: '记录',
    values: '数值',
    binding: '约束环节',
    stated: '记录数值',
    tonnesPerDay: '吨/日',
    buys: '单独扩容',
    buysMost: '单项效果最大',
    nothingPasses: '货物无法通过',
    oneAfterAnother: '依次扩容',
    flowBy: '经由口岸',
    latestReady: '最迟备货日',
    capitalOnTheWay: '在途货物资金成本',
    pipelineStock: '在途库存',
    safetyStock: '安全库存',
    breakEven: '平衡点',
    today: '现值',
    betterBelow: '低于此值较优',
    noBreakEven: '无平衡点，范围',
    alwaysBetter: '范围内始终较优',
    notStated: '数据未载明燃油费占比和整列运价：不给出平衡点',
    unusedSources: '未被引用的来源',
    noFaults: '没有错误',
    faults: '错误',
  },
  ru: {
    place: 'Место',
    id: 'Код',
    country: 'Страна',
    matched: 'Совпадение',
    nothingFound: 'Мест не найдено',
    route: 'Маршрут',
    units: 'Единицы',
    perUnit: 'за единицу',
    perTonne: 'за тонну',
    perCubicMetre: 'за м3',
    perPallet: 'за паллету',
    whenFull: 'при полной загрузке',
    price: 'Цена',
    days: 'Сутки P10 / P50 / P90',
    distance: 'км',
    emissions: 'кг CO₂e',
    via: 'Переходы',
    none: 'Нет маршрута',
    lawful: 'допустим',
    conditional: 'на условиях',
    noDocuments: 'Правил о документах для этого маршрута в базе нет.',
    border: 'Граница',
    document: 'Документ',
    by: 'Подаёт',
    issuedBy: 'Выдаёт',
    leadTime: 'Срок',
    omissionTime: 'Потеря без него',
    omissionNotOnFile: 'Сколько дней теряется без документа: ни один источник этого не сообщает.',
    notOnFile: 'не известно',
    points: 'точек',
    lines: 'линий',
    changes: 'Изменений',
    canBeApplied: 'можно применить',
    assumed: 'Допущение',
    from: 'взято из',
    a: 'A',
    b: 'B',
    difference: 'Разница (B − A)',
    because: 'Причина',
    subject: 'Предмет',
    throughput: 'Пропуск в сутки',
    wait: 'Ожидание, ч',
    queue: 'Очередь',
    utilisation: 'Загрузка',
    busiestFirst: 'Самые загруженные сверху',
    carried: 'пропущено',
    perDay: { truck: 'грузовиков в сутки', train: 'поездов в сутки', teu: 'TEU в сутки', tonne: 'т в сутки', vehicle: 'машин в сутки' },
    longestQueue: 'Наибольшая очередь (неделя с)',
    mostInAWeek: 'Неделя наибольшей разницы',
    mostChangedFirst: 'Сильнее всего изменившиеся сверху',
    unchanged: (count) => `Без изменений: ещё ${count}`,
    bound: 'Предел',
    wholeNetwork: 'Вся сеть',
    emptyBoxes: 'Порожние контейнеры, TEU в год (плюс — вывезти, минус — подать)',
    phases: { search: 'поиск путей', settle: 'устанавливаются доли путей', replicate: 'идут прогоны' },
    written: 'Записано',
    file: 'Файл',
    records: 'Записей',
    values: 'значений',
    binding: 'Ограничивает',
    stated: 'По данным',
    tonnesPerDay: 'т в сутки',
    buys: 'Что даёт каждое',
    buysMost: 'Больше всего даёт',
    nothingPasses: 'Не пройдёт ничего',
    oneAfterAnother: 'Одно за другим',
    flowBy: 'По переходам',
    latestReady: 'Готовность не позднее',
    capitalOnTheWay: 'Капитал в товаре за время в пути',
    pipelineStock: 'запас в пути',
    safetyStock: 'страховой запас',
    breakEven: 'Точка равенства',
    today: 'Сейчас',
    betterBelow: 'Ниже выгоднее',
    noBreakEven: 'нет в пределах',
    alwaysBetter: 'всегда выгоднее',
    notStated: 'Доля топлива и цены за целый поезд в данных не указаны: точка равенства не даётся',
    unusedSources: 'источники без значений',
    noFaults: 'Ошибок нет',
    faults: 'Ошибки',
  },
  en: {
    place: 'Place',
    id: 'Id',
    country: 'Country',
    matched: 'Matched',
    nothingFound: 'No place found',
    route: 'Route',
    units: 'Units',
    perUnit: 'per unit',
    perTonne: 'per tonne',
    perCubicMetre: 'per m3',
    perPallet: 'per pallet',
    whenFull: 'when full',
    price: 'Price',
    days: 'Days P10 / P50 / P90',
    distance: 'km',
    emissions: 'kg CO₂e',
    via: 'Crossings',
    none: 'No route',
    lawful: 'lawful',
    conditional: 'on conditions',
    noDocuments: 'No rule on file demands a document on this route.',
    border: 'Border',
    document: 'Document',
    by: 'Handed in by',
    issuedBy: 'Issued by',
    leadTime: 'Lead time',
    omissionTime: 'Lost without it',
    omissionNotOnFile: 'How many days a missing document costs: no source on file states it.',
    notOnFile: 'not known',
    points: 'points',
    lines: 'lines',
    changes: 'Changes',
    canBeApplied: 'can be applied',
    assumed: 'Assumed',
    from: 'from',
    a: 'A',
    b: 'B',
    difference: 'Difference (B − A)',
    because: 'Because of',
    subject: 'Subject',
    throughput: 'Through a day',
    wait: 'Wait, h',
    queue: 'Queue',
    utilisation: 'Busy',
    busiestFirst: 'The busiest first',
    carried: 'carried',
    perDay: { truck: 'trucks a day', train: 'trains a day', teu: 'TEU a day', tonne: 't a day', vehicle: 'vehicles a day' },
    longestQueue: 'Longest queue (week of)',
    mostInAWeek: 'Most in a week',
    mostChangedFirst: 'What changes most first',
    unchanged: (count) => `${count} more: nothing changes`,
    bound: 'Bound',
    wholeNetwork: 'Whole network',
    emptyBoxes: 'Empty boxes, TEU a year (plus: to send away, minus: to bring)',
    phases: { search: 'ways are searched', settle: 'shares settle', replicate: 'replications run' },
    written: 'Written',
    file: 'File',
    records: 'Records',
    values: 'values',
    binding: 'What binds',
    stated: 'On file',
    tonnesPerDay: 't a day',
    buys: 'What each buys',
    buysMost: 'Buys most',
    nothingPasses: 'Nothing gets through',
    oneAfterAnother: 'One after another',
    flowBy: 'By crossing',
    latestReady: 'Ready by',
    capitalOnTheWay: 'Capital in the goods on the way',
    pipelineStock: 'pipeline stock',
    safetyStock: 'safety stock',
    breakEven: 'Break-even',
    today: 'Today',
    betterBelow: 'Better below',
    noBreakEven: 'none within',
    alwaysBetter: 'better throughout',
    notStated: 'No line on file states its fuel or a price for a whole train: no break-even is given over them',
    unusedSources: 'sources that no value names',
    noFaults: 'No faults',
    faults: 'Faults',
  },
}
