import type { CostLineWords } from '../shape/cost-line-words.ts'

export const costLines: CostLineWords = {
  haulRail: ({ from, to, km, traffic }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}${traffic === 'transit' ? '，过境' : ''}`,
  haulRailPair: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}，20 英尺箱配对空位`,
  haulSea: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}`,
  haulBarge: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}，驳船`,
  haulRoad: ({ from, to, km, vehicle }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}，${vehicle} 车，按成本计`,
  haulRiver: ({ from, to }, say) => `${say.name(from)}–${say.name(to)}，渡江`,
  terminalLoad: ({ place, mode }, say) => `${say.name(place)}装货（${say.mode(mode)}）`,
  terminalUnload: ({ place, mode }, say) => `${say.name(place)}卸货（${say.mode(mode)}）`,
  terminalTransfer: ({ place, mode, toMode }, say) => `${say.name(place)}转运 ${say.mode(mode)}→${say.mode(toMode)}`,
  terminalStorage: ({ place, days }, say) => `${say.name(place)}堆存，在港 ${say.number(days)} 天`,
  terminalTractorSwap: ({ place, vehicle, toVehicle }, say) => `${say.name(place)}换牵引车 ${vehicle}→${toVehicle}`,
  gaugeChange: ({ place, from, to }, say) => `${say.name(place)}换装 ${from.replace('rail-', '')}→${to.replace('rail-', '')}`,
  border: ({ crossing }, say) => `${say.name(crossing)}，口岸查验与手续`,
  tollCrossing: ({ crossing }, say) => `${say.name(crossing)}，通行费`,
  tollDistance: ({ name, country, km }, say) => `${tollName(name, country)}，${say.country(country)} ${say.km(km)}`,
  tollDistanceRise: ({ name, country, km }, say) => `${tollName(name, country)}，较成本基准年上涨部分，${say.country(country)} ${say.km(km)}`,
  drayage: ({ place, km }, say) => `${say.name(place)}短驳 ${say.km(km)}`,
  equipmentOneWay: ({ from, to, unit }, say) => `单程用箱费 ${say.name(from)}–${say.name(to)}，${say.cargo(unit)}`,
  equipmentUse: ({ country, unit }, say) => `承运人箱内陆使用费，${say.country(country)}，${say.cargo(unit)}`,
  detention: ({ country, days, freeDays }, say) => `承运人箱超期使用费，${say.country(country)}，共 ${say.number(days)} 天，免费 ${say.number(freeDays)} 天`,
  documents: ({ country }, say) => `进口报关，${say.country(country)}`,
  insurance: ({ ratePercent }, say) => `货物保险，货值的 ${say.number(ratePercent, 2)}%`,
}

/** Tolls by their own name; the Chinese one has none but what it is. */
const tollName = (name: string, country: string): string => (country === 'CN' ? '高速公路通行费' : name)
