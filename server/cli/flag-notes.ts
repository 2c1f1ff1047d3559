import { objectives } from '#core/journey/query.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'

/** What a flag of a route question takes, and what holds without it; the facts on file decide where it says so. */
export const flagNotes: Readonly<Record<string, string>> = {
  via: 'place, crossing or country; may be repeated',
  avoid: 'place, crossing or country; may be repeated',
  modes: 'rail, road, river, sea; default all',
  date: 'ready, 2026-05-12 (08:00 at the origin) or 2026-05-12T08:00',
  cargo: `${cargoUnits.join(', ')}; default 45G1`,
  quantity: 'units; default 1',
  weight: 't of cargo per unit, net of tare; default 18',
  volume: 'm3 per unit',
  pallets: 'EUR pallets per unit',
  value: 'of the goods of one unit, in --currency',
  currency: 'of the answer; default CNY',
  box: 'soc (own box) or coc (a carrier lends it); default soc',
  'pickup-km': 'road from the door to the first terminal; 0 leaves it out; default the usual distance on file',
  'delivery-km': 'road from the last terminal to the door; 0 leaves it out; default the usual distance on file',
  split: 'yes or no: whether goods too heavy for one unit may go in more; default yes',
  vehicle: 'registration of the tractor; default any lawful one',
  objective: `${objectives.join(', ')}; default generalised`,
  'value-of-time': 'EUR per tonne-hour, or goods: the capital that their --value binds; default 0.2, an assumption',
  'capital-rate': 'cost of capital, % a year, where --value is given; default 10, an assumption',
  'shipments-per-year': 'how often such a shipment goes: gives the stock on the way and the safety stock of goods with a --value',
  alternatives: 'at most; default 5',
  'quote-date': 'day of the exchange rates; default the newest on file',
}

/** What a flag of a simulated run takes. */
export const runNotes: Readonly<Record<string, string>> = {
  crossing: 'this crossing alone, with the vehicles that want to pass it; default the whole network with the freight of the base year',
  steady: 'of one crossing: every day like the first, the run-in found by MSER-5; with one replication intervals by batch means',
  'no-reroute': 'goods keep the ways chosen at the border times on file',
  start: 'first day; default 2025-01-01',
  days: 'default 365',
  replications: 'independent runs; five or more give intervals; default 30',
  precision: 'half width of the intervals over their means that is enough, 0.001 to 1; --replications is then the most, default 200',
  seed: 'of the random draws; default 1',
  workers: 'threads; default as many as the machine runs at once; the answer is the same on any number',
}
