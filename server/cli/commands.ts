import { changeKinds } from '#core/scenario/scenario.ts'
import type { Command } from './command.ts'
import type { Flags } from './flags.ts'

/** Flags that every command takes. */
export const commonFlags: Flags = { json: 'switch', help: 'switch', lang: 'text', data: 'text' }

const questionFlags: Flags = {
  from: 'text',
  to: 'text',
  via: 'list',
  avoid: 'list',
  modes: 'list',
  date: 'text',
  'arrive-by': 'text',
  cargo: 'text',
  quantity: 'number',
  weight: 'number',
  volume: 'number',
  pallets: 'number',
  hs: 'text',
  dangerous: 'text',
  value: 'number',
  currency: 'text',
  box: 'text',
  'pickup-km': 'number',
  'delivery-km': 'number',
  split: 'text',
  vehicle: 'text',
  objective: 'text',
  'value-of-time': 'number',
  'capital-rate': 'number',
  'shipments-per-year': 'number',
  alternatives: 'number',
  'quote-date': 'text',
  seed: 'number',
}
const routeFlags: Flags = { ...questionFlags, scenario: 'text', rates: 'text', margin: 'text' }
const runFlags: Flags = {
  crossing: 'text',
  'no-reroute': 'switch',
  start: 'text',
  days: 'number',
  replications: 'number',
  precision: 'number',
  seed: 'number',
  workers: 'number',
}

export const commands: Readonly<Record<string, Command>> = {
  places: {
    usage: 'places QUERY',
    summary: 'Places by id, UN/LOCODE or name in three scripts',
    flags: {},
    load: async () => (await import('./commands/places.ts')).runPlaces,
  },
  network: {
    usage: 'network [--scenario ID|FILE]',
    summary: 'Places, crossings and links as GeoJSON',
    flags: { scenario: 'text' },
    load: async () => (await import('./commands/network.ts')).runNetwork,
  },
  route: {
    usage: 'route --from PLACE --to PLACE [--date DAY] [--cargo 45G1] [--weight 18] [--modes rail,road,river,sea] ...',
    summary: 'Routes, best first, with price, days and CO₂e, and why a mode has none',
    flags: routeFlags,
    load: async () => (await import('./commands/route.ts')).runRoute,
  },
  check: {
    usage: 'check --hs CODE --from PLACE --to PLACE [--date DAY] ...',
    summary: 'What the trade rules on file make of goods: barred, conditional, and the papers of each border',
    flags: routeFlags,
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  compare: {
    usage: 'compare --a ID|FILE --b ID|FILE [--from PLACE --to PLACE ...] [--simulate [--crossing ID] [--days 365] [--replications 30] ...]',
    summary: 'One question under two scenarios; with --simulate a run of both, of one crossing or of the whole network, and what differs',
    flags: { ...questionFlags, ...runFlags, rates: 'text', margin: 'text', a: 'text', b: 'text', simulate: 'switch' },
    load: async () => (await import('./commands/compare.ts')).runCompare,
  },
  sweep: {
    usage: 'sweep --from PLACE --to PLACE [--date FIRST DAY] ...',
    summary: 'Price and days by week over a year: where seasons, holidays and steps of tariffs bite',
    flags: routeFlags,
    load: async () => (await import('./commands/sweep.ts')).runSweep,
  },
  explain: {
    usage: 'explain --from PLACE --to PLACE ... [--a ID] [--b ID]',
    summary: 'Break-even between two alternatives, the first two where none are named: what would have to change for the other one to be better',
    flags: { ...routeFlags, a: 'text', b: 'text' },
    load: async () => (await import('./commands/explain.ts')).runExplain,
  },
  quote: {
    usage: 'quote --from PLACE --to PLACE ... [--alternative ID] [--incoterm FCA] [--customer NAME] [--margin 8%] [--out FILE.pdf|xlsx|csv|geojson|json|txt]',
    summary: 'Quote of an alternative: a page or two as PDF, a workbook, CSV, GeoJSON, JSON, or text for a chat',
    flags: { ...routeFlags, alternative: 'text', customer: 'text', forwarder: 'text', 'valid-days': 'number', incoterm: 'text', out: 'text' },
    load: async () => (await import('./commands/quote.ts')).runQuote,
  },
  batch: {
    usage: 'batch LANES.csv|LANES.xlsx [--out ANSWERS.xlsx|csv] [--rates FILE.csv|xlsx] [--scenario ID|FILE] [--workers N]',
    summary: 'Every lane of a sheet answered: columns from, to and any other field of a question; faults by row',
    flags: { scenario: 'text', rates: 'text', out: 'text', workers: 'number' },
    load: async () => (await import('./commands/batch.ts')).runBatch,
  },
  scenario: {
    usage: 'scenario list | show ID|FILE | check FILE',
    summary: `Shipped scenarios, and whether a file can be applied; kinds of change: ${changeKinds.join(', ')}`,
    flags: {},
    load: async () => (await import('./commands/scenario.ts')).runScenario,
  },
  simulate: {
    usage:
      'simulate [--crossing ID [--steady]] [--no-reroute] [--scenario ID|FILE] [--start 2025-01-01] [--days 365] [--replications 30] [--precision 0.05] [--seed 1] [--workers N]',
    summary: 'Throughput, wait and queue, with intervals: of a crossing, or of the whole network where none is named',
    flags: { ...runFlags, steady: 'switch', scenario: 'text' },
    load: async () => (await import('./commands/simulate.ts')).runSimulate,
  },
  bottleneck: {
    usage: 'bottleneck --from PLACE|COUNTRY --to PLACE|COUNTRY [--modes rail,road,river,sea] [--trains containers|bulk] [--start 2025-01-01] [--days 365]',
    summary: 'The most that the capacities on file let through, what binds, and what one more lane, crane, hour or pair of trains buys',
    flags: { from: 'text', to: 'text', modes: 'list', trains: 'text', start: 'text', days: 'number', scenario: 'text' },
    load: async () => (await import('./commands/bottleneck.ts')).runBottleneck,
  },
  'validate-data': {
    usage: 'validate-data [FOLDER]',
    summary: 'Checks a data folder: every fault with file, path and value',
    flags: {},
    load: async () => (await import('./commands/validate-data.ts')).runValidateData,
  },
}
