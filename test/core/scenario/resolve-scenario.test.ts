import { describe, expect, it } from 'vitest'
import { type ResolvedScenario, resolveScenario, type ScenarioLibrary } from '#core/scenario/resolve-scenario.ts'
import type { Change, Scenario } from '#core/scenario/scenario.ts'
import { amurNetwork } from './amur-network.ts'

const network = amurNetwork()
const half: Scenario = { version: 1, names: { en: 'Half' }, changes: [{ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 431 }] }
const closed: Scenario = {
  version: 1,
  base: 'half',
  names: { en: 'Half, and closed in June' },
  changes: [{ kind: 'close', crossing: 'heihe-bridge', from: '2026-06-01', to: '2026-06-30' }],
}
const library: ScenarioLibrary = new Map([
  ['half', half],
  ['closed', closed],
])
const scenario = (...changes: readonly unknown[]) => ({ version: 1, names: {}, changes })
const faultsOf = (raw: unknown) => {
  const result = resolveScenario(raw, network, library)
  return result.ok ? [] : result.failures.map(({ pointer, code }) => `${pointer} ${code}`)
}
const resolved = (raw: unknown): ResolvedScenario => {
  const result = resolveScenario(raw, network, library)
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

describe('a scenario is known by what it changes', () => {
  it('nothing, base and an empty list are the same scenario', () => {
    for (const raw of [undefined, null, 'base', scenario()]) expect(resolved(raw)).toMatchObject({ id: 'base', hash: '', changes: [] })
  })

  it('stands on its base: the changes of the base come first', () => {
    expect(resolved('closed').changes).toEqual([...half.changes, ...closed.changes])
    expect(resolved({ ...scenario(...closed.changes), base: 'half' })).toMatchObject({ id: 'closed', hash: resolved('closed').hash })
  })

  it('a document with the changes of a shipped one is that one, whatever it is called', () => {
    expect(resolved({ ...scenario(...half.changes), names: { zh: '一半' } }).id).toBe('half')
  })

  it('own changes get an id from their content, the same at every call', () => {
    const own = scenario({ kind: 'close', crossing: 'heihe-bridge' })
    expect(resolved(own).id).toMatch(/^own-[0-9a-f]{12}$/)
    expect(resolved(own)).toEqual(resolved(own))
  })

  it('comes back from JSON as it was: a link can carry it', () => {
    const own = scenario({
      kind: 'add-link',
      id: 'new',
      mode: 'road',
      from: 'xunke',
      to: 'poyarkovo',
      toll: { currency: 'RUB', amount: 100 },
      hours: '08:00-20:00',
    })
    const changes = resolved(own).changes
    expect(resolved(scenario(...(JSON.parse(JSON.stringify(changes)) as Change[]))).changes).toEqual(changes)
  })
})

describe('every problem of a scenario is told at once', () => {
  it('unknown objects, bad numbers, bad days and unknown fields of several changes together', () => {
    const faults = faultsOf({
      version: 2,
      changes: [
        { kind: 'set-capacity', crossing: 'no-bridge', vehiclesPerDay: -5 },
        { kind: 'close', link: 'harbin-heihe-rail', from: '2026-02-30' },
        { kind: 'close', crossing: 'heihe-bridge', from: '2026-03-02', to: '2026-03-01' },
        { kind: 'widen', crossing: 'heihe-bridge' },
        { kind: 'add-link', id: 'Brücke', mode: 'tram', from: 'heihe', to: 'nowhere', color: 'red' },
        'close',
      ],
      comment: 'x',
    })
    expect(faults.sort()).toEqual(
      [
        '/version unknownValue',
        '/comment unexpected',
        '/changes/0/crossing unknownCrossing',
        '/changes/0/vehiclesPerDay outOfRange',
        '/changes/1/link unknownLink',
        '/changes/1/from invalidDate',
        '/changes/2/to outOfRange',
        '/changes/3/kind unknownValue',
        '/changes/4/id wrongShape',
        '/changes/4/mode unknownValue',
        '/changes/4/to unknownPlace',
        '/changes/4/color unexpected',
        '/changes/5 wrongType',
      ].sort(),
    )
  })

  it('says which crossings exist, and which links come near', () => {
    const result = resolveScenario(scenario({ kind: 'close', crossing: 'heihe' }, { kind: 'close', link: 'heihe-harbin-road' }), network, library)
    expect(result.ok ? [] : result.failures.map(({ allowed }) => allowed?.[0])).toEqual(['heihe-bridge', 'harbin-heihe-road'])
  })

  it('a bridge from a town to itself, under an id that is taken', () => {
    expect(faultsOf(scenario({ kind: 'add-link', id: 'harbin', mode: 'road', from: 'heihe', to: 'heihe' }))).toEqual([
      '/changes/0/id duplicateId',
      '/changes/0/to sameEnds',
    ])
  })

  it('a closure of nothing, or of a crossing and a link at once', () => {
    expect(faultsOf(scenario({ kind: 'close' }))).toEqual(['/changes/0/crossing missing'])
    expect(faultsOf(scenario({ kind: 'close', crossing: 'heihe-bridge', link: 'harbin-heihe-road' }))).toEqual(['/changes/0/link unexpected'])
  })

  it('a direction that the crossing does not have', () => {
    expect(faultsOf(scenario({ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 1, direction: 'CN>KZ' }))).toEqual([
      '/changes/0/direction unknownValue',
    ])
  })

  it('a capacity that is not a number, or not finite', () => {
    expect(faultsOf(scenario({ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: '190' }))).toEqual(['/changes/0/vehiclesPerDay wrongType'])
    expect(faultsOf(scenario({ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: Number.POSITIVE_INFINITY }))).toEqual([
      '/changes/0/vehiclesPerDay invalidNumber',
    ])
  })

  it('more than 200 changes, an id that is not shipped, and a text where a document belongs', () => {
    expect(faultsOf(scenario(...Array.from({ length: 201 }, () => ({ kind: 'close', crossing: 'heihe-bridge' }))))).toEqual(['/changes tooMany'])
    expect(faultsOf('heihe-900')).toEqual([' unknownScenario'])
    expect(faultsOf([])).toEqual([' wrongType'])
    expect(faultsOf({ version: 1, changes: {} })).toEqual(['/changes wrongType'])
  })

  it('names that JavaScript gives a meaning of its own are fields like any other', () => {
    const hostile = JSON.parse('{ "version": 1, "__proto__": { "changes": [] }, "changes": [ { "kind": "constructor" } ] }') as unknown
    expect(faultsOf(hostile)).toEqual(['/__proto__ unexpected', '/changes/0/kind unknownValue'])
  })
})

describe('a later change wins over an earlier one, and that is a warning', () => {
  const capacity = (more: object) => ({ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 100, ...more })

  it('where both set the same capacity', () => {
    const { warnings } = resolved(scenario(capacity({}), capacity({ class: 'truck' })))
    expect(warnings).toEqual([{ code: 'changeOverridden', parameters: { change: '1: set-capacity heihe-bridge', by: '2: set-capacity heihe-bridge' } }])
  })

  it('not where they set different directions or classes', () => {
    expect(resolved(scenario(capacity({ class: 'bus' }), capacity({ class: 'truck' }))).warnings).toEqual([])
    expect(resolved(scenario(capacity({ direction: 'CN>RU' }), capacity({ direction: 'RU>CN' }))).warnings).toEqual([])
  })

  it('a link drawn earlier in the list can be changed by a later entry', () => {
    const drawn = { kind: 'add-link', id: 'new', mode: 'road', from: 'xunke', to: 'poyarkovo', vehiclesPerDay: 50 }
    expect(resolved(scenario(drawn, { kind: 'set-capacity', crossing: 'new', vehiclesPerDay: 80 })).warnings).toHaveLength(1)
    expect(faultsOf(scenario({ kind: 'close', crossing: 'new' }, drawn))).toEqual(['/changes/0/crossing unknownCrossing'])
  })
})
