import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#core/calendar/local-time.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Link } from '#core/network/facts/links.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import { runCourse } from '#core/routing/course.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'
import { allArcs } from './all-arcs.ts'

const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const

/** The tiny network with one of its links limited in some days of the year. */
const limited = (id: string, limits: Partial<Link>): Network =>
  tinyNetwork((facts) => ({ ...facts, links: facts.links.map((link) => (link.id === id ? { ...link, ...limits } : link)) }))

const plan = (network: Network, query: Partial<RouteQuery>): RouteAnswer => planRoutes(network, tinyQuery(query), null, ({ code }) => code)

function only(answer: RouteAnswer): Alternative {
  const [first] = answer.alternatives
  if (first === undefined) throw new Error('no alternative')
  return first
}

const waits = ({ legs }: Alternative): readonly string[] =>
  legs.filter((leg) => leg.kind === 'wait' && leg.code !== 'rest').map((leg) => `${leg.code} until ${leg.arrival}`)

const thaw = { seasonalLimits: [{ from: '04-01', to: '05-30', grossVehicleTonnes: 20, ...told }] }
const harbinToHeihe = { from: 'harbin', to: 'heihe', modes: ['road'] } as const

describe('a road with a spring limit', () => {
  const network = limited('harbin-heihe-road', thaw)

  it('is closed to a truck above the limit, with the weight, the limit and the day it ends', () => {
    const [refusal] = plan(network, { ...harbinToHeihe, date: '2026-05-12T08:00' }).unavailable
    expect(refusal).toMatchObject({
      code: 'tooHeavy',
      parameters: { link: 'harbin-heihe-road', tonnes: 35, limitTonnes: 20 },
      blockedBy: ['harbin-heihe-road'],
      until: '2026-05-31',
    })
  })

  it('lets the same load wait up to fourteen days for its end, and a light truck go at once', () => {
    expect(waits(only(plan(network, { ...harbinToHeihe, date: '2026-05-20T08:00' })))).toEqual(['season until 2026-05-31T00:00:00+08:00'])
    expect(waits(only(plan(network, { ...harbinToHeihe, date: '2026-05-20T08:00', weight: 2 })))).toEqual([])
  })

  it('binds on the day the truck comes to it, not on the day the goods are ready', () => {
    const farther = limited('blago-moscow-road', { seasonalLimits: [{ from: '05-13', to: '07-30', grossVehicleTonnes: 20, ...told }] })
    const [refusal] = plan(farther, { modes: ['road'], date: '2026-05-12T08:00' }).unavailable
    expect(refusal).toMatchObject({ code: 'tooHeavy', blockedBy: ['blago-moscow-road'], until: '2026-07-31' })
  })
})

describe('a link with a season of navigation', () => {
  const network = limited('heihe-blago-river', { navigation: [{ from: '05-20', to: '10-10', ...told }] })
  const overTheRiver = { from: 'heihe', to: 'blago', modes: ['river'] } as const

  it('is waited for up to fourteen days, and beyond that there is no way until it opens', () => {
    expect(waits(only(plan(network, { ...overTheRiver, date: '2026-05-12T08:00' })))).toEqual(['season until 2026-05-20T00:00:00+08:00'])
    const [refusal] = plan(network, { ...overTheRiver, date: '2026-10-20T08:00' }).unavailable
    expect(refusal).toMatchObject({ code: 'seasonClosed', blockedBy: ['heihe-blago-river'], from: '2026-10-11', until: '2027-05-20' })
  })

  it('follows the season announced for a year instead of the usual one', () => {
    const announced = limited('heihe-blago-river', {
      navigation: [
        { from: '05-20', to: '10-10', ...told },
        { from: '2026-05-13', to: '2026-10-30', ...told },
      ],
    })
    expect(waits(only(plan(announced, { ...overTheRiver, date: '2026-05-12T08:00' })))).toEqual(['season until 2026-05-13T00:00:00+08:00'])
  })
})

describe('a lane that a service leaves for a time', () => {
  const suspended = {
    inService: [
      { value: true, validTo: '2026-05-31', ...told },
      { value: false, validFrom: '2026-06-01', validTo: '2026-06-10', ...told },
      { value: true, validFrom: '2026-06-11', ...told },
    ],
  }
  const network = limited('harbin-heihe-road', suspended)

  it('is open or waited for by the day of the move', () => {
    expect(waits(only(plan(network, { ...harbinToHeihe, date: '2026-05-31T08:00' })))).toEqual([])
    expect(waits(only(plan(network, { ...harbinToHeihe, date: '2026-06-02T08:00' })))).toEqual(['opening until 2026-06-11T00:00:00+08:00'])
  })
})

describe('seasons and order', () => {
  it('never let a load that sets out later arrive earlier, whatever the seasons', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days).slice(5))
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (from, to, first, second) => {
        const network = limited('harbin-heihe-road', { seasonalLimits: [{ from, to, grossVehicleTonnes: 20, ...told }] })
        const [early = 0, late = 0] = [first, second].sort((left, right) => left - right)
        const arrivals = [early, late].map((hours) => {
          const date = `${addDays('2026-01-01', Math.floor(hours / 2))}T${hours % 2 === 0 ? '00' : '12'}:00`
          const context = createJourneyContext(network, tinyQuery({ ...harbinToHeihe, date }), null)
          const steps = allArcs(context).flatMap(({ step }) =>
            step.kind === 'move' && step.link.id === 'harbin-heihe-road' && step.to === 'heihe' ? [step] : [],
          )
          const result = runCourse(context, steps.slice(0, 1), () => 0, { truckGrossTonnes: 35, longestWait: Number.POSITIVE_INFINITY })
          return result.ran ? result.course.arrival : Number.POSITIVE_INFINITY
        })
        expect(arrivals[0]).toBeLessThanOrEqual(arrivals[1] ?? Number.NaN)
      }),
      { numRuns: 60 },
    )
  })
})
