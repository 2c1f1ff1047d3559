import { describe, expect, it } from 'vitest'
import { crossingCalendar } from '#core/calendar/crossing-calendar.ts'
import { localToMinute } from '#core/calendar/local-time.ts'
import { factOn } from '#core/network/fact-on.ts'
import type { Direction, VehicleClass } from '#core/network/facts/crossings.ts'
import type { Network } from '#core/network/network.ts'
import { applyScenario } from '#core/scenario/apply-scenario.ts'
import { resolveScenario } from '#core/scenario/resolve-scenario.ts'
import type { AddLink, Change } from '#core/scenario/scenario.ts'
import { under } from '../simulation/heihe-network.ts'
import { amurNetwork } from './amur-network.ts'

const network = amurNetwork()
const crossingIn = (changed: Network, id = 'heihe-bridge') => {
  const crossing = changed.crossingsById.get(id)
  if (crossing === undefined) throw new Error(`no crossing ${id}`)
  return crossing
}
const perDay = (changed: Network, side: string, vehicleClass: VehicleClass, direction: Direction | 'both', date = '2026-03-01') => {
  const part = crossingIn(changed).capacity.find((entry) => entry.side === side && entry.class === vehicleClass && entry.direction === direction)
  return part && factOn(part.perDay, date)?.value
}

describe('applying a scenario', () => {
  it('without changes gives the same network back', () => {
    const resolved = resolveScenario('base', network, new Map())
    expect(resolved.ok && applyScenario(network, resolved.value)).toBe(network)
  })

  it('makes a new network and leaves the old one as it was', () => {
    const before = JSON.stringify(network.facts)
    const changed = under(network, { kind: 'close', crossing: 'heihe-bridge' }, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 10 })
    expect(JSON.stringify(network.facts)).toBe(before)
    expect(changed.scenario.changedIds).toEqual(['heihe-bridge'])
    expect(changed.datasetHash).toBe(network.datasetHash)
  })
})

describe('a capacity set for a crossing', () => {
  it('of 862 vehicles is 630 trucks, 164 buses and 68 cars, at both checkpoints and on every day', () => {
    const changed = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 862 })
    for (const side of ['heihe', 'blagoveshchensk']) {
      expect((['truck', 'bus', 'car'] as const).map((vehicleClass) => perDay(changed, side, vehicleClass, 'both', '2025-06-01'))).toEqual([630, 164, 68])
    }
  })

  it('of one class leaves the others as they are', () => {
    const changed = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 190, class: 'truck' })
    expect([perDay(changed, 'heihe', 'truck', 'both'), perDay(changed, 'heihe', 'bus', 'both')]).toEqual([190, 164])
  })

  it('of one direction leaves the other its share of the base', () => {
    const changed = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 100, class: 'truck', direction: 'CN>RU' })
    expect(perDay(changed, 'heihe', 'truck', 'CN>RU')).toBe(100)
    expect(perDay(changed, 'heihe', 'truck', 'RU>CN')).toBe(630 * 0.4)
    expect(perDay(changed, 'heihe', 'truck', 'RU>CN', '2025-06-01')).toBe(190 * 0.4)
    expect(perDay(changed, 'heihe', 'truck', 'both')).toBeUndefined()
  })

  it('is shown as an assumption', () => {
    const changed = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 862 })
    const [part] = crossingIn(changed).capacity
    expect(part?.perDay[0]).toMatchObject({ source: 'scenario', grade: 'D' })
    expect(changed.facts.sources.scenario).toBeDefined()
  })

  it('twice is the later one', () => {
    const changed = under(
      network,
      { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 862 },
      { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 50, class: 'truck' },
    )
    expect([perDay(changed, 'heihe', 'truck', 'both'), perDay(changed, 'heihe', 'car', 'both')]).toEqual([50, 68])
  })
})

describe('a closure', () => {
  const opening = (changed: Network, id: string, date: string) =>
    crossingCalendar(crossingIn(changed, id), (place) => changed.placesById.get(place)?.timeZone ?? 'UTC').nextOpen(
      localToMinute(`${date}T12:00`, 'Asia/Shanghai'),
    )

  it('shuts the crossing on its days, both ends included', () => {
    const changed = under(network, { kind: 'close', crossing: 'heihe-bridge', from: '2026-06-01', to: '2026-06-30' })
    expect(opening(changed, 'heihe-bridge', '2026-05-31')).toMatchObject({ open: true, code: null })
    expect(opening(changed, 'heihe-bridge', '2026-06-10')).toMatchObject({
      open: true,
      code: 'scenario',
      minute: localToMinute('2026-07-01T08:00', 'Asia/Shanghai'),
    })
  })

  it('without an end never opens again', () => {
    expect(opening(under(network, { kind: 'close', crossing: 'heihe-bridge', from: '2026-06-01' }), 'heihe-bridge', '2026-06-10')).toMatchObject({
      open: false,
      code: 'scenario',
    })
  })

  it('of a link is kept beside the facts of the folder', () => {
    const changed = under(network, { kind: 'close', link: 'harbin-heihe-road', to: '2026-06-30' })
    expect(changed.facts.linkClosures).toMatchObject([{ link: 'harbin-heihe-road', to: '2026-06-30', source: 'scenario' }])
  })
})

