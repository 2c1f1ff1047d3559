import type { CostLineCode, CostLineParameters } from '#core/cost/cost-line-codes.ts'
import type { UnavailableCode } from '#core/routing/answer.ts'
import type { WarningCode, WarningParameters } from '#core/wording/warning-codes.ts'

/** One call of every sentence maker; a code added to the core without a sample here does not compile. */
export const warningSamples: { readonly [Code in WarningCode]: WarningParameters[Code] } = {
  bookingLead: { zh: '中欧班列', ru: 'Поезд', en: 'Train', days: 7, quoteDate: '2026-05-10' },
  pastCalendar: { crossing: 'heihe-bridge', date: '2027-01-05' },
  waitsForClosure: { crossing: 'heihe-bridge', reason: 'holiday', until: '2026-02-20' },
  waitFromSimulation: { crossing: 'heihe-bridge', replications: 10 },
  waitFromFacts: { crossing: 'heihe-bridge' },
  simulationMissing: { crossing: 'heihe-bridge' },
  congestedBorder: { crossing: 'heihe-bridge', fromDays: 3, toDays: 10 },
  crossingUnstated: { crossing: 'heihe-bridge' },
  seaUnstated: {},
  otherDirectionEmpty: { crossing: 'heihe-bridge' },
  tonnesPerVehicle: { truck: 9.9, train: 1313, teu: 11.5 },
  nothingBinds: {},
  transitNotScreened: {},
  rulesScreened: { hs: '8471', rules: 42 },
  ruleConditions: { rule: 'heihe-bridge', confirmed: '2025-10-10', hs: '8471', from: '2022-03-09', until: '2027-12-31' },
  rulePartOfCode: { rule: 'heihe-bridge', confirmed: '2022-01-01', hs: '44' },
  ruleScenario: { rule: 'heihe-bridge', leastPercent: 20, mostPercent: 30, leastDays: 14, mostDays: 28, stopped: '84', confirmed: '2025' },
  dangerousNotChecked: { dangerous: '3' },
  lateLeftOut: { count: 2, arriveBy: '2026-06-01' },
  arrivesLate: { arriveBy: '2026-06-01' },
  carriedInBox: { unit: 'tent', box: '45G1' },
  tooHeavyForTrain: { unit: '42G1', tonnes: 27.5 },
  scenarioAssumption: { change: 'second-heihe-bridge', field: 'toll', value: 8700, from: 'heihe-bridge' },
  changeOverridden: { change: 'heihe-bridge', by: 'heihe-bridge' },
  queueGrows: { crossing: 'heihe-bridge', direction: 'CN>RU', class: 'truck', demandPerDay: 120, boundPerDay: 95 },
  capacityChanges: { crossing: 'heihe-bridge', date: '2025-12-26' },
  tooFewForInterval: { replications: 1, least: 2 },
  passengersStayAway: { crossing: 'heihe-bridge', days: 4 },
  noCapacityOnFile: { crossing: 'heihe-bridge', side: 'heihe', class: 'bus' },
  insuranceNotIncluded: { reason: 'noValue' },
  equipmentNotIncluded: { direction: 'RU>CN', unit: '45G1' },
  handlingNotIncluded: { place: 'heihe', operation: 'load', mode: 'road' },
  tollNotIncluded: { crossing: 'heihe-bridge', direction: 'CN>RU' },
  truckCostNotPrice: { countries: 'CN, RU' },
  tariffPastValidity: { tariff: 'ERAI, 1520 transit, 40 ft', until: '2026-06-30', date: '2026-10-12' },
  tollClassUnknown: { country: 'CN', name: 'Expressway toll, 6 axles', km: 460 },
  partLoadShare: { sharePercent: 35 },
  emissionSetsMixed: { sets: 'UK 2025; grid 2023' },
  tractionUnknown: { km: 420 },
}

export const costLineSamples: { readonly [Code in CostLineCode]: CostLineParameters[Code] } = {
  haulRail: { from: 'harbin', to: 'heihe', km: 612, country: 'CN', traffic: 'transit' },
  haulSea: { from: 'harbin', to: 'heihe', km: 26000 },
  haulBarge: { from: 'harbin', to: 'heihe', km: 700 },
  haulRoad: { from: 'harbin', to: 'heihe', km: 600, country: 'CN', vehicle: 'CN' },
  haulRiver: { crossing: 'heihe-bridge', from: 'harbin', to: 'heihe' },
  terminalLoad: { place: 'harbin', mode: 'rail-1435' },
  terminalUnload: { place: 'harbin', mode: 'road' },
  terminalTransfer: { place: 'harbin', mode: 'rail-1435', toMode: 'road' },
  terminalStorage: { place: 'vladivostok', days: 9 },
  terminalTractorSwap: { place: 'heihe', vehicle: 'CN', toVehicle: 'RU' },
  gaugeChange: { place: 'heihe', from: 'rail-1435', to: 'rail-1520' },
  border: { crossing: 'heihe-bridge', direction: 'CN>RU' },
  tollCrossing: { crossing: 'heihe-bridge', direction: 'CN>RU' },
  tollDistance: { country: 'CN', name: 'Expressway toll, 6 axles', km: 600 },
  tollDistanceRise: { country: 'RU', name: 'Platon', km: 7800 },
  drayage: { place: 'harbin', km: 30 },
  equipmentOneWay: { from: 'harbin', to: 'heihe', unit: '42G1' },
  equipmentUse: { country: 'RU', unit: '45G1' },
  documents: { country: 'RU', name: 'Import declaration, Russia' },
  insurance: { ratePercent: 0.15 },
}

type Unworded = Readonly<Record<string, string | number>>

export const unavailableSamples: { readonly [Code in UnavailableCode]: readonly Unworded[] } = {
  seasonClosed: [{ crossing: 'heihe-bridge', from: '2026-04-20', until: '2026-05-10' }],
  holidayClosed: [{ crossing: 'heihe-bridge', from: '2026-02-16', until: '2026-02-20' }],
  closedByScenario: [{ crossing: 'heihe-bridge', from: '2026-02-16' }, { link: 'harbin-heihe-road' }],
  vehicleNotAdmitted: [{ vehicle: 'RU', country: 'PL', rule: 'eu-833' }, { vehicle: 'KZ', country: 'RU', crossing: 'heihe-bridge' }, {}],
  tooHeavy: [
    { crossing: 'heihe-bridge', tonnes: 45, limitTonnes: 30, until: '2026-05-10' },
    { link: 'harbin-heihe-road', tonnes: 52, limitTonnes: 49, country: 'CN', service: 'road' },
  ],
  ruleForbids: [{ crossing: 'heihe-bridge', rule: 'works', from: '2026-09-12', until: '2026-09-25' }, { rule: 'avoid RU' }, { rule: 'avoid heihe' }],
  noLink: [
    { from: 'harbin', to: 'heihe', family: 'sea' },
    { crossing: 'heihe-bridge', from: '2026-09-12' },
  ],
}
