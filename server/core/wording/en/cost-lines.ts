import type { CostLineWords } from '../shape/cost-line-words.ts'

export const costLines: CostLineWords = {
  haulRail: ({ from, to, km, traffic }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}${traffic === 'transit' ? ', transit' : ''}`,
  haulRailPair: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}, empty place of a 20 ft pair`,
  haulSea: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}`,
  haulBarge: ({ from, to, km }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}, barge`,
  haulRoad: ({ from, to, km, vehicle }, say) => `${say.name(from)}–${say.name(to)} ${say.km(km)}, ${vehicle} truck, from costs`,
  haulRiver: ({ from, to }, say) => `${say.name(from)}–${say.name(to)}, river crossing`,
  terminalLoad: ({ place, mode }, say) => `${say.name(place)}, loading (${say.mode(mode).toLowerCase()})`,
  terminalUnload: ({ place, mode }, say) => `${say.name(place)}, unloading (${say.mode(mode).toLowerCase()})`,
  terminalTransfer: ({ place, mode, toMode }, say) => `${say.name(place)}, transfer ${say.mode(mode).toLowerCase()} → ${say.mode(toMode).toLowerCase()}`,
  terminalStorage: ({ place, days }, say) => `${say.name(place)}, storage, ${say.number(days)} days at the terminal`,
  terminalTractorSwap: ({ place, vehicle, toVehicle }, say) => `${say.name(place)}, tractor swap ${vehicle} → ${toVehicle}`,
  gaugeChange: ({ place, from, to }, say) => `${say.name(place)}, gauge change ${from.replace('rail-', '')}→${to.replace('rail-', '')}`,
  border: ({ crossing }, say) => `${say.name(crossing)}, border formalities`,
  tollCrossing: ({ crossing }, say) => `${say.name(crossing)}, crossing toll`,
  tollDistance: ({ name, country, km }, say) => `${tollName(name, country)}, ${say.country(country)} ${say.km(km)}`,
  tollDistanceRise: ({ name, country, km }, say) => `${tollName(name, country)}, rise since the truck cost, ${say.country(country)} ${say.km(km)}`,
  drayage: ({ place, km }, say) => `${say.name(place)}, drayage ${say.km(km)}`,
  equipmentOneWay: ({ from, to, unit }, say) => `One-way box fee ${say.name(from)}–${say.name(to)}, ${say.cargo(unit)}`,
  equipmentUse: ({ country, unit }, say) => `Inland use of the carrier’s box, ${say.country(country)}, ${say.cargo(unit)}`,
  detention: ({ country, days, freeDays }, say) =>
    `Detention of the carrier’s box, ${say.country(country)}, ${say.number(days)} days, ${say.number(freeDays)} free`,
  documents: ({ country }, say) => `Import declaration, ${say.country(country)}`,
  insurance: ({ ratePercent }, say) => `Cargo insurance, ${say.number(ratePercent, 2)}\u00a0% of the value given`,
}

/** Tolls by their own name; the Chinese one has none but what it is. */
const tollName = (name: string, country: string): string => (country === 'CN' ? 'Expressway toll' : name)
