import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { calibrationTable, judgeCases, withTable } from '../../tools/calibrate/calibration-table.ts'
import type { JudgedCase } from '../../tools/calibrate/judge-case.ts'
import { publishedCases } from '../../tools/calibrate/published-cases.ts'
import { shippedNetwork } from '../shipped-world.ts'

const readme = readFileSync('network-data/README.md', 'utf8')
let cases: readonly JudgedCase[]

beforeAll(async () => {
  cases = judgeCases(await shippedNetwork())
})

describe('published distances, times, prices and flows against the model', () => {
  it('stand in the README of the data as the model computes them now (npm run calibrate writes them)', () => {
    expect(readme).toBe(withTable(readme, calibrationTable(cases)))
  })

  it.each(publishedCases.map(({ id, title }) => [id, title]))('%s %s: inside its tolerance, or missed or open with its reason on record', (id) => {
    const judged = cases.find((candidate) => candidate.id === id)
    if (judged?.verdict === 'open') expect(judged.openReason, judged.computed).toBeTruthy()
    if (judged?.verdict === 'miss') expect(judged.missReason, `${judged.computed}: ${judged.distance}`).toBeTruthy()
  })

  it('keep no reason for a miss that is a hit again, nor for a case that can be computed now', () => {
    expect(cases.filter(({ verdict, missReason }) => verdict !== 'miss' && missReason !== undefined).map(({ id }) => id)).toEqual([])
    const openReasons = publishedCases.filter(({ openReason }) => openReason !== undefined).map(({ id }) => id)
    expect(cases.filter(({ verdict }) => verdict === 'open').map(({ id }) => id)).toEqual(openReasons)
  })
})
