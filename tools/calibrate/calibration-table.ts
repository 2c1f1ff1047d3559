import type { Network } from '#core/network/network.ts'
import { computeCase } from './compute-case.ts'
import { type JudgedCase, judgeCase } from './judge-case.ts'
import { publishedCases, publishedInputs } from './published-cases.ts'

const opening = '<!-- calibration: written by npm run calibrate -->'
const closing = '<!-- end of calibration -->'

/** Every case computed and judged, in the order of the list. */
export function judgeCases(network: Network): readonly JudgedCase[] {
  return publishedCases.map((published) => judgeCase(published, computeCase(network, published.question)))
}

/** The table between its markers, as Markdown. */
export function calibrationTable(cases: readonly JudgedCase[]): string {
  const rows = cases.map(({ id, title, published, computed, verdict, distance, source, missReason, openReason }) => {
    const judged = verdict === 'miss' ? `**miss**: ${distance}` : verdict
    return `| ${[id, title, published, computed, judged, (verdict === 'open' ? openReason : missReason) ?? '', source].join(' | ')} |`
  })
  const inputs = publishedInputs.map(({ id, title, published, source }) => `| ${[id, title, published, source].join(' | ')} |`)
  const count = (verdict: JudgedCase['verdict']) => cases.filter((judged) => judged.verdict === verdict).length
  return [
    `${count('hit')} hits, ${count('miss')} misses, ${count('open')} open.`,
    '',
    '| case | what | published | computed | verdict | reason of a miss or an open case | source |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'Published figures that are inputs and prove nothing:',
    '',
    '| case | what | published | source |',
    '|---|---|---|---|',
    ...inputs,
  ].join('\n')
}

/** A text with what stands between its markers replaced. Throws where it has no markers. */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from < 0 || to < from) throw new Error(`no place for the table: ${opening} ... ${closing}`)
  return `${text.slice(0, from)}${opening}\n${table}\n${text.slice(to)}`
}
