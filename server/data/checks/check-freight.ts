import type { Shares } from '#core/network/facts/freight.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

/** Commodities and base-year demand: ids once each, shares that sum to one over commodities and places that exist, countries that fit the direction. */
export function checkFreight({ facts, freightFiles }: Assembled, report: Report): void {
  const { commodities = [], demands = [], choice } = facts.freight ?? {}
  if (choice !== undefined && choice.modeScale.value > choice.scale.value) {
    const { scale, modeScale } = choice
    const at: Where = { file: 'commodities.json', path: ['choice', 'modeScale', 'value'] }
    const why = `The scale between modes is ${modeScale.value}, above that among the ways of one mode (${scale.value})`
    report.add(at, 'outOfRange', modeScale.value, why, [`0 to ${scale.value}`])
  }
  const file: Where = { file: 'commodities.json', path: ['commodities'] }
  commodities.forEach(({ id, ...commodity }, index) => {
    if (commodities.findIndex((other) => other.id === id) !== index)
      report.add(inside(file, index, 'id'), 'duplicateId', id, `Two commodities are called ${id}`)
    for (const key of ['monthFactors', 'weekdayFactors', 'hourFactors'] as const) {
      const mean = sum(commodity[key].value) / commodity[key].value.length
      if (Math.abs(mean - 1) > tolerance)
        report.add(inside(file, index, key, 'value'), 'outOfRange', mean, `The mean of ${key} is ${mean}; it must be 1`, ['1'])
    }
  })
  const known = new Map(commodities.map((commodity) => [commodity.id, commodity]))
  const countries = new Map(facts.places.map(({ id, country }) => [id, country]))
  demands.forEach((demand, index) => {
    const where: Where = { file: freightFiles[index] ?? 'demand', path: [] }
    if (demands.findIndex(({ id }) => id === demand.id) !== index)
      report.add(inside(where, 'id'), 'duplicateId', demand.id, `Two demands are called ${demand.id}`)
    const [from = '', to = ''] = demand.direction.split('>')
    checkShares(demand.commodities, inside(where, 'commodities'), report)
    for (const id of Object.keys(demand.commodities.value)) {
      const at = inside(where, 'commodities', 'value', id)
      const commodity = known.get(id)
      if (commodity === undefined) report.add(at, 'unknownValue', id, `No commodity ${id} in commodities.json`, [...known.keys()])
      else if (commodity.carriage === 'wagons' && !demand.modes.includes('rail'))
        report.add(inside(where, 'modes'), 'conflict', demand.modes, `${id} goes in wagons, and rail is not among the modes`, ['rail'])
    }
    const places = (shares: Shares, country: string, ...keys: readonly string[]) => {
      checkShares(shares, inside(where, ...keys), report)
      for (const id of Object.keys(shares.value)) {
        const at = inside(where, ...keys, 'value', id)
        const own = countries.get(id)
        if (own === undefined) report.add(at, 'unknownPlace', id, `No place ${id} in places.json`)
        else if (country !== europe && own !== country)
          report.add(at, 'conflict', id, `${id} lies in ${own}, and goods of ${demand.direction} do not begin or end there`, [`a place in ${country}`])
      }
    }
    places(demand.origins, from, 'origins')
    if (demand.own !== undefined) places(demand.own.origins, from, 'own', 'origins')
    places(demand.destinations, to, 'destinations')
  })
}

/** No country of the ISO list: any member state stands at that end. */
const europe = 'EU'
const tolerance = 0.001

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function checkShares(shares: Shares, where: Where, report: Report): void {
  const total = sum(Object.values(shares.value))
  if (Math.abs(total - 1) > tolerance) report.add(inside(where, 'value'), 'outOfRange', total, `The shares sum to ${total}; they must sum to 1`, ['1'])
}