describe('a bridge that is drawn', () => {
  const bare: AddLink = { kind: 'add-link', id: 'second', mode: 'road', from: 'heihe', to: 'blagoveshchensk' }
  const draw = (change: Partial<AddLink> = {}): Network => under(network, { ...bare, ...change } satisfies Change)

  it('beside the Heihe bridge takes all that is left out from it, and lists each as an assumption', () => {
    const changed = draw()
    expect(changed.linksById.get('second')).toMatchObject({ from: 'heihe', to: 'blagoveshchensk', crossing: 'second', lengthKm: { value: 20, grade: 'D' } })
    expect(changed.scenario.assumptions.map(({ field, value, from }) => [field, value, from])).toEqual(
      expect.arrayContaining([
        ['distanceKm', 20, 'heihe-bridge'],
        ['vehiclesPerDay', 862, 'heihe-bridge'],
        ['hours', '08:00-20:00', 'heihe-bridge'],
        ['toll', '8700 RUB', 'heihe-bridge'],
      ]),
    )
  })

  it('keeps the holidays of the Heihe bridge, not its road works', () => {
    expect(crossingIn(draw(), 'second').closures.map(({ reason }) => reason)).toEqual(['holiday'])
  })

  it('is simulated together with the bridge beside it, and elsewhere takes its wait from facts', () => {
    expect(crossingIn(draw(), 'second').waitFrom).toBe('simulation')
    expect(crossingIn(draw({ from: 'xunke', to: 'poyarkovo' }), 'second').waitFrom).toBe('facts')
  })

  it('has nothing to assume where everything is given', () => {
    const changed = draw({ distanceKm: 3, vehiclesPerDay: 1000, hours: '06:00-22:00', toll: { currency: 'RUB', amount: 0 }, opens: '2027-01-01' })
    expect(changed.scenario.assumptions.map(({ field }) => field)).toEqual(['dwellHours', 'closures'])
    const crossing = crossingIn(changed, 'second')
    expect(crossing.hours[0]?.value).toMatchObject([
      { side: 'heihe', opens: '06:00', closes: '22:00' },
      { side: 'blagoveshchensk', opens: '06:00', closes: '22:00' },
    ])
    expect(crossing.closures.at(-1)).toMatchObject({ to: '2026-12-31', reason: 'scenario' })
    expect(crossing.capacity.filter(({ side }) => side === 'heihe').reduce((sum, { perDay: facts }) => sum + (facts[0]?.value ?? 0), 0)).toBe(1000)
  })

  it('drawn from the Russian bank still has China first, and its tolls keep their direction', () => {
    const crossing = crossingIn(draw({ from: 'poyarkovo', to: 'xunke' }), 'second')
    expect(crossing.sides).toEqual(['xunke', 'poyarkovo'])
    expect(crossing.tolls.map(({ direction }) => direction)).toEqual(['RU>CN'])
    expect(crossing.hours[0]?.value.map(({ side, opens }) => [side, opens])).toEqual([
      ['xunke', '08:00'],
      ['poyarkovo', '09:00'],
    ])
  })

  it('elsewhere is the great circle with the detour that is stated', () => {
    // 0.02 degrees north are 2.22 km, 0.15 degrees east at 49.6 N are 10.81 km: 11.03 km as the crow flies.
    expect(draw({ from: 'xunke', to: 'poyarkovo' }).scenario.assumptions[0]).toEqual({
      change: 'second',
      field: 'distanceKm',
      value: 14.3,
      from: 'great circle x 1.3',
    })
  })

  it('inside one country is a link without a crossing, shut until it opens', () => {
    const changed = draw({ from: 'harbin', to: 'xunke', opens: '2026-06-01' })
    expect(changed.crossingsById.has('second')).toBe(false)
    expect(changed.linksById.get('second')?.country).toBe('CN')
    expect(changed.facts.linkClosures).toMatchObject([{ link: 'second', to: '2026-05-31' }])
  })
})
