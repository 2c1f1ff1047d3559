import { describe, expect, it } from 'vitest'
import { type AnsweredLane, batchTables } from '#core/appraisal/batch-tables.ts'
import { type Lane, readLaneSheet } from '#core/appraisal/lane-sheet.ts'
import { readBatchSheets } from '#core/appraisal/read-batch-sheets.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { tinyNetwork } from '../tiny-network.ts'

const network = tinyNetwork()
const rows = (...cells: readonly (readonly string[])[]) => cells.map((row, index) => ({ number: index + 1, cells: row }))

const lanesOf = (...cells: readonly (readonly string[])[]) => {
  const lanes = readLaneSheet(rows(...cells), network)
  if (!lanes.ok) throw new Error(JSON.stringify(lanes.failures))
  return lanes.value
}

describe('a sheet of lanes', () => {
  const lanes = lanesOf(
    ['Откуда', 'Куда', 'Вес', 'Готовность', 'Виды транспорта'],
    ['harbin', 'moscow', '17,5', '12.05.2026', 'rail'],
    ['harbin', 'nowhere', 'x', '', 'rail'],
  )

  it('is questions row by row, each fault with the row that it stands in', () => {
    expect(lanes[0]?.query).toMatchObject({ ok: true, value: { from: 'harbin', to: 'moscow', weight: 17.5, date: '2026-05-12T08:00', modes: ['rail'] } })
    const second = lanes[1]?.query
    expect(second?.ok === false && second.failures.map(({ pointer }) => pointer).sort()).toEqual(['/to', '/weight'])
  })

  it('without the two ends, without a lane or with a column of no meaning is none', () => {
    expect(readLaneSheet(rows(['from', 'weather'], ['a', 'b']), network)).toMatchObject({
      ok: false,
      failures: [{ code: 'unexpected' }, { pointer: '/rows/1/to' }],
    })
    expect(readLaneSheet(rows(['from', 'to']), network)).toMatchObject({ ok: false, failures: [{ code: 'missing' }] })
  })

  it('comes back as a row a lane with the price and days of its best way, and a row a fault', () => {
    const answered = lanes.map((lane): AnsweredLane => ({ lane, answer: lane.query.ok ? planRoutes(network, lane.query.value, null, () => '') : null }))
    const { answers, faults } = batchTables(answered, network, 'en')
    const best = answered[0]?.answer?.alternatives[0]
    expect(answers.map((row) => row.length)).toEqual([18, 18])
    expect([answers[1]?.[0], answers[1]?.[6], answers[1]?.[10]]).toEqual([2, (best?.cost.amountMinor ?? 0) / 100, Math.round((best?.days.p50 ?? 0) * 10) / 10])
    expect(faults.slice(1).map(([row, field]) => [row, field])).toEqual([
      [3, 'to'],
      [3, 'weight'],
    ])
  })

  it('is asked with the own rates of another sheet: each lane is bought at them, and names the supplier', () => {
    const lane = rows(['from', 'to', 'modes'], ['harbin', 'moscow', 'rail'])
    const sheets = readBatchSheets(lane, rows(['line', 'amount', 'currency', 'supplier'], ['haul', '1', 'CNY', 'Rail One']), network)
    const bare = readBatchSheets(lane, null, network)
    if (!sheets.ok || !bare.ok) throw new Error('two sound sheets')
    const [asked, plain] = [sheets.value.lanes[0]?.query, bare.value.lanes[0]?.query]
    if (!asked?.ok || !plain?.ok) throw new Error('two sound lanes')
    const [own, usual] = [asked, plain].map(({ value }) => planRoutes(network, value, null, () => ''))
    expect(own?.key).not.toBe(usual?.key)
    const [ownRow, usualRow] = [own, usual].map(
      (answer) => batchTables([{ lane: sheets.value.lanes[0] as Lane, answer: answer ?? null }], network, 'en').answers[1],
    )
    expect(ownRow?.[15]).toMatch(/^\d\/\d: Rail One$/)
    expect(usualRow?.[15]).toBe('')
    expect(Number(ownRow?.[6])).toBeLessThan(Number(usualRow?.[6]))
  })

  it('tells the faults of both sheets apart, all at once', () => {
    const read = readBatchSheets(rows(['from', 'weather']), rows(['line', 'amount', 'currency', 'supplier'], ['nothing', '1', 'CNY', 'A']), network)
    expect(read.ok ? [] : read.failures.map(({ pointer }) => pointer)).toEqual(['/rows/1/2', '/rows/1/to', '/rates/rows/2/line'])
  })
})
