import { csvOf } from '#core/appraisal/csv.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { Language } from '#core/network/facts/places.ts'
import { ratesForServer } from './own-rates.ts'
import type { Tab } from './permalink.ts'
import { type Plan, queryForServer, scenarioForServer } from './plan.ts'

/** What is on screen: enough to ask the same elsewhere. */
export interface OnScreen extends Plan {
  readonly tab: Tab
  /** Alternative that is looked at; empty: the first. */
  readonly alternative: string
  /** Fields of a run. */
  readonly simulation: Readonly<Record<string, unknown>>
  readonly ownRates: readonly OwnRate[]
  /** Parties, term, validity and margin of the quote, as the server takes them. */
  readonly offer: Readonly<Record<string, unknown>>
  readonly language: Language
}

const scenarioFile = 'scenario.json'
const ratesFile = 'own-rates.csv'

/** A word as a POSIX shell takes it unchanged. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** A value that begins with a dash would be read as a flag of its own, unless it hangs on one. */
const flagsOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).map(([name, value]) => {
    const text = String(value)
    return text.startsWith('-') ? quoted(`${flag(name)}=${text}`) : `${flag(name)} ${quoted(text)}`
  })

/** Command and fields that ask for what a screen shows. */
function asked({ tab, query, scenario, alternative, simulation, offer }: OnScreen): {
  readonly command: 'route' | 'compare' | 'quote' | 'simulate'
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly sides: readonly string[]
} {
  const route = queryForServer(query)
  if (tab === 'simulate') return { command: 'simulate', path: 'simulations', fields: { ...simulation }, sides: ['scenario'] }
  if (tab === 'quote')
    return { command: 'quote', path: 'quotes', fields: { ...route, ...(alternative !== '' && { alternative }), ...offer }, sides: ['scenario'] }
  if (tab === 'scenario' && scenarioForServer(scenario) !== 'base')
    return { command: 'compare', path: 'comparisons', fields: { ...route, a: 'base' }, sides: ['b'] }
  return { command: 'route', path: 'routes', fields: route, sides: ['scenario'] }
}

/** A file that the command line reads, written by the shell first. */
const written = (name: string, text: string): string => `cat > ${name} <<'EOF'\n${text}\nEOF\n`

const ratesTable = (rates: readonly OwnRate[]): string =>
  csvOf([
    ['line', 'at', 'amount', 'currency', 'per', 'validFrom', 'validTo', 'supplier'],
    ...rates.map(({ line, at, amount, currency, per, validFrom, validTo, supplier }) => [
      line,
      at ?? '',
      amount,
      currency,
      per,
      validFrom ?? '',
      validTo ?? '',
      supplier,
    ]),
  ])
    .replace('\ufeff', '')
    .replaceAll('\r\n', '\n')
    .trimEnd()

/** The command line that asks for what is on screen; a scenario or rates of one's own are written to files first. */
export function cliLine(screen: OnScreen): string {
  const { command, fields, sides } = asked(screen)
  const scenario = scenarioForServer(screen.scenario)
  const isOwn = typeof scenario !== 'string'
  // Simulated runs know no prices.
  const rates = command === 'simulate' ? [] : screen.ownRates
  const named = Object.fromEntries(sides.map((side) => [side, isOwn ? scenarioFile : scenario]))
  const own = rates.length === 0 ? {} : { rates: ratesFile }
  const line = ['npx transamur', command, ...flagsOf({ ...fields, ...named, ...own, lang: screen.language })].join(' ')
  return [
    ...(isOwn ? [written(scenarioFile, JSON.stringify(scenario, null, 2))] : []),
    ...(rates.length === 0 ? [] : [written(ratesFile, ratesTable(rates))]),
    line,
  ].join('')
}

/** The same for the HTTP API of the server at `origin`. A quote comes as text. */
export function curlLine(screen: OnScreen, origin: string): string {
  const { command, path, fields, sides } = asked(screen)
  const named = Object.fromEntries(sides.map((side) => [side, scenarioForServer(screen.scenario)]))
  const own = command === 'simulate' ? {} : { ...ratesForServer(screen.ownRates), lang: screen.language }
  const body = JSON.stringify({ ...fields, ...named, ...own })
  const accept = command === 'quote' ? ` -H 'accept: text/plain'` : ''
  return `curl ${command === 'simulate' ? '-i ' : ''}-X POST ${quoted(`${origin}/api/v1/${path}`)} -H 'content-type: application/json'${accept} -d ${quoted(body)}`
}
