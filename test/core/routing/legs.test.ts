import { expect, it } from 'vitest'
import type { BorderStep, MoveStep } from '#core/journey/steps.ts'
import type { Piece } from '#core/routing/course.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { itineraryOf } from '#core/routing/legs.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const network = tinyNetwork((facts) => ({
  ...facts,
  trucking: {
    ...facts.trucking,
    driverHours: facts.trucking.driverHours.map((rules) => ({ ...rules, drivingHoursPerDay: { ...rules.drivingHoursPerDay, source: 'hours at the wheel' } })),
  },
}))
const link = network.linksById.get('harbin-heihe-road')
if (link === undefined) throw new Error('no road to Heihe')
const drive: MoveStep = { kind: 'move', link, from: 'harbin', to: 'heihe', mode: 'road', service: 'road', vehicle: 'CN' }
const border: BorderStep = { kind: 'border', crossing: 'bridge-road', place: 'heihe', direction: 'CN>RU', mode: 'road' }

const context = createJourneyContext(network, tinyQuery(), null)
const { ready } = context
const itinerary = (pieces: readonly Omit<Piece, 'start' | 'end'>[]) =>
  itineraryOf(context, [...new Set(pieces.map(({ step }) => step))], {
    pieces: pieces.map((piece, hour) => ({ ...piece, start: ready + 60 * hour, end: ready + 60 * (hour + 1) })),
    ready,
    departure: ready,
    arrival: ready + 60 * pieces.length,
  }).legs

it('waits of one kind at one border are one leg; a queue and the gate that is shut after it are two', () => {
  const queue = { kind: 'wait', code: 'queue', step: border } as const
  const shut = { kind: 'wait', code: 'season', step: border } as const
  expect(itinerary([queue, queue]).map(({ code, hours }) => [code, hours])).toEqual([['queue', 2]])
  expect(itinerary([queue, shut]).map(({ code, hours }) => [code, hours])).toEqual([
    ['queue', 1],
    ['season', 1],
  ])
})

it('two borders are waited at one after the other', () => {
  const other: BorderStep = { ...border, crossing: 'bridge-rail' }
  const [first, second] = itinerary([
    { kind: 'wait', code: 'queue', step: border },
    { kind: 'wait', code: 'queue', step: other },
  ])
  expect([first?.hours, second?.hours]).toEqual([1, 1])
})

it('a rest stands on the rules of driving, the drive beside it on what is known of the road', () => {
  const [rest, way] = itinerary([
    { kind: 'wait', code: 'rest', step: drive },
    { kind: 'move', step: drive },
  ])
  expect(rest?.source).toContain('hours at the wheel')
  expect(way?.source).not.toContain('hours at the wheel')
})
