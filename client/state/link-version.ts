import type { PlanQuery } from './plan.ts'

/** Version that links are written in. */
export const linkVersion = 1

/**
 * What a link of version 1 means where it says nothing. Sent links hold for years: these values never change, however the
 * example that the page opens on does; a change of them is a new version with a step in `upgrades`.
 */
export const linkDefaults: PlanQuery = {
  from: 'harbin',
  to: 'hamburg',
  date: '2026-10-12',
  arriveBy: '',
  cargo: '45G1',
  quantity: 1,
  weight: 18,
  hs: '',
  dangerous: '',
  volume: 0,
  value: 0,
  pallets: 0,
  capitalRate: '',
  shipmentsPerYear: 0,
  split: 'yes',
  box: 'soc',
  pickupKm: '',
  deliveryKm: '',
  currency: 'CNY',
  vehicle: '',
  quoteDate: '',
  objective: 'generalised',
}

type Upgrade = (given: URLSearchParams) => URLSearchParams

/** Step `n` takes a link of version `n + 1` to version `n + 2`. None is needed as long as there is one version. */
const upgrades: readonly Upgrade[] = []

/**
 * The parameters of a link of any version as the present one would have written them. Without a version it was typed by
 * hand and means what the present one does.
 */
export function upgradeLink(given: URLSearchParams, steps = upgrades): URLSearchParams {
  const version = Number(given.get('v') ?? steps.length + 1)
  return Number.isInteger(version) && version > 0 ? steps.slice(version - 1).reduce((link, step) => step(link), given) : given
}
