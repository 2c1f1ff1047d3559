import { describe, expect, it } from 'vitest'
import { csvOf } from '#core/appraisal/csv.ts'
import { rateSheetOf, rateSheetTemplate, readRateSheet } from '#core/appraisal/rate-sheet.ts'
import { dayOf, numberOf } from '#core/appraisal/sheet-columns.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { languages } from '#core/network/facts/places.ts'
import { tinyNetwork } from '../tiny-network.ts'

const network = tinyNetwork()
const rows = (...cells: readonly (readonly string[])[]) => cells.map((row, index) => ({ number: index + 1, cells: row }))

describe('a rate sheet', () => {
  it('is read under titles of any of three languages, with days and numbers as its country writes them', () => {
    const sheet = rows(
      ['Статья', 'Место', 'Сумма', 'Валюта', 'За', 'Действует с', 'Действует по', 'Поставщик'],
      ['gaugeChange', 'blago', '1 250,50', 'cny', 'unit', '01.05.2026', '31.12.2026', 'Терминал'],
    )
    expect(readRateSheet(sheet, network)).toEqual({
      ok: true,
      value: [
        {
          line: 'gaugeChange',
          at: 'blago',
          amount: 1250.5,
          currency: 'CNY',
          per: 'unit',
          validFrom: '2026-05-01',
          validTo: '2026-12-31',
          supplier: 'Терминал',
        },
      ],
    })
  })

  it('is read again from what it is written as, in each language', () => {
    const rates: readonly OwnRate[] = [
      {
        line: 'haulSea',
        at: 'harbin>blago',
        amount: 1250.5,
        currency: 'USD',
        per: 'shipment',
        validFrom: '2026-05-01',
        validTo: null,
        supplier: 'Line, with a comma',
      },
      { line: 'terminal', at: null, amount: 80, currency: 'CNY', per: 'unit', validFrom: null, validTo: null, supplier: 'A' },
    ]
    for (const language of languages)
      expect(readRateSheet(rows(...rateSheetOf(rates, language).map((row) => row.map(String))), network)).toEqual({ ok: true, value: rates })
  })

  it('tells every fault by row and column at once', () => {
    const sheet = rows(
      ['line', 'amount', 'currency', 'supplier', 'valid to'],
      ['gaugechange', 'about 400', 'CNY', 'A', ''],
      ['nothing', '400', 'XXX', '', '2026-02-30'],
    )
    const read = readRateSheet(sheet, network)
    expect(read.ok ? [] : read.failures.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/rows/2/amount invalidNumber',
      '/rows/3/currency unknownValue',
      '/rows/3/line unknownValue',
      '/rows/3/supplier missing',
      '/rows/3/validTo invalidDate',
    ])
  })

  it('needs its columns, knows no others, and takes none twice', () => {
    const read = readRateSheet(rows(['line', 'price', 'Line']), network)
    expect(read.ok ? [] : read.failures.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/rows/1/2 unexpected',
      '/rows/1/3 duplicateId',
      '/rows/1/amount missing',
      '/rows/1/currency missing',
      '/rows/1/supplier missing',
    ])
    expect(readRateSheet([], network)).toMatchObject({ ok: false, failures: [{ pointer: '/file', code: 'missing' }] })
  })

  it('has a template whose titles are read again, in each language', () => {
    for (const language of ['zh', 'ru', 'en'] as const) {
      const [titles = [], first = []] = rateSheetTemplate(language)
      const filled = first.map((cell, column) => (column === 2 ? '100' : column === 7 ? 'A' : cell))
      expect(readRateSheet(rows(titles, filled), network)).toMatchObject({ ok: true, value: [{ line: 'haulRail', amount: 100 }] })
    }
  })
})

describe('cells', () => {
  it('numbers and days are told from other texts', () => {
    expect(['1,234.50', '1 234,5', '7', '-3', '12,5'].map(numberOf)).toEqual([1234.5, 1234.5, 7, -3, 12.5])
    expect(['400 CNY', '', '1.2.3'].map(numberOf)).toEqual(['400 CNY', '', '1.2.3'])
    expect(['1.5.2026', '2026/5/1', '2026年5月1日', '2026-05-01', 'May'].map(dayOf)).toEqual(['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-01', 'May'])
  })

  it('of a CSV for spreadsheets never begin like a formula, and quotes are doubled', () => {
    expect(csvOf([['=1+1', '+7', '-a', '@x', '\tq', 'a"b', 'c,d', -5]])).toBe(`\ufeff'=1+1,'+7,'-a,'@x,'\tq,"a""b","c,d",-5\r\n`)
  })
})
