import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork } from '#core/network/network.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { calibrationTable, judgeCases, withTable } from '../../tools/calibrate/calibration-table.ts'
import type { JudgedCase } from '../../tools/calibrate/judge-case.ts'

const readme = readFileSync('network-data/README.md', 'utf8')
let cases: readonly JudgedCase[]

beforeAll(async () => {
  const loaded = await readFacts('network-data')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failures.slice(0, 3)))
  cases = judgeCases(buildNetwork(loaded.value.facts, loaded.value.datasetHash))
}, 120_000)

describe('published distances, times, prices and flows against the model', () => {
  it('stand in the README of the data as the model computes them now (npm run calibrate writes them)', () => {
    expect(readme).toBe(withTable(readme, calibrationTable(cases)))
  })
})
