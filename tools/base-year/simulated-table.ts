import type { Figure } from './base-year-runs.ts'
import type { PublishedFigure, Runs } from './published-figure.ts'
import { publishedFigures } from './published-figures.ts'

export interface JudgedFigure extends PublishedFigure {
  /** Mean with its interval, in words. */
  readonly simulated: string
  readonly verdict: 'hit' | 'miss' | 'open'
}

const opening = '<!-- simulated: written by npm run simulate:base-year -->'
const closing = '<!-- end of simulated -->'

export function judgeFigures(runs: Runs): readonly JudgedFigure[] {
  return publishedFigures.map((figure) => {
    const measured = figure.read(runs)
    return { ...figure, simulated: inWords(measured, figure.decimals), verdict: verdictOf(figure, measured) }
  })
}

/** Judged is the figure as it is shown. */
function verdictOf({ low, high, decimals, source }: PublishedFigure, { mean }: Figure): JudgedFigure['verdict'] {
  if (source === '') return 'open'
  const shown = Number(mean.toFixed(decimals))
  return low <= shown && shown <= high ? 'hit' : 'miss'
}

function inWords({ mean, low, high }: Figure, decimals: number): string {
  const told = (value: number): string => value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return low === null || high === null ? told(mean) : `${told(mean)} (${told(low)}-${told(high)})`
}

/** The table between its markers, as Markdown. */
export function simulatedTable(figures: readonly JudgedFigure[], { base, withoutBridge }: Runs): string {
  const count = (verdict: JudgedFigure['verdict']): number => figures.filter((figure) => figure.verdict === verdict).length
  const settled = [base, withoutBridge].map(({ residual, pilotRuns }) => `${((residual ?? 0) * 100).toFixed(2)} % of all tonnes after ${pilotRuns} pilot runs`)
  return [
    `${count('hit')} hits, ${count('miss')} misses. Route choice settled to ${settled.join('; without the bridge ')}. In brackets the 95 % interval of the mean.`,
    '',
    '| figure | what | published | simulated | verdict | reason of a miss | source |',
    '|---|---|---|---|---|---|---|',
    ...figures.map(({ id, what, published, simulated, verdict, missReason, source }) => {
      const judged = verdict === 'miss' ? '**miss**' : verdict
      return `| ${[id, what, published, simulated, judged, verdict === 'miss' ? (missReason ?? '') : '', source].join(' | ')} |`
    }),
  ].join('\n')
}

/** A text with what stands between its markers replaced. Throws where it has no markers. */
export function withSimulated(text: string, table: string): string {
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from < 0 || to < from) throw new Error(`no place for the table: ${opening} ... ${closing}`)
  return `${text.slice(0, from)}${opening}\n${table}\n${text.slice(to)}`
}
