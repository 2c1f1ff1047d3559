import { describe, expect, it } from 'vitest'
import { emissionsSource, journeyEmissions, stepEmissionsKg } from '#core/cost/step-emissions.ts'
import type { MoveStep } from '#core/journey/steps.ts'
import { freightNetwork, freightQuery, load, move, railWest, truckWest } from './freight-network.ts'

const network = freightNetwork()
const query = freightQuery('harbin', 'moscow')

describe('emissions', () => {
  it('of 18 t from Harbin to Manzhouli, electric, 10.86 g/tkm: 182.77 kg', () => {
    expect(stepEmissionsKg(network, query, move(network, 'harbin-manzhouli-rail-1435', 'harbin'))).toBeCloseTo(182.7738, 6)
  })

  it('go up with the quantity and count nothing where nothing moves', () => {
    const haul = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    expect(stepEmissionsKg(network, { ...query, quantity: 3 }, haul)).toBeCloseTo(3 * 182.7738, 6)
    expect(stepEmissionsKg(network, { ...query, pickupKm: 0 }, load('harbin', 'rail-1435'))).toBe(0)
    expect(emissionsSource(network, query, load('harbin', 'rail-1435'))).toBeNull()
  })

  it('on a border link are those of the gauge that runs through', () => {
    expect(stepEmissionsKg(network, query, move(network, 'manzhouli-zabaikalsk-rail-1435', 'manzhouli'))).toBeCloseTo((18 * 10 * 10.86) / 1000, 9)
  })

  it('of a line of unknown traction are those of diesel, and the reader is told', () => {
    const known = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const { traction: _, ...link } = known.link
    expect(emissionsSource(network, query, { ...known, link })).toMatchObject({ vehicle: 'Freight train, diesel', grade: 'D' })
    expect(journeyEmissions(network, query, [{ ...known, link }]).statements).toEqual([{ code: 'tractionUnknown', parameters: { km: 935 } }])
  })

  it('of a short lane are those of a feeder, of a long one those of a large ship', () => {
    expect(stepEmissionsKg(network, query, move(network, 'shanghai-vostochny-sea', 'shanghai'))).toBeCloseTo((18 * 1850 * 39.9) / 1000, 6)
    expect(stepEmissionsKg(network, query, move(network, 'shanghai-hamburg-sea-suez', 'shanghai'))).toBeCloseTo((18 * 20_000 * 15.5) / 1000, 6)
  })

  it('of a refrigerated truck are above those of a dry one', () => {
    const drive = move(network, 'harbin-heihe-road', 'harbin', 'CN')
    expect(stepEmissionsKg(network, { ...query, cargo: 'reefer-truck' }, drive)).toBeGreaterThan(stepEmissionsKg(network, query, drive))
  })

  it('inside the northeastern grid of China are those of that grid; a line that leaves it takes the national one', () => {
    const factor = (link: string, from: string) => emissionsSource(network, query, move(network, link, from))?.source
    expect(factor('harbin-suifenhe-rail-1435', 'harbin')).toContain('cn-grid-2023')
    expect(factor('harbin-manzhouli-rail-1435', 'harbin')).not.toContain('cn-grid-2023')
  })

  it('of a ferry are not those of a barge along the river', () => {
    const ferry = move(network, 'heihe-blagoveshchensk-river', 'heihe', 'RU')
    const { crossing: _, ...link } = ferry.link
    const perTonneKm = (step: MoveStep) => (stepEmissionsKg(network, query, step) * 1000) / (query.weight * step.link.lengthKm.value)
    expect(perTonneKm(ferry)).toBeCloseTo(262, 6)
    expect(perTonneKm({ ...ferry, link })).toBeCloseTo(38.6, 6)
  })

  it('of a whole journey rest on every source once, the oldest day and the worst grade', () => {
    const haul = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const { traction: _, ...link } = haul.link
    const { basis } = journeyEmissions(network, query, [haul, { ...haul, link }])
    const both = [haul, { ...haul, link }].map((step) => emissionsSource(network, query, step))
    expect(basis?.grade).toBe('D')
    expect(basis?.asOf).toBe(both.map((one) => one?.asOf ?? '').sort()[0])
    expect(new Set(basis?.source.split(' '))).toEqual(new Set(both.flatMap((one) => one?.source.split(' ') ?? [])))
    expect(journeyEmissions(network, { ...query, pickupKm: 0 }, [load('harbin', 'rail-1435')]).basis).toBeNull()
  })

  it('say so where a journey mixes factor sets', () => {
    const diesel = { ...move(network, 'harbin-heihe-road', 'harbin', 'CN') }
    expect(journeyEmissions(network, query, truckWest(network, 'CN')).statements).toEqual([])
    expect(journeyEmissions(network, query, [...railWest(network, 'moscow'), diesel]).statements[0]).toMatchObject({ code: 'emissionSetsMixed' })
  })
})
