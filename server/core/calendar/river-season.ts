import type { Crossing, RiverService } from '../network/facts/crossings.ts'
import { addDays, daysBetween } from './local-time.ts'

/** A usual window gives way to an observed one of the same service that lies this near to it. */
const observedWinsWithinDays = 45

/** One season of a service with its concrete first and last day. */
export interface SeasonWindow {
  readonly service: RiverService
  readonly from: string
  readonly to: string
}

/** The services that work on a local day, in the order of the data; empty in the gaps at freeze-up and ice-out. */
export function riverServicesOn(crossing: Crossing, date: string): readonly SeasonWindow[] {
  return (crossing.riverServices ?? []).flatMap((service) =>
    windowsAround(service, date)
      .filter((window) => window.from <= date && date <= window.to)
      .slice(0, 1),
  )
}

function windowsAround(service: RiverService, date: string): readonly SeasonWindow[] {
  const year = Number(date.slice(0, 4))
  const observed = service.windows.filter((window) => window.from.length === 10).map(({ from, to }) => ({ service, from, to }))
  const usual = service.windows
    .filter((window) => window.from.length === 5)
    .flatMap((window) =>
      [year - 1, year, year + 1, year + 2].map((start) => ({
        service,
        from: `${start}-${window.from}`,
        to: `${window.to < window.from ? start + 1 : start}-${window.to}`,
      })),
    )
    .filter((window) => !observed.some((seen) => overlaps(seen, window)))
  return [...observed, ...usual]
}

function overlaps(observed: { readonly from: string; readonly to: string }, usual: { readonly from: string; readonly to: string }): boolean {
  return daysBetween(addDays(observed.to, observedWinsWithinDays), usual.from) < 0 && daysBetween(usual.to, addDays(observed.from, -observedWinsWithinDays)) < 0
}
