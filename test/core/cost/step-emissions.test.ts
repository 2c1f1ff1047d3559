import { describe, expect, it } from 'vitest'
import { emissionStatements, emissionsSource, stepEmissionsKg } from '#core/cost/step-emissions.ts'
import { freightNetwork, freightQuery, load, move, railWest, truckWest } from './freight-network.ts'

const network = freightNetwork()
const query = freightQuery('harbin', 'moscow')

describe('emissions', () => {
  it('of 18 t from Harbin to Manzhouli, electric, 11.65 g/tkm: 196.07 kg', () => {
    expect(stepEmissionsKg(network, query, move(network, 'harbin-manzhouli-rail-1435', 'harbin'))).toBeCloseTo(196.0695, 6)
  })

  it('go up with the quantity and count nothing where nothing moves', () => {
    const haul = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    expect(stepEmissionsKg(network, { ...query, quantity: 3 }, haul)).toBeCloseTo(3 * 196.0695, 6)
    expect(stepEmissionsKg(network, query, load('harbin', 'rail-1435'))).toBe(0)
    expect(emissionsSource(network, query, load('harbin', 'rail-1435'))).toBeNull()
  })

  it('on a border link are those of the gauge that runs through', () => {
    expect(stepEmissionsKg(network, query, move(network, 'manzhouli-zabaikalsk-rail-1435', 'manzhouli'))).toBeCloseTo((18 * 10 * 11.65) / 1000, 9)
  })

  it('of a line of unknown traction are those of diesel, and the reader is told', () => {
    const known = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const { traction: _, ...link } = known.link
    expect(emissionsSource(network, query, { ...known, link })).toMatchObject({ vehicle: 'Freight train, diesel', grade: 'D' })
    expect(emissionStatements(network, query, [{ ...known, link }])).toEqual([{ code: 'tractionUnknown', parameters: { km: 935 } }])
  })

  it('of a short lane are those of a feeder, of a long one those of a large ship', () => {
    expect(stepEmissionsKg(network, query, move(network, 'shanghai-vostochny-sea', 'shanghai'))).toBeCloseTo((18 * 1850 * 39.9) / 1000, 6)
    expect(stepEmissionsKg(network, query, move(network, 'shanghai-hamburg-sea-suez', 'shanghai'))).toBeCloseTo((18 * 20_000 * 15.5) / 1000, 6)
  })

  it('of a refrigerated truck are above those of a dry one', () => {
    const drive = move(network, 'harbin-heihe-road', 'harbin', 'CN')
    expect(stepEmissionsKg(network, { ...query, cargo: 'reefer-truck' }, drive)).toBeGreaterThan(stepEmissionsKg(network, query, drive))
  })

  it('say so where a journey mixes factor sets', () => {
    const diesel = { ...move(network, 'harbin-heihe-road', 'harbin', 'CN') }
    expect(emissionStatements(network, query, truckWest(network, 'CN'))).toEqual([])
    expect(emissionStatements(network, query, [...railWest(network, 'moscow'), diesel])[0]).toMatchObject({ code: 'emissionSetsMixed' })
  })
})
