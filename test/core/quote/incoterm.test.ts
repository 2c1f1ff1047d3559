import { describe, expect, it } from 'vitest'
import { buildQuote } from '#core/quote/build-quote.ts'
import { incoterms, payers } from '#core/quote/incoterm.ts'
import { bareOptions, readQuoteOptions } from '#core/quote/quote-options.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { quotedAnswer, quotedNetwork } from './quoted-answer.ts'

const route = (...codes: readonly string[]): Pick<Alternative, 'cost' | 'legs'> =>
  ({ cost: { lines: codes.map((code, index) => ({ code, leg: index })) }, legs: codes.map(() => ({})) }) as unknown as Alternative

/** By truck to the port, by ship, by train to the end, with cartage at both doors. */
const bySea = route(
  'drayage',
  'terminalLoad',
  'haulRail',
  'terminalTransfer',
  'haulSea',
  'terminalTransfer',
  'haulRail',
  'terminalUnload',
  'drayage',
  'documents',
  'insurance',
)
const sellers = (incoterm: (typeof incoterms)[number], way = bySea) =>
  payers(way, incoterm)
    .map((side) => (side === 'seller' ? 'S' : '-'))
    .join('')

describe('who pays which line', () => {
  it('by each of the eleven terms: the seller pays ever more from EXW to DDP', () => {
    expect(Object.fromEntries(incoterms.map((incoterm) => [incoterm, sellers(incoterm)]))).toEqual({
      EXW: '-----------',
      FCA: 'S----------',
      FAS: 'SSSS-------',
      FOB: 'SSSS-------',
      CFR: 'SSSSS------',
      CIF: 'SSSSS-----S',
      CPT: 'SSSSSSS----',
      CIP: 'SSSSSSS---S',
      DAP: 'SSSSSSSSS-S',
      DPU: 'SSSSSSSSS-S',
      DDP: 'SSSSSSSSSSS',
    })
  })

  it('at a terminal without a cartage the buyer unloads, but under DPU', () => {
    const toTerminal = route('terminalLoad', 'haulRail', 'terminalUnload')
    expect([sellers('DAP', toTerminal), sellers('DPU', toTerminal), sellers('DDP', toTerminal)]).toEqual(['SS-', 'SSS', 'SS-'])
  })

  it('on a way without a ship the whole haul is the main carriage', () => {
    expect(sellers('CPT', route('drayage', 'terminalLoad', 'haulRail', 'gaugeChange', 'haulRail', 'terminalUnload', 'drayage'))).toBe('SSSSS--')
  })
})

describe('an offer', () => {
  const network = quotedNetwork()
  const quote = (raw: Readonly<Record<string, unknown>>) => {
    const options = readQuoteOptions(raw)
    return options.ok ? buildQuote(quotedAnswer, options.value, network, 'en') : options
  }

  it('names its parties, term and place, marks each line with who pays it, and says what each side pays in all', () => {
    const made = quote({ customer: 'Ural  Trade\nLLC', incoterm: 'cpt', validDays: 7 })
    if (!made.ok) throw new Error(JSON.stringify(made.failures))
    const { fields, lines, premises } = made.value
    expect([fields.customer, fields.terms.slice(0, 4)]).toEqual(['Ural Trade LLC', 'CPT '])
    expect(lines.every(({ kind }) => / · (seller|buyer)$/.test(kind))).toBe(true)
    expect(premises.join(' ')).toMatch(/CPT \(Incoterms 2020\): the seller pays/)
    expect(premises.join(' ')).not.toContain('Validity of')
  })

  it('for another customer, or under another term, has another number', () => {
    const numbers = [{}, { customer: 'A' }, { customer: 'B' }, { incoterm: 'DAP' }].map((raw) => {
      const made = quote(raw)
      return made.ok ? made.value.number : ''
    })
    expect(new Set(numbers).size).toBe(4)
    const bare = buildQuote(quotedAnswer, bareOptions, network, 'en')
    expect(bare.ok && bare.value.number).toBe(numbers[0])
  })

  it('under a term for ships alone is none where no ship sails, and unknown terms name the eleven', () => {
    expect(quote({ incoterm: 'FOB' })).toMatchObject({ ok: false, failures: [{ pointer: '/incoterm', code: 'conflict' }] })
    expect(quote({ incoterm: 'DAF', validDays: 0 })).toMatchObject({
      ok: false,
      failures: [
        { pointer: '/validDays', code: 'outOfRange' },
        { pointer: '/incoterm', allowed: [...incoterms] },
      ],
    })
  })
})
