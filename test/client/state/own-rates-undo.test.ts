import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OwnRate } from '#core/journey/own-rate.ts'

const rate = (supplier: string): OwnRate => ({ line: 'terminal', at: null, amount: 80, currency: 'CNY', per: 'unit', validFrom: null, validTo: null, supplier })

/** A store as a page finds it that was just opened. */
async function openedStore() {
  vi.resetModules()
  vi.stubGlobal('location', { search: '', href: 'http://localhost/' })
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} })
  const { ownRates } = await import('../../../client/state/own-rates.ts')
  return { ownRates, ...(await import('../../../client/state/store.ts')) }
}

describe('undo of own rates', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('brings back the sheet that was replaced or removed, and redo the new one', async () => {
    const { ownRates, changeRates, undo, redo, undoName, redoName } = await openedStore()
    changeRates([rate('A')])
    changeRates([])
    expect([ownRates.value, undoName.value]).toEqual([[], 'rates'])
    undo()
    expect([ownRates.value, redoName.value]).toEqual([[rate('A')], 'rates'])
    undo()
    expect([ownRates.value, undoName.value]).toEqual([[], null])
    redo()
    expect(ownRates.value).toEqual([rate('A')])
  })

  it('goes step by step with changes of the question, each undone alone', async () => {
    const { ownRates, plan, changeRates, changeQuery, undo } = await openedStore()
    const weight = plan.value.query.weight
    changeRates([rate('A')])
    changeQuery('cargo', { weight: weight + 1 })
    undo()
    expect([plan.value.query.weight, ownRates.value]).toEqual([weight, [rate('A')]])
    undo()
    expect([plan.value.query.weight, ownRates.value]).toEqual([weight, []])
  })
})
