import type { CostLineWords } from '../shape/cost-line-words.ts'
import { tollName } from './toll-name.ts'

export const costLines: CostLineWords = {
  haulRail: ({ from, to, km, traffic }, say) => `${say.name(from)} – ${say.name(to)} ${say.km(km)}${traffic === 'transit' ? ', транзит' : ''}`,
  haulRailPair: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}, пустое место в паре 20 футов`,
  haulSea: ({ from, to, km }, say) => `${say.name(from)} – ${say.name(to)} ${say.km(km)}`,
  haulBarge: ({ from, to, km }, say) => `${say.name(from)} – ${say.name(to)}, ${say.km(km)}, баржа`,
  haulRoad: ({ from, to, km, vehicle }, say) => `${say.name(from)} – ${say.name(to)} ${say.km(km)}, тягач ${vehicle}, по затратам`,
  haulRiver: ({ from, to }, say) => `${say.name(from)} – ${say.name(to)}, переправа`,
  terminalLoad: ({ place, mode }, say) => `${say.name(place)}, погрузка (${say.mode(mode).toLowerCase()})`,
  terminalUnload: ({ place, mode }, say) => `${say.name(place)}, выгрузка (${say.mode(mode).toLowerCase()})`,
  terminalTransfer: ({ place, mode, toMode }, say) => `${say.name(place)}, перегрузка ${say.mode(mode).toLowerCase()} → ${say.mode(toMode).toLowerCase()}`,
  terminalStorage: ({ place, days }, say) => `${say.name(place)}, хранение на терминале, ${say.number(days)} сут.`,
  terminalTractorSwap: ({ place, vehicle, toVehicle }, say) => `${say.name(place)}, смена тягача ${vehicle} → ${toVehicle}`,
  gaugeChange: ({ place, from, to }, say) => `${say.name(place)}, смена колеи ${from.replace('rail-', '')}→${to.replace('rail-', '')}`,
  border: ({ crossing }, say) => `${say.name(crossing)}, оформление на границе`,
  tollCrossing: ({ crossing }, say) => `${say.name(crossing)}, плата за проезд`,
  tollDistance: ({ name, country, km }, say) => `${tollName(name, country)}, ${say.country(country)} ${say.km(km)}`,
  tollDistanceRise: ({ name, country, km }, say) => `${tollName(name, country)}, рост ставки, ${say.country(country)} ${say.km(km)}`,
  drayage: ({ place, km }, say) => `${say.name(place)}, подвоз ${say.km(km)}`,
  equipmentOneWay: ({ from, to, unit }, say) => `Контейнер в один конец, ${say.name(from)} – ${say.name(to)}, ${say.cargo(unit)}`,
  equipmentUse: ({ country, unit }, say) => `Пользование контейнером перевозчика, ${say.country(country)}, ${say.cargo(unit)}`,
  detention: ({ country, days, freeDays }, say) =>
    `Сверхнормативное пользование контейнером, ${say.country(country)}, ${say.number(days)} сут., бесплатно ${say.number(freeDays)}`,
  documents: ({ country }, say) => `Декларация на ввоз, ${say.country(country)}`,
  insurance: ({ ratePercent }, say) => `Страхование груза, ${say.number(ratePercent, 2)}\u00a0% заявленной стоимости`,
}
