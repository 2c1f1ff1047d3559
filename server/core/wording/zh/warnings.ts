import type { WarningWords } from '../shape/warning-words.ts'
import { because } from './because.ts'

/** Terms of a service that its operator does not publish. */
const serviceTerms: Readonly<Record<string, string>> = { cutOff: '截载时间', heaviest: '限重', goods: '不承运货物' }

export const warnings: WarningWords = {
  unknown: (code, details) => `提示：${code}${details === '' ? '' : `（${details}）`}。`,
  sentences: {
    ...because.sentences,
    pastCalendar: ({ crossing, date }, say) => `${say.name(crossing)}：${say.date(date)} 尚无节假日历，按每周开放时间计，未计节假日。`,
    waitsForClosure: ({ crossing, reason, until }, say) => `${say.name(crossing)}：${say.reason(reason)}，货物等待至 ${say.date(until)}。`,
    waitFromSimulation: ({ crossing, replications }, say) => `${say.name(crossing)}：等待时间取自仿真，重复 ${say.number(replications)} 次。`,
    waitFromFacts: ({ crossing }, say) => `${say.name(crossing)}：等待时间取自公开数据，未作仿真。`,
    simulationMissing: ({ crossing }, say) => `${say.name(crossing)}：等待时间取自公开数据，本结果未附全年仿真。`,
    congestedBorder: ({ crossing, fromDays, toDays }, say) =>
      `${say.name(crossing)}：拥堵时期通过口岸曾需 ${say.number(fromDays)}–${say.number(toDays)} 天；所示天数按正常情况计。`,
    passageNotServed: ({ passage, from, to, since }, say) =>
      `${say.name(from)}至${say.name(to)}经${say.passage(passage)}的航线已收录，但这一时期未见定期班轮通行${since === undefined ? '' : `（自 ${say.date(since)} 起）`}，故不列出；可用情景开通。`,
    transitNotScreened: () => '未提供 HS 编码：货物未按过境与制裁规定筛查。',
    rulesScreened: ({ hs, rules }, say) => `HS ${hs} 已按库内 ${say.number(rules)} 条规定筛查。本结果不构成法律意见，以律师意见为准。`,
    ruleConditions: ({ rule, confirmed, hs, until }, say) =>
      `附条件：${say.name(rule)}${until === undefined ? '' : `，至 ${say.date(until)}`}。${hs === undefined ? '' : `HS ${hs} 是否在列，无法按编码确认。`}${say.date(confirmed)} 之后未再确认。`,
    rulePartOfCode: ({ rule, confirmed, hs }, say) =>
      `${say.name(rule)}：HS ${hs ?? ''} 中的一部分被禁止，请填写六位编码。${say.date(confirmed)} 之后未再确认。`,
    ruleScenario: ({ rule, leastPercent, mostPercent, leastDays, mostDays, leastUsd, mostUsd, stopped, hs, isAmongStopped, confirmed }, say) => {
      const cost = leastUsd === undefined || mostUsd === undefined ? '' : `、费用 ${say.money(leastUsd, 'USD')}–${say.money(mostUsd, 'USD')}`
      const among = hs === undefined ? '' : `（HS ${hs} ${isAmongStopped === 'yes' ? '在其中' : '不在报道所列之中'}）`
      return `${say.name(rule)}，据报道（${say.date(confirmed)}）：查验比例 ${say.number(leastPercent)}–${say.number(mostPercent)}%，被扣货物每票延误 ${say.number(leastDays)}–${say.number(mostDays)} 天${cost}${stopped === '' ? '' : `；曾被扣：HS ${stopped}${among}`}。此为情景假设，未计入本路线的天数和价格。`
    },
    everyRouteConditional: () => '未找到无附加条件的路线：所列各路线均须满足其注明的条件。',
    frontNarrowed: ({ handovers, wanted }, say) =>
      `可行路线过多，无法逐一权衡：费用、时间与排放的权衡仅在换承运人不超过 ${say.number(handovers)} 次的路线中搜索（通常为 ${say.number(wanted)} 次），换承运人更多的路线可能未列出。`,
    frontGivenUp: () =>
      '可行路线过多，无法逐一权衡：未搜索费用、时间与排放之间的折中路线。所列路线选自费用与时间综合最优、最快以及经各口岸的最优路线；费用最低或排放最少的路线可能未列出。',
    dangerousNotChecked: ({ dangerous }) => `危险品 ${dangerous} 类：未核查准运条件。`,
    lateLeftOut: ({ count, arriveBy }, say) => `${say.number(count)} 个方案晚于 ${say.date(arriveBy)} 到达，未列出。`,
    arrivesLate: ({ arriveBy }, say) => `晚于 ${say.date(arriveBy)} 到达；没有方案能按时到达。`,
    serviceTermsUnknown: ({ zh, missing }) =>
      `${zh}：${missing
        .split(' ')
        .map((term) => serviceTerms[term])
        .join('、')}未公布，须向运营方询问。`,
    bookingLead: ({ zh, days, quoteDate }, say) => `${zh}：舱位须提前 ${say.number(days)} 天预订；自 ${say.date(quoteDate)} 起算，最近一班可能已满。`,
    carriedInBox: ({ unit, box }, say) => `货物（${say.cargo(unit)}）装入${say.cargo(box)}运输。`,
    boxTooSmall: ({ box, volume, room }, say) =>
      `${say.number(volume, 1)} m³ 装不进一个${say.cargo(box)}（${say.number(room, 1)} m³），需要再加一箱，其价格未含在内。`,
    tooHeavyForTrain: ({ unit, tonnes, limitTonnes }, say) =>
      `${say.cargo(unit)}总重 ${say.tonnes(tonnes)}：中欧班列限重 ${say.tonnes(limitTonnes)}，改走普通列车。`,
    splitIntoUnits: ({ unit, count, tonnes, grossTonnes, limitTonnes }, say) =>
      `货物分装：${say.number(count)} × ${say.cargo(unit)}，每个 ${say.tonnes(tonnes)}。若装一个，总重 ${say.tonnes(grossTonnes)}，超过本线路上限 ${say.tonnes(limitTonnes)}。货物视为可拆分。`,
    sweepOtherWay: ({ from, to }, say) =>
      `最优路线改变：${to === '' ? '不过境' : say.name(to)}${from === '' || from === to ? '' : `（原为${say.name(from)}）`}。`,
    sweepRateStep: ({ kind, at, percent }, say) => `${say.lineKind(kind, at)}：${percent > 0 ? '+' : '−'}${say.number(Math.abs(percent), 1)}%。`,
    sweepWaits: ({ reason, place, days }, say) => `${say.name(place)}：${say.reason(reason)}，等待${say.number(days, 1)}天。`,
    ownRatesUsed: ({ used, given }, say) => `自有报价：${say.number(given)}项中有${say.number(used)}项代替了运价表；路线本身仍按数据中的运价选出。`,
    ownRateUnused: ({ line, at, supplier }, say) =>
      `${supplier}的报价 ${line}${at === '' ? '' : `（${at.split('>').map(say.name).join('–')}）`}：所列方案均未用到。`,
    crossingUnstated: ({ crossing }, say) => `${say.name(crossing)}：没有记录的通过能力，未计入，上限不含该口岸。`,
    seaUnstated: () => '海港均无记录的通过能力，海运航线未计入。',
    otherDirectionEmpty: ({ crossing }, say) => `${say.name(crossing)}：该数值为双向合计，上限假定对向没有货流。`,
    tonnesPerVehicle: ({ truck, train, teu }, say) => `折算：每辆卡车${say.tonnes(truck)}，每列火车${say.tonnes(train)}，每标准箱${say.tonnes(teu)}。`,
    nothingGetsThrough: () => '货物无法通过：所选运输方式中，没有一条在此期间开放且有记录通过能力的路径可到达。',
    othersBindToo: () => '单独实施而不起作用的措施，是因为同一路径上另有环节同样受限。',
    boxesPerCrane: ({ boxesPerHour }, say) => `增加一台起重机按每小时 ${say.number(boxesPerHour, 0)} 个四十英尺箱、场站全部作业时间计算，为其最大能力。`,
    nothingBinds: () => '有一条路径没有记录的通过能力，无法给出上限。',
    scenarioAssumption: ({ change, field, value, from }, say) => `${say.name(change)}：${field} ${value} 为假设，取自${say.name(from)}。`,
    changeOverridden: ({ change, by }, say) => `${say.name(change)}：此项变更被后面的变更（${say.name(by)}）取代。`,
    queueGrows: ({ crossing, direction, class: vehicles, demandPerDay, boundPerDay }, say) =>
      `${say.name(crossing)}，${say.direction(direction)}：${say.vehicles(vehicles)}每日需求 ${say.number(demandPerDay, 0)} 辆，最多只能通过 ${say.number(boundPerDay, 0)} 辆；排队将持续增长至仿真结束。`,
    flowWithoutWay: ({ goods, direction, tonnesPerDay }, say) =>
      `${say.name(goods)}（${say.direction(direction)}）：此方案下没有可走的线路；每天 ${say.number(tonnesPerDay, 0)} 吨无法发运。`,
    closedThroughout: ({ crossing, days }, say) =>
      `${say.name(crossing)}：仿真期 ${say.number(days)} 天内一直关闭，且没有其他线路；到达者只能等待，未通过者按截至期末的等待计。`,
    sharesUnsettled: () => '预运行结束时线路选择尚未稳定：按最后测得的等待时间，仍会改道的货物比例超过限值。',
    capacityChanges: ({ crossing, date }, say) => `${say.name(crossing)}：自 ${say.date(date)} 起通行能力有变。`,
    tooFewForInterval: ({ replications, least }, say) => `重复 ${say.number(replications)} 次；至少 ${say.number(least)} 次才给出置信区间。`,
    runInFound: ({ days }, say) => `每天都与首日相同；按十次重复的平均用 MSER-5 判定，前 ${say.number(days)} 天不计入。`,
    runInRefused: ({ reason, cut, of, days }, say) =>
      reason === 'tooShort'
        ? `天数过少（${say.number(of)} 天），MSER-5 无法判定何时进入稳态；改用固定预热 ${say.number(days)} 天。`
        : `MSER-5 需舍去 ${say.number(of)} 天中的 ${say.number(cut)} 天，超过一半：此期间没有稳态，或排队不断增长。改用固定预热 ${say.number(days)} 天；请延长仿真或降低负荷。`,
    precisionNotReached: ({ replications, wanted, reached }, say) =>
      `重复 ${say.number(replications)} 次后，精度最低的指标为 ±${say.number(reached * 100, 1)}%，未达到要求的 ±${say.number(wanted * 100, 1)}%。`,
    passengersStayAway: ({ crossing, days }, say) => `${say.name(crossing)}：假设客车和小车在关闭日（${say.number(days)} 天）不出行。`,
    noCapacityOnFile: ({ crossing, side, class: vehicles }, say) =>
      `${say.name(crossing)}，${say.name(side)}：没有${say.vehicles(vehicles)}的通行能力数据，此处不计等待。`,
    insuranceNotIncluded: ({ reason }) => (reason === 'noValue' ? '未含货物保险：未提供货值。' : '未含货物保险：没有费率数据。'),
    equipmentNotIncluded: ({ direction, unit }, say) => `未含承运人箱的单程用箱费：${say.direction(direction)}、${say.cargo(unit)}没有数据。`,
    handlingNotIncluded: ({ place, mode }, say) => `${say.name(place)}：此项作业（${say.mode(mode)}）没有收费数据，按零计。`,
    tollNotIncluded: ({ crossing, direction }, say) => `${say.name(crossing)}：${say.direction(direction)}没有通行费数据，按零计。`,
    truckCostNotPrice: ({ countries }, say) => `公路运费（${listed(countries, say.country)}）按承运人每公里成本推算，不是市场价；没有公开的线路报价。`,
    tariffPastValidity: ({ kind, at, until, date }, say) => `${say.lineKind(kind, at)}：${say.date(date)} 沿用有效期至 ${say.date(until)} 的最后已知值。`,
    tollClassUnknown: ({ country, name, km }, say) =>
      `${say.country(country)}${country === 'CN' ? '高速公路通行费' : ` ${name}`}：有 ${say.km(km)} 公路等级无资料，全程计收通行费。`,
    partLoadShare: ({ sharePercent, tonnes, by }, say) =>
      `零担按 ${say.tonnes(tonnes)} 计费（${{ weight: '按实重', volume: '按体积', pallets: '按托盘位', minimum: '最低计费量' }[by]}），相当于整车（箱）的 ${say.number(sharePercent)}%；计费重量按公路零担规则，铁路和海运视同。`,
    boxIsShippers: ({ unit }, say) => `箱子（${say.cargo(unit)}）为货主自备：箱价、空箱上门和还箱不含。`,
    boxDepotInDrayage: ({ place, km }, say) => `承运人空箱在${say.name(place)}堆场提取，含在短驳内（往返，单程 ${say.km(km)}）。`,
    boxDepotNotIncluded: ({ place }, say) => `在${say.name(place)}提取承运人空箱不含。`,
    boxOneWayIncluded: ({ direction, unit }, say) => `已含承运人箱单程使用费（${say.direction(direction)}，${say.cargo(unit)}），箱子留在目的地。`,
    boxOneWayNotIncluded: ({ direction, unit }, say) => `不含承运人箱单程使用费：库内无此费率（${say.direction(direction)}，${say.cargo(unit)}）。`,
    boxInSeaFreight: ({ unit }, say) => `船公司箱（${say.cargo(unit)}）海上使用含在海运费内。`,
    boxUseIncluded: ({ country }, say) => `已含船公司箱内陆使用费（${say.country(country)}）。`,
    boxUseNotIncluded: ({ country }, say) => `不含船公司箱内陆使用费：库内无此费率（${say.country(country)}）。`,
    boxFreeDays: ({ days, stretch }, say) => `承运人箱${stretch === 'toBorder' ? '自提箱至出境' : '在目的地'}免费使用 ${say.number(days)} 天。`,
    boxFreeDaysUnknown: ({ direction }, say) => `承运人箱免费使用天数无资料（${say.direction(direction)}）。`,
    boxDetentionDue: ({ days, freeDays, perDay, currency }, say) =>
      `已含超期使用费：至出境中位 ${say.number(days)} 天，免费 ${say.number(freeDays)} 天，超期每天 ${say.money(perDay, currency)} 起。`,
    boxDetentionMayArise: ({ lateDays, freeDays, perDay, currency }, say) =>
      `可能产生超期使用费：十次中有一次至出境需 ${say.number(lateDays)} 天或更久，免费 ${say.number(freeDays)} 天，超期每天 ${say.money(perDay, currency)} 起。`,
    boxDetentionNotDue: ({ lateDays, freeDays, perDay, currency }, say) =>
      `至出境无超期：较慢时也只需 ${say.number(lateDays)} 天，免费 ${say.number(freeDays)} 天；超期每天 ${say.money(perDay, currency)} 起，不含。`,
    boxDetentionAtDestination: ({ freeDays, perDay, currency }, say) =>
      `不含目的地超期使用费：免费 ${say.number(freeDays)} 天，之后每天 ${say.money(perDay, currency)} 起。`,
    boxDetentionUnknown: ({ direction }, say) => `不含超期使用费：库内无此费率（${say.direction(direction)}）。`,
    coolingNotIncluded: ({ unit }, say) => `${say.cargo(unit)}：制冷费用（发电机、场站插电、燃油）不含，库内无费率；其余按普货计价。`,
    pricedAsFortyFoot: ({ unit }, say) => `${say.cargo(unit)}：铁路和海运按 40 英尺箱费率计价；库内无 45 英尺费率，承运人多有加价。`,
    pairPlacePaid: ({ count, countries }, say) =>
      `20 英尺箱为单数（${say.number(count)}）：班列须成对配载（${listed(countries, say.country)}），末箱旁空位按一箱计费，为假设。`,
    emissionSetsMixed: ({ sets }) => `CO₂e 由不同系数集（${sets}）合计而成，彼此仅大致可比。`,
    tractionUnknown: ({ km }, say) => `CO₂e：有 ${say.km(km)} 线路的牵引方式无资料，按内燃牵引计。`,
  },
}

const listed = (codes: string, name: (code: string) => string): string =>
  codes
    .split(/[\s,]+/)
    .map(name)
    .join('、')
