import type { MoveStep } from '../journey/steps.ts'
import type { Link } from '../network/facts/links.ts'
import type { HaulTariff, MarketTradeTariff, SeaTariff, TradeTariff } from '../network/facts/money.ts'
import type { Network } from '../network/network.ts'
import { countryOf } from './move-country.ts'
import { addPrices, type PriceRange, priceOf, restingOn } from './price-range.ts'
import { heldOn } from './rail-tariff.ts'
import { tariffDistance } from './tariff-distance.ts'

/** A lane or river as sailed. */
type Sailing = { readonly from: string; readonly to: string; readonly link: Pick<Link, 'mode' | 'lengthKm' | 'tariffKm'> }

/** Tariff of a sailing: the market price of its pair of ports, else the rate of its trade. Undefined where the data has neither. */
export function seaTariff(network: Network, sailing: Sailing, teu: 1 | 2): SeaTariff | undefined {
  const holding = network.facts.tariffs.hauls.filter(
    (tariff): tariff is SeaTariff => isSeaTariff(tariff) && tariff.mode === sailing.link.mode && tariff.teu === teu,
  )
  const own = holding.find((tariff) => tariff.kind === 'marketPerBox' && tariff.direction === `${sailing.from}>${sailing.to}`)
  return own ?? tradeOf(network, sailing, holding)
}

/** Price of one box over a lane or by barge, in the direction sailed. */
export function seaPrice(network: Network, move: MoveStep, teu: 1 | 2, date: string): PriceRange {
  const tariff = seaTariff(network, move, teu)
  if (tariff === undefined) throw new RangeError(`no sea freight is on file for ${move.link.id}`)
  if (tariff.kind === 'marketPerBox') return priceOf(heldOn(tariff.price, date, tariff.id), tariff, date)
  if (tariff.kind === 'marketTrade') return followed(network, tariff, date)
  const base = priceOf(heldOn(tariff.base, date, tariff.id), tariff, date)
  return addPrices(base, priceOf(heldOn(tariff.perKm, date, tariff.id), tariff, date, tariffDistance(move.link).value))
}

function followed(network: Network, tariff: MarketTradeTariff, date: string): PriceRange {
  const market = network.facts.tariffs.hauls.find(({ id }) => id === tariff.market)
  if (market?.kind !== 'marketPerBox') throw new RangeError(`no market price ${tariff.market} for ${tariff.id} to follow`)
  const { share, surcharge } = tariff
  const followed = priceOf(heldOn(market.price, date, market.id), tariff, date)
  const shared = restingOn(
    { ...followed, amount: followed.amount * share.value, low: followed.low * (share.low ?? share.value), high: followed.high * (share.high ?? share.value) },
    [share],
  )
  return surcharge === undefined ? shared : addPrices(shared, priceOf(surcharge, tariff, date))
}

const isTrade = (tariff: SeaTariff): tariff is TradeTariff => tariff.kind !== 'marketPerBox'
const isSeaTariff = (tariff: HaulTariff): tariff is SeaTariff => ['marketPerBox', 'seaTrade', 'marketTrade'].includes(tariff.kind)

function tradeOf(network: Network, { from, to, link }: Sailing, tariffs: readonly SeaTariff[]): TradeTariff | undefined {
  const [departure, arrival] = [countryOf(network, from), countryOf(network, to)]
  return tariffs
    .filter(isTrade)
    .filter(
      (tariff) =>
        (tariff.fromCountries?.includes(departure) ?? true) &&
        (tariff.toCountries?.includes(arrival) ?? true) &&
        (tariff.underKm === undefined || link.lengthKm.value < tariff.underKm),
    )
    .sort((left, right) => specificity(right) - specificity(left))[0]
}

/** A short lane is a trade of its own before the countries it joins, as Russia has ports on seas far from each other. */
function specificity({ fromCountries, toCountries, underKm }: TradeTariff): number {
  return (underKm === undefined ? 0 : 4) + (fromCountries === undefined ? 0 : 1) + (toCountries === undefined ? 0 : 1)
}
