import { plural } from '../plural.ts'
import type { WarningWords } from '../shape/warning-words.ts'
import { because } from './because.ts'
import { tollName } from './toll-name.ts'

/** Terms of a service that its operator does not publish. */
const serviceTerms: Readonly<Record<string, string>> = { cutOff: 'закрытие приёма', heaviest: 'предельный вес', goods: 'непринимаемые грузы' }

export const warnings: WarningWords = {
  unknown: (code, details) => `Примечание: ${code}${details === '' ? '' : ` (${details})`}.`,
  sentences: {
    ...because.sentences,
    pastCalendar: ({ crossing, date }, say) =>
      `${say.name(crossing)}: на ${say.date(date)} нет календаря праздников; взяты недельные часы работы без праздников.`,
    waitsForClosure: ({ crossing, reason, until }, say) => `${say.name(crossing)}: ${say.reason(reason)}, груз ждёт до ${say.date(until)}.`,
    waitFromSimulation: ({ crossing, replications }, say) =>
      `${say.name(crossing)}: ожидание взято из моделирования, число прогонов — ${say.number(replications)}.`,
    waitFromFacts: ({ crossing }, say) => `${say.name(crossing)}: ожидание взято из опубликованных данных, без моделирования.`,
    simulationMissing: ({ crossing }, say) => `${say.name(crossing)}: ожидание взято из опубликованных данных; год для этого ответа не моделировался.`,
    congestedBorder: ({ crossing, fromDays, toDays }, say) =>
      `${say.name(crossing)}: в периоды затора прохождение занимало ${say.number(fromDays)}–${say.number(toDays)} суток; срок указан для обычного режима.`,
    passageNotServed: ({ passage, from, to, since }, say) =>
      `${say.name(from)} – ${say.name(to)}, ${say.passage(passage)}: путь есть в данных, но регулярных линий на эти дни не известно${since === undefined ? '' : ` (с ${say.date(since)})`}, поэтому он не предлагается. Открыть его можно сценарием.`,
    transitNotScreened: () => 'Код ТН ВЭД не указан: груз не проверен на ограничения транзита и санкции.',
    rulesScreened: ({ hs, rules }, say) =>
      `Код ТН ВЭД ${hs} проверен по правилам базы данных (${say.number(rules)}). Это не юридическая консультация: решает юрист.`,
    ruleConditions: ({ rule, confirmed, hs, until }, say) =>
      `На условиях: ${say.name(rule)}${until === undefined ? '' : `, до ${say.date(until)}`}.${hs === undefined ? '' : ` Относится ли это к коду ${hs}, по коду не известно.`} После ${say.date(confirmed)} не подтверждено.`,
    rulePartOfCode: ({ rule, confirmed, hs }, say) =>
      `${say.name(rule)}: часть товаров кода ${hs ?? ''} запрещена. Укажите все шесть знаков. После ${say.date(confirmed)} не подтверждено.`,
    ruleScenario: ({ rule, leastPercent, mostPercent, leastDays, mostDays, leastUsd, mostUsd, stopped, hs, isAmongStopped, confirmed }, say) => {
      const cost = leastUsd === undefined || mostUsd === undefined ? '' : ` и расходы ${say.money(leastUsd, 'USD')}–${say.money(mostUsd, 'USD')}`
      const among = hs === undefined ? '' : ` (код ${hs} ${isAmongStopped === 'yes' ? 'в их числе' : 'среди названных не значится'})`
      return `${say.name(rule)}, по сообщениям (${say.date(confirmed)}): досмотр ${say.number(leastPercent)}–${say.number(mostPercent)}\u00a0% грузов, задержка ${say.number(leastDays)}–${say.number(mostDays)} сут.${cost} на каждый задержанный.${stopped === '' ? '' : ` Останавливали: ТН ВЭД ${stopped}${among}.`} Это сценарий: в срок и цену этого маршрута он не входит.`
    },
    everyRouteConditional: () => 'Маршрута без условий не нашлось: каждый из показанных возможен только при условиях, названных рядом с ним.',
    frontNarrowed: ({ handovers, wanted }, say) =>
      `Вариантов слишком много, чтобы сравнить все: сочетания цены, срока и выбросов искались при числе смен перевозчика не более ${say.number(handovers)} (обычно ${say.number(wanted)}). Маршрут с большим числом смен мог не попасть в ответ.`,
    frontGivenUp: () =>
      'Вариантов слишком много, чтобы сравнить все: сочетания цены, срока и выбросов не искались. Показанное выбрано из лучшего по цене и сроку вместе, самого быстрого и лучших через каждый переход; самый дешёвый или самый чистый маршрут мог не попасть в ответ.',
    dangerousNotChecked: ({ dangerous }) => `Опасный груз, класс ${dangerous}: допуск не проверен.`,
    lateLeftOut: ({ count, arriveBy }, say) =>
      `Не показано: ${say.number(count)} ${plural(count, 'ru', { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}, прибытие позже ${say.date(arriveBy)}.`,
    arrivesLate: ({ arriveBy }, say) => `Прибывает позже ${say.date(arriveBy)}; вовремя не прибывает ни один вариант.`,
    serviceTermsUnknown: ({ ru, missing }) =>
      `${ru}: не опубликовано, узнать у оператора: ${missing
        .split(' ')
        .map((term) => serviceTerms[term])
        .join(', ')}.`,
    bookingLead: ({ ru, days, quoteDate }, say) =>
      `${ru}: место бронируют заранее, дней: ${say.number(days)}; считая от ${say.date(quoteDate)}, на ближайшее отправление мест может не быть.`,
    carriedInBox: ({ unit, box }, say) => `Груз (${say.cargo(unit)}) едет в контейнере: ${say.cargo(box)}.`,
    boxTooSmall: ({ box, volume, room }, say) =>
      `${say.number(volume, 1)} м³ не входят в один контейнер (${say.cargo(box)}, ${say.number(room, 1)} м³): нужен ещё один, его цена не включена.`,
    tooHeavyForTrain: ({ unit, tonnes, limitTonnes }, say) =>
      `${say.cargo(unit)}, брутто ${say.tonnes(tonnes)}: поезда Китай – Европа берут не более ${say.tonnes(limitTonnes)}, поэтому груз идёт обычными поездами.`,
    splitIntoUnits: ({ unit, count, tonnes, grossTonnes, limitTonnes }, say) =>
      `Партия разделена: ${say.number(count)} × ${say.cargo(unit)}, по ${say.tonnes(tonnes)}. Одна единица весила бы ${say.tonnes(grossTonnes)} брутто, на этом пути допускается не более ${say.tonnes(limitTonnes)}. Груз считается делимым.`,
    sweepOtherWay: ({ from, to }, say) =>
      `Лучшим стал другой путь: ${to === '' ? 'без границы' : say.name(to)}${from === '' || from === to ? '' : ` вместо ${say.name(from)}`}.`,
    sweepRateStep: ({ kind, at, percent }, say) => `${say.lineKind(kind, at)}: ${percent > 0 ? '+' : '−'}${say.number(Math.abs(percent), 1)}\u00a0%.`,
    sweepWaits: ({ reason, place, days }, say) => `${say.name(place)}: ${say.reason(reason)}, ожидание ${say.number(days, 1)} сут.`,
    ownRatesUsed: ({ used, given }, say) =>
      `Собственные ставки: применено ${say.number(used)} из ${say.number(given)}. Сами пути найдены по тарифам из данных.`,
    ownRateUnused: ({ line, at, supplier }, say) =>
      `Ставка ${supplier} по статье ${line}${at === '' ? '' : ` (${at.split('>').map(say.name).join(' – ')})`}: ни в одном расчёте не понадобилась.`,
    crossingUnstated: ({ crossing }, say) => `${say.name(crossing)}: пропускная способность не указана; переход не учтён, предел действителен без него.`,
    seaUnstated: () => 'Ни для одного морского порта пропускная способность не указана: морские линии не учтены.',
    otherDirectionEmpty: ({ crossing }, say) => `${say.name(crossing)}: число относится к обоим направлениям; предел получен при пустом встречном направлении.`,
    tonnesPerVehicle: ({ truck, train, teu }, say) => `Расчёт: ${say.tonnes(truck)} на грузовик, ${say.tonnes(train)} на поезд, ${say.tonnes(teu)} на TEU.`,
    nothingGetsThrough: () =>
      'Не пройдёт ничего: туда не ведёт ни один путь выбранных видов транспорта, открытый в эти дни и с указанной пропускной способностью.',
    othersBindToo: () => 'Мера, которая сама по себе ничего не даёт, стоит на пути, где другой участок ограничивает так же сильно.',
    boxesPerCrane: ({ boxesPerHour }, say) =>
      `Ещё один кран: ${say.number(boxesPerHour, 0)} сорокафутовых контейнеров в час, все часы работы терминала; больше он поднять не может.`,
    nothingBinds: () => 'Есть путь, для которого пропускная способность не указана: предел назвать нельзя.',
    scenarioAssumption: ({ change, field, value, from }, say) => `${say.name(change)}: ${field} ${value} — допущение, взято из: ${say.name(from)}.`,
    changeOverridden: ({ change, by }, say) => `${say.name(change)}: изменение заменено более поздним (${say.name(by)}).`,
    queueGrows: ({ crossing, direction, class: vehicles, demandPerDay, boundPerDay }, say) =>
      `${say.name(crossing)}, ${say.direction(direction)}: спрос (${say.vehicles(vehicles)}) — ${say.number(demandPerDay, 0)} в сутки, пропустить можно не более ${say.number(boundPerDay, 0)}; очередь растёт до конца прогона.`,
    flowWithoutWay: ({ goods, direction, tonnesPerDay }, say) =>
      `${say.name(goods)}, ${say.direction(direction)}: при этом сценарии для этих грузов нет ни одного пути; не отправляется ${say.number(tonnesPerDay, 0)} т в сутки.`,
    closedThroughout: ({ crossing, days }, say) =>
      `${say.name(crossing)}: закрыт весь срок прогона (${say.number(days)} сут.), другого пути нет; прибывшие ждут, и для не прошедших показано ожидание на конец прогона.`,
    sharesUnsettled: () =>
      'К концу пробных прогонов выбор маршрутов не установился: при последних измеренных задержках путь сменила бы большая доля грузов, чем допускает предел.',
    capacityChanges: ({ crossing, date }, say) => `${say.name(crossing)}: с ${say.date(date)} действует другая пропускная способность.`,
    tooFewForInterval: ({ replications, least }, say) =>
      `Число прогонов: ${say.number(replications)}. Интервалы показываются, когда их не меньше ${say.number(least)}.`,
    runInFound: ({ days }, say) =>
      `Все дни такие же, как первый; первые дни (${say.number(days)}) не учтены: так определил MSER-5 по среднему десяти прогонов.`,
    runInRefused: ({ reason, cut, of, days }, say) =>
      reason === 'tooShort'
        ? `Для MSER-5 слишком мало дней (${say.number(of)}): начало установившегося режима не найдено; не учтён постоянный разгон, дней: ${say.number(days)}.`
        : `MSER-5 отбросил бы ${say.number(cut)} из ${say.number(of)} дней, больше половины: установившегося режима за это время нет или очередь растёт без конца. Не учтён постоянный разгон, дней: ${say.number(days)}; увеличьте срок или уменьшите нагрузку.`,
    precisionNotReached: ({ replications, wanted, reached }, say) =>
      `Прогонов сделано: ${say.number(replications)}. Наименее точный показатель известен с точностью ±${say.number(reached * 100, 1)}\u00a0%, а не ±${say.number(wanted * 100, 1)}\u00a0%.`,
    passengersStayAway: ({ crossing, days }, say) =>
      `${say.name(crossing)}: принято, что в дни закрытия (${say.number(days)}) автобусы и легковые не выезжают: допущение.`,
    noCapacityOnFile: ({ crossing, side, class: vehicles }, say) =>
      `${say.name(crossing)}, ${say.name(side)}: нет данных о пропускной способности (${say.vehicles(vehicles)}); ожидание там не учтено.`,
    insuranceNotIncluded: ({ reason }) =>
      reason === 'noValue' ? 'Страхование груза не включено: не указана стоимость груза.' : 'Страхование груза не включено: нет данных о ставке.',
    equipmentNotIncluded: ({ direction, unit }, say) =>
      `Плата за контейнер перевозчика в один конец не включена: нет данных (${say.direction(direction)}, ${say.cargo(unit)}).`,
    handlingNotIncluded: ({ place, mode }, say) =>
      `${say.name(place)}: нет данных о плате за обработку (${say.mode(mode).toLowerCase()}); принята равной нулю.`,
    tollNotIncluded: ({ crossing, direction }, say) =>
      `${say.name(crossing)}: нет данных о плате за проезд (${say.direction(direction)}); принята равной нулю.`,
    truckCostNotPrice: ({ countries }, say) =>
      `Автоперевозка (${listed(countries, say.country)}): расчёт по затратам перевозчика на км, не рыночная цена; открытых цен по направлениям нет.`,
    tariffPastValidity: ({ kind, at, until, date }, say) =>
      `${say.lineKind(kind, at)}: на ${say.date(date)} взято последнее известное значение, действовавшее до ${say.date(until)}.`,
    tollClassUnknown: ({ country, name, km }, say) =>
      `${tollName(name, country)}, ${say.country(country)}: для ${say.km(km)} дороги категория неизвестна; плата посчитана на всём протяжении.`,
    partLoadShare: ({ sharePercent, tonnes, by }, say) =>
      `Сборный груз тарифицируется как ${say.tonnes(tonnes)} (${{ weight: 'по весу', volume: 'по объёму', pallets: 'по паллетоместам', minimum: 'минимум тарификации' }[by]}), ${say.number(sharePercent)}\u00a0% полной единицы; нормы автомобильных сборных перевозок, для железной дороги и моря приняты те же.`,
    boxIsShippers: ({ unit }, say) => `Контейнер (${say.cargo(unit)}) грузоотправителя: его цена, подача под погрузку и возврат не включены.`,
    boxDepotInDrayage: ({ place, km }, say) =>
      `Порожний контейнер перевозчика забирают со стока (${say.name(place)}) в рамках подвоза, ${say.km(km)} в оба конца.`,
    boxDepotNotIncluded: ({ place }, say) => `Вывоз порожнего контейнера перевозчика со стока (${say.name(place)}) не включён.`,
    boxOneWayIncluded: ({ direction, unit }, say) =>
      `Плата за контейнер перевозчика в один конец включена (${say.direction(direction)}, ${say.cargo(unit)}): контейнер остаётся в пункте назначения.`,
    boxOneWayNotIncluded: ({ direction, unit }, say) =>
      `Плата за контейнер перевозчика в один конец не включена: ставки в базе нет (${say.direction(direction)}, ${say.cargo(unit)}).`,
    boxInSeaFreight: ({ unit }, say) => `Пользование контейнером линии (${say.cargo(unit)}) на море входит во фрахт.`,
    boxUseIncluded: ({ country }, say) => `Плата за контейнер линии на суше включена (${say.country(country)}).`,
    boxUseNotIncluded: ({ country }, say) => `Плата за контейнер линии на суше не включена: ставки в базе нет (${say.country(country)}).`,
    boxFreeDays: ({ days, stretch }, say) =>
      `Контейнер перевозчика бесплатно ${say.number(days)} ${plural(days, 'ru', { one: 'сутки', few: 'суток', many: 'суток', other: 'суток' })} ${stretch === 'toBorder' ? 'от получения до границы' : 'в пункте назначения'}.`,
    boxFreeDaysUnknown: ({ direction }, say) => `Бесплатный срок пользования контейнером перевозчика неизвестен (${say.direction(direction)}).`,
    boxDetentionDue: ({ days, freeDays, perDay, currency }, say) =>
      `Сверхнормативное пользование включено: до границы в среднем ${say.number(days)} сут., бесплатно ${say.number(freeDays)}, далее от ${say.money(perDay, currency)} в сутки.`,
    boxDetentionMayArise: ({ lateDays, freeDays, perDay, currency }, say) =>
      `Возможна плата за сверхнормативное пользование: каждый десятый рейс идёт до границы ${say.number(lateDays)} сут. и дольше, бесплатно ${say.number(freeDays)}, далее от ${say.money(perDay, currency)} в сутки.`,
    boxDetentionNotDue: ({ lateDays, freeDays, perDay, currency }, say) =>
      `Сверхнормативного пользования до границы нет: даже медленный рейс идёт ${say.number(lateDays)} сут., бесплатно ${say.number(freeDays)}; сверх того от ${say.money(perDay, currency)} в сутки, не включено.`,
    boxDetentionAtDestination: ({ freeDays, perDay, currency }, say) =>
      `Сверхнормативное пользование в пункте назначения не включено: от ${say.money(perDay, currency)} в сутки, бесплатно ${say.number(freeDays)} сут.`,
    boxDetentionUnknown: ({ direction }, say) => `Сверхнормативное пользование не включено: ставки в базе нет (${say.direction(direction)}).`,
    coolingNotIncluded: ({ unit }, say) =>
      `${say.cargo(unit)}: расходы на холод (генератор, подключение на терминалах, топливо) не включены, ставок в базе нет; остальное посчитано как для сухого груза.`,
    pricedAsFortyFoot: ({ unit }, say) =>
      `${say.cargo(unit)}: железная дорога и море посчитаны по ставкам 40-футового контейнера; ставок на 45 футов в базе нет, перевозчики нередко берут надбавку.`,
    pairPlacePaid: ({ count, countries }, say) =>
      `Нечётное число 20-футовых контейнеров (${say.number(count)}): контейнерные поезда берут их парами (${listed(countries, say.country)}), место рядом с последним оплачивается как ещё один контейнер, это допущение.`,
    emissionSetsMixed: ({ sets }) => `Выбросы CO₂e сложены по коэффициентам из разных наборов (${sets}), они сопоставимы лишь приблизительно.`,
    tractionUnknown: ({ km }, say) => `CO₂e: тяга на ${say.km(km)} пути неизвестна, принята тепловозная.`,
  },
}

const listed = (codes: string, name: (code: string) => string): string =>
  codes
    .split(/[\s,]+/)
    .map(name)
    .join(', ')
