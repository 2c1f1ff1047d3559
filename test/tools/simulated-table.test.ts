import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedFigures } from '../../tools/base-year/published-figures.ts'
import { withSimulated } from '../../tools/base-year/simulated-table.ts'

const readme = readFileSync(join(import.meta.dirname, '../../network-data/README.md'), 'utf8')
const rows = readme.split('\n').flatMap((line) => {
  const [, id = '', , published = '', simulated = '', verdict = '', reason = '', source = ''] = line.split('|').map((cell) => cell.trim())
  return /^S\d\d$/.test(id) ? [{ id, published, simulated, verdict, reason, source }] : []
})

describe('the table of published against simulated', () => {
  it('holds every figure of the list, as published and with its source (npm run simulate:base-year writes it)', () => {
    expect(rows.map(({ id, published, source }) => [id, published, source])).toEqual(
      publishedFigures.map(({ id, published, source }) => [id, published, source]),
    )
  })

  it('judges each by the bounds of the list', () => {
    for (const { id, simulated, verdict } of rows) {
      const figure = publishedFigures.find((each) => each.id === id)
      const mean = Number(simulated.replaceAll(',', '').split(' ')[0])
      const isInside = figure !== undefined && figure.low <= mean && mean <= figure.high
      expect([id, verdict]).toEqual([id, figure?.source === '' ? 'open' : isInside ? 'hit' : '**miss**'])
    }
  })

  it('gives a reason for every miss and for nothing else', () => {
    for (const { id, verdict, reason } of rows) expect([id, reason !== '']).toEqual([id, verdict === '**miss**'])
  })

  it('stands between its markers and replaces nothing else', () => {
    const text = 'before\n<!-- simulated: written by npm run simulate:base-year -->\nold\n<!-- end of simulated -->\nafter'
    expect(withSimulated(text, 'new')).toBe('before\n<!-- simulated: written by npm run simulate:base-year -->\nnew\n<!-- end of simulated -->\nafter')
    expect(() => withSimulated('no markers', 'new')).toThrow('no place for the table')
  })
})
