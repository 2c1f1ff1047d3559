import type { Crossing, RiverService } from '../network/facts/crossings.ts'
import { windowsOn } from './season-windows.ts'

/** One season of a service with its concrete first and last day. */
export interface ServiceSeason {
  readonly service: RiverService
  readonly from: string
  readonly to: string
}

/** The services that work on a local day, in the order of the data; empty in the gaps at freeze-up and ice-out. */
export function riverServicesOn(crossing: Crossing, date: string): readonly ServiceSeason[] {
  return (crossing.riverServices ?? []).flatMap((service) =>
    windowsOn(service.windows, date)
      .slice(0, 1)
      .map(({ from, to }) => ({ service, from, to })),
  )
}
