import { describe, expect, it } from 'vitest'
import { missingTariffs } from '#core/cost/missing-tariffs.ts'
import { freightNetwork } from './freight-network.ts'

describe('tariffs that are missing', () => {
  it('are none in the data as shipped', () => {
    expect(missingTariffs(freightNetwork())).toEqual([])
  })

  it('are named by link, country, traffic and box', () => {
    const network = freightNetwork((facts) => ({
      ...facts,
      tariffs: {
        ...facts.tariffs,
        hauls: facts.tariffs.hauls.filter((tariff) => tariff.id !== 'rzd-10-01-20' && !(tariff.mode === 'sea' && tariff.teu === 2)),
      },
    }))
    const faults = missingTariffs(network)
    expect(faults).toContainEqual({ id: 'zabaikalsk-moscow-rail-1520', mode: 'rail-1520', country: 'RU', missing: 'rail tariff, local, 1 TEU' })
    expect(faults).toContainEqual({ id: 'shanghai-vostochny-sea', mode: 'sea', country: null, missing: 'sea freight vostochny>shanghai, 2 TEU' })
  })

  it('are those of trucks without a cost and crossings without a charge', () => {
    const network = freightNetwork((facts) => ({
      ...facts,
      trucking: { ...facts.trucking, costs: facts.trucking.costs.filter(({ registration }) => registration !== 'BY') },
      tariffs: { ...facts.tariffs, charges: facts.tariffs.charges.filter(({ id }) => id !== 'border-rail') },
    }))
    const faults = missingTariffs(network)
    expect(faults).toContainEqual({ id: 'harbin-heihe-road', mode: 'road', country: 'CN', missing: 'truck cost of a tractor of BY' })
    expect(faults).toContainEqual({ id: 'manzhouli-rail', mode: 'rail-1435', country: null, missing: 'border charge' })
  })
})
