import type { Language } from '#core/network/facts/places.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import type { Tab } from './permalink.ts'
import { type Plan, queryForServer, scenarioForServer } from './plan.ts'

/** What is on screen: enough to ask the same elsewhere. */
export interface OnScreen extends Plan {
  readonly tab: Tab
  /** Alternative that is looked at; empty: the first. */
  readonly alternative: string
  readonly simulation: SimulationQuery
  readonly language: Language
}

const scenarioFile = 'scenario.json'

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
function asked({ tab, query, scenario, alternative, simulation }: OnScreen): {
  readonly command: 'route' | 'compare' | 'quote' | 'simulate'
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly sides: readonly string[]
} {
  const route = queryForServer(query)
  if (tab === 'simulate') return { command: 'simulate', path: 'simulations', fields: { ...simulation }, sides: ['scenario'] }
  if (tab === 'quote') return { command: 'quote', path: 'quotes', fields: { ...route, ...(alternative !== '' && { alternative }) }, sides: ['scenario'] }
  if (tab === 'scenario' && scenarioForServer(scenario) !== 'base')
    return { command: 'compare', path: 'comparisons', fields: { ...route, a: 'base' }, sides: ['b'] }
  return { command: 'route', path: 'routes', fields: route, sides: ['scenario'] }
}

/** The command line that asks for what is on screen; a scenario of one's own is written to a file first. */
export function cliLine(screen: OnScreen): string {
  const { command, fields, sides } = asked(screen)
  const scenario = scenarioForServer(screen.scenario)
  const isOwn = typeof scenario !== 'string'
  const named = Object.fromEntries(sides.map((side) => [side, isOwn ? scenarioFile : scenario]))
  const line = ['npx transamur', command, ...flagsOf({ ...fields, ...named, lang: screen.language })].join(' ')
  return isOwn ? `cat > ${scenarioFile} <<'EOF'\n${JSON.stringify(scenario, null, 2)}\nEOF\n${line}` : line
}

/** The same for the HTTP API of the server at `origin`. A quote comes as text. */
export function curlLine(screen: OnScreen, origin: string): string {
  const { command, path, fields, sides } = asked(screen)
  const named = Object.fromEntries(sides.map((side) => [side, scenarioForServer(screen.scenario)]))
  const body = JSON.stringify({ ...fields, ...named, ...(command !== 'simulate' && { lang: screen.language }) })
  const accept = command === 'quote' ? ` -H 'accept: text/plain'` : ''
  return `curl ${command === 'simulate' ? '-i ' : ''}-X POST ${quoted(`${origin}/api/v1/${path}`)} -H 'content-type: application/json'${accept} -d ${quoted(body)}`
}
