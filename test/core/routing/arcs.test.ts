import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'
import { allArcs } from './all-arcs.ts'

const arcs = (query: Partial<RouteQuery> = {}, network = tinyNetwork()) => allArcs(createJourneyContext(network, tinyQuery(query), null))

describe('the virtual network', () => {
  it('changes gauge in Russia for loads into Russia and in China for loads into China, and nowhere else', () => {
    const changes = arcs().flatMap(({ step }) => (step.kind === 'gaugeChange' ? [`${step.from}>${step.to} at ${step.place}`] : []))
    expect(new Set(changes)).toEqual(new Set(['rail-1435>rail-1520 at blago', 'rail-1520>rail-1435 at heihe']))
    const transfers = arcs().filter(({ step }) => step.kind === 'handling' && step.mode.startsWith('rail') && step.toMode?.startsWith('rail'))
    expect(transfers).toEqual([])
  })

  it('offers no tractor a road in a country that bars it', () => {
    const barred = tinyNetwork((facts) => ({
      ...facts,
      trucking: { ...facts.trucking, admission: facts.trucking.admission.map((rule) => ({ ...rule, admitted: !rule.registrations.includes('RU') })) },
    }))
    const moves = arcs({}, barred).flatMap(({ step, obstacle }) => (step.kind === 'move' && step.vehicle === 'RU' ? [{ step, obstacle }] : []))
    expect(moves.length).toBeGreaterThan(0)
    for (const { step, obstacle } of moves) {
      const isInChina = ['harbin', 'heihe'].includes(step.from) || ['harbin', 'heihe'].includes(step.to)
      expect([step.link.id, obstacle?.code ?? null]).toEqual([step.link.id, isInChina ? 'vehicleNotAdmitted' : null])
    }
  })

  it('swaps tractors only at the places that can', () => {
    const swaps = arcs().flatMap(({ step }) => (step.kind === 'handling' && step.operation === 'tractorSwap' ? [step.place] : []))
    expect(new Set(swaps)).toEqual(new Set(['heihe', 'blago']))
  })

  it('has one layer of tractors where the user names theirs', () => {
    const vehicles = arcs({ vehicle: 'RU' }).flatMap(({ step }) => (step.kind === 'move' && step.vehicle !== undefined ? [step.vehicle] : []))
    expect(new Set(vehicles)).toEqual(new Set(['RU']))
  })

  it('puts a box too heavy for the fast train on ordinary rail, over the border too', () => {
    const services = (weight: number) =>
      new Set(arcs({ weight }).flatMap(({ step }) => (step.kind === 'move' && step.link.crossing === 'bridge-rail' ? [step.service] : [])))
    expect(services(21)).toEqual(new Set(['china-europe-train']))
    expect(services(21.5)).toEqual(new Set(['ordinary-rail']))
  })

  it('lets no tractor of a third country put its load down beyond the border', () => {
    const withMongolian = tinyNetwork((facts) => ({ ...facts, trucking: { ...facts.trucking, registrations: ['CN', 'RU', 'MN'] } }))
    const putsDown = (vehicle: string) =>
      arcs({}, withMongolian)
        .filter(
          ({ step, from }) =>
            step.kind === 'move' && step.link.crossing === 'bridge-road' && step.vehicle === vehicle && from.endsWith(`|heihe@road:${vehicle}:before`),
        )
        .map(({ to }) => !to.endsWith(':before'))
    expect([putsDown('CN'), putsDown('RU'), putsDown('MN')]).toEqual([[true], [true], [false]])
  })

  it('marks what is to be avoided: a place, a crossing, a country', () => {
    for (const avoid of ['blago', 'bridge-road', 'RU']) {
      const overBridge = arcs({ avoid: [avoid] }).filter(({ step }) => step.kind === 'border' && step.crossing === 'bridge-road')
      expect(new Set(overBridge.map(({ obstacle }) => obstacle?.blockedBy[0]))).toEqual(new Set([avoid]))
    }
  })
})
