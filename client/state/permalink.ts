import { currencies, objectives } from '#core/journey/query.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import { readRunForm, writeRunForm } from './link-run-form.ts'
import { linkDefaults, linkVersion, upgradeLink } from './link-version.ts'
import { baseScenario, type DraftChange, type Plan, type PlanQuery, type ScenarioDraft } from './plan.ts'
import type { SimulationForm } from './simulation-form.ts'

export const tabs = ['plan', 'compare', 'scenario', 'simulate', 'quote'] as const
export type Tab = (typeof tabs)[number]

/** What is looked at: part of a link, but not of undo. */
export interface View {
  readonly tab: Tab
  readonly alternative: string
  /** Ids of the alternatives set side by side, the first of them the reference; empty: the first of the answer. */
  readonly compared: readonly string[]
  readonly comparing: (typeof comparisons)[number]
  /** What is to be simulated, as typed; null: nobody has touched the form. */
  readonly run: SimulationForm | null
}

/** Several routes of one scenario, or one route without and with the scenario. */
export const comparisons = ['routes', 'scenarios'] as const

const boxes = ['soc', 'coc'] as const
const splits = ['yes', 'no'] as const

const numberFrom = (text: string | null, fallback: number): number => {
  const value = Number(text)
  return text === null || text === '' || !Number.isFinite(value) ? fallback : value
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, fallback: Value): Value =>
  values.find((value) => value === text) ?? fallback

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

async function packScenario(scenario: ScenarioDraft): Promise<string> {
  const packed = [scenario.names, scenario.changes.map(({ change, on }) => [on ? 1 : 0, change])]
  return toBase64Url(await through(new TextEncoder().encode(JSON.stringify(packed)), new CompressionStream('deflate-raw')))
}

async function unpackScenario(text: string): Promise<ScenarioDraft> {
  const [names, changes] = JSON.parse(new TextDecoder().decode(await through(fromBase64Url(text), new DecompressionStream('deflate-raw')))) as [
    ScenarioDraft['names'],
    readonly [number, DraftChange['change']][],
  ]
  return { id: '', names, changes: changes.map(([on, change]) => ({ change, on: on === 1 })) }
}

/** Search part of the link that opens this plan: plain parameters, and the scenario's changes deflated. */
export async function encodePlan({ query, scenario }: Plan, view: View): Promise<string> {
  const parameters = new URLSearchParams({ v: String(linkVersion) })
  for (const [name, value] of Object.entries(query)) {
    const isEnd = name === 'from' || name === 'to'
    if (isEnd || String(value) !== String(linkDefaults[name as keyof PlanQuery])) parameters.set(name, String(value))
  }
  // The ready date always stands in a link: the example's date moves with the product, a sent link must not.
  parameters.set('date', query.date)
  if (scenario.id !== '' && scenario.id !== 'base') parameters.set('scenario', scenario.id)
  if (scenario.id === '' && scenario.changes.length > 0) parameters.set('changes', await packScenario(scenario))
  if (view.tab !== 'plan') parameters.set('tab', view.tab)
  if (view.alternative !== '') parameters.set('alternative', view.alternative)
  if (view.compared.length > 0) parameters.set('compared', view.compared.join(' '))
  if (view.comparing !== 'routes') parameters.set('comparing', view.comparing)
  if (view.run !== null) writeRunForm(view.run, parameters)
  return `?${parameters}`
}

/**
 * The plan that a link's search part holds. What is left out takes its default; without ends it is the example,
 * with one end the other stays open. `damaged` tells that changes were given but cannot be read.
 */
export async function decodePlan(search: string): Promise<{ readonly plan: Plan; readonly view: View; readonly damaged: boolean }> {
  const given = upgradeLink(new URLSearchParams(search))
  const hasEnd = given.has('from') || given.has('to')
  const query: PlanQuery = {
    from: hasEnd ? (given.get('from') ?? '') : linkDefaults.from,
    to: hasEnd ? (given.get('to') ?? '') : linkDefaults.to,
    date: given.get('date') ?? linkDefaults.date,
    arriveBy: given.get('arriveBy') ?? linkDefaults.arriveBy,
    cargo: oneOf(cargoUnits, given.get('cargo'), linkDefaults.cargo),
    quantity: numberFrom(given.get('quantity'), linkDefaults.quantity),
    weight: numberFrom(given.get('weight'), linkDefaults.weight),
    hs: given.get('hs') ?? linkDefaults.hs,
    dangerous: given.get('dangerous') ?? linkDefaults.dangerous,
    volume: numberFrom(given.get('volume'), linkDefaults.volume),
    value: numberFrom(given.get('value'), linkDefaults.value),
    pallets: numberFrom(given.get('pallets'), linkDefaults.pallets),
    capitalRate: given.get('capitalRate') ?? linkDefaults.capitalRate,
    shipmentsPerYear: numberFrom(given.get('shipmentsPerYear'), linkDefaults.shipmentsPerYear),
    split: oneOf(splits, given.get('split'), linkDefaults.split),
    box: oneOf(boxes, given.get('box'), linkDefaults.box),
    pickupKm: given.get('pickupKm') ?? linkDefaults.pickupKm,
    deliveryKm: given.get('deliveryKm') ?? linkDefaults.deliveryKm,
    currency: oneOf(currencies, given.get('currency'), linkDefaults.currency),
    vehicle: given.get('vehicle') ?? linkDefaults.vehicle,
    quoteDate: given.get('quoteDate') ?? linkDefaults.quoteDate,
    objective: oneOf(objectives, given.get('objective'), linkDefaults.objective),
  }
  let scenario: ScenarioDraft = { ...baseScenario, id: given.get('scenario') ?? 'base' }
  let damaged = false
  const changes = given.get('changes')
  if (changes !== null) {
    try {
      scenario = await unpackScenario(changes)
    } catch {
      damaged = true
    }
  }
  const view: View = {
    tab: oneOf(tabs, given.get('tab'), 'plan'),
    alternative: given.get('alternative') ?? '',
    compared: (given.get('compared') ?? '').split(' ').filter((id) => id !== ''),
    comparing: oneOf(comparisons, given.get('comparing'), 'routes'),
    run: readRunForm(given),
  }
  return { plan: { query, scenario }, view, damaged }
}
