import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import type { Unavailable } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const

function refused(query: Partial<RouteQuery>, network: Network = tinyNetwork()): Unavailable {
  const answer = planRoutes(network, tinyQuery({ split: 'no', ...query }), null, ({ code, parameters }) => `${code}:${Object.keys(parameters).join(',')}`)
  expect(answer.alternatives).toEqual([])
  const [refusal] = answer.unavailable
  if (refusal === undefined) throw new Error('nothing refused')
  return refusal
}

const shut = (crossing: string, reason: 'holiday' | 'scenario' | 'authority', from: string, to: string): Network =>
  tinyNetwork((facts) => ({
    ...facts,
    crossings: facts.crossings.map((each) => (each.id === crossing ? { ...each, closures: [{ from, to, reason, ...told }] } : each)),
  }))

describe('why there is no way', () => {
  it('between the seasons of a river, and since and until when', () => {
    expect(refused({ modes: ['river'], from: 'heihe', to: 'blago', date: '2026-04-20T08:00' })).toMatchObject({
      modes: ['river'],
      code: 'seasonClosed',
      blockedBy: ['river'],
      from: '2026-03-21',
      until: '2026-05-12',
      reason: 'seasonClosed:crossing,from,until',
    })
  })

  it('because the ice does not bear 15 t of truck and 30 t of goods', () => {
    expect(refused({ modes: ['river'], from: 'heihe', to: 'blago', date: '2026-02-03T08:00', cargo: 'tent', weight: 30 })).toMatchObject({
      code: 'tooHeavy',
      parameters: { crossing: 'river', tonnes: 45, limitTonnes: 30 },
      until: '2026-05-12',
    })
  })

  it('because a crossing is shut for longer than anyone waits', () => {
    expect(refused({ modes: ['road'] }, shut('bridge-road', 'holiday', '2026-05-10', '2026-06-10'))).toMatchObject({
      code: 'holidayClosed',
      blockedBy: ['bridge-road'],
      from: '2026-05-10',
      until: '2026-06-11',
    })
    expect(refused({ modes: ['rail'] }, shut('bridge-rail', 'authority', '2026-05-01', '2026-06-10'))).toMatchObject({
      code: 'ruleForbids',
      until: '2026-06-11',
    })
  })

  it('because a scenario shut a crossing for good, or a link', () => {
    expect(refused({ modes: ['rail'] }, shut('bridge-rail', 'scenario', '1900-01-01', '9999-12-31'))).toMatchObject({ code: 'closedByScenario', until: null })
    const link = tinyNetwork((facts) => ({ ...facts, linkClosures: [{ link: 'blago-moscow-road', from: '1900-01-01', to: '9999-12-31', ...told }] }))
    expect(refused({ modes: ['road'] }, link)).toMatchObject({ code: 'closedByScenario', blockedBy: ['blago-moscow-road'], until: null })
  })

  it('because the tractor is not let in', () => {
    const barred = tinyNetwork((facts) => ({
      ...facts,
      trucking: {
        ...facts.trucking,
        admission: facts.trucking.admission.map((rule) => (rule.registrations.includes('CN') ? { ...rule, admitted: false, rule: 'no-cn' } : rule)),
      },
    }))
    const refusal = refused({ modes: ['road'], vehicle: 'CN' }, barred)
    expect(refusal).toMatchObject({ code: 'vehicleNotAdmitted', parameters: { vehicle: 'CN', country: 'RU', rule: 'no-cn' } })
    expect(refusal.blockedBy).toContain('no-cn')
  })

  it('because a crossing lets other registrations across', () => {
    const choosy = tinyNetwork((facts) => ({
      ...facts,
      crossings: facts.crossings.map((each) => (each.id === 'bridge-road' ? { ...each, admits: [fact(['RU'])] } : each)),
    }))
    expect(refused({ modes: ['road'], vehicle: 'CN' }, choosy)).toMatchObject({ code: 'vehicleNotAdmitted', blockedBy: ['bridge-road'] })
  })

  it('because the box is too heavy for any train, and the truck for the road', () => {
    expect(refused({ modes: ['rail'], weight: 27 })).toMatchObject({ code: 'tooHeavy', parameters: { tonnes: 31, limitTonnes: 30 } })
    expect(refused({ modes: ['road'], weight: 28 })).toMatchObject({ code: 'tooHeavy', parameters: { tonnes: 45, limitTonnes: 44 } })
  })

  it('because the asker keeps clear of the only way', () => {
    expect(refused({ modes: ['rail'], avoid: ['bridge-rail'] })).toMatchObject({ code: 'ruleForbids', blockedBy: ['bridge-rail'] })
  })

  it('because two things stand on the only way: both are named, the one without an end first', () => {
    const both = refused({ modes: ['rail'], avoid: ['bridge-rail'] }, shut('bridge-rail', 'authority', '2026-05-01', '2026-06-10'))
    expect(both).toMatchObject({ code: 'ruleForbids', blockedBy: ['bridge-rail'], until: null })
    expect(both.blockers.map(({ until }) => until)).toEqual([null, '2026-06-11'])
    const heavy = refused({ modes: ['road'], weight: 28, avoid: ['blago'] })
    expect([...heavy.blockedBy].sort()).toEqual(['blago', 'weight-limit-road-cn', 'weight-limit-road-ru'])
    expect(heavy.reason).toBe(heavy.blockers.map(({ reason }) => reason).join(' '))
  })

  it('because the ferry is stopped, whatever is avoided beside it', () => {
    const network = shut('river', 'authority', '2026-05-01', '2026-07-10')
    expect(refused({ modes: ['river'], from: 'heihe', to: 'blago', avoid: ['bridge-road'] }, network).blockedBy).toEqual(['river'])
  })

  it('because nothing joins the ends', () => {
    expect(refused({ modes: ['sea'] })).toMatchObject({ code: 'noLink', blockedBy: [] })
  })
})
