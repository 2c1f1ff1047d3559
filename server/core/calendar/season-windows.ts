import { addDays, daysBetween } from './local-time.ts'

/** A usual window gives way to an observed one that lies this near to it. */
const observedWinsWithinDays = 45

/** First and last day, both inclusive. */
interface Days {
  readonly from: string
  readonly to: string
}

/** A window of the data with its first and last day in a year that exists. */
export interface ConcreteWindow<Window extends Days> extends Days {
  readonly window: Window
}

/** The windows that hold a local day, in the order of the data: the observed ones first, then the usual ones that no observed one replaces. */
export function windowsOn<Window extends Days>(windows: readonly Window[], date: string): readonly ConcreteWindow<Window>[] {
  return windowsAround(windows, date).filter((window) => window.from <= date && date <= window.to)
}

/** The windows that have not ended by a local day, the one that runs or comes next first. */
export function windowsAhead<Window extends Days>(windows: readonly Window[], date: string): readonly ConcreteWindow<Window>[] {
  return windowsAround(windows, date)
    .filter(({ to }) => to >= date)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

/** Windows with a year are observed or announced; those without are usual, and run over New Year where they end before they begin. */
function windowsAround<Window extends Days>(windows: readonly Window[], date: string): readonly ConcreteWindow<Window>[] {
  const year = Number(date.slice(0, 4))
  const observed = windows.filter((window) => window.from.length === 10).map((window) => ({ window, from: window.from, to: window.to }))
  const usual = windows
    .filter((window) => window.from.length === 5)
    .flatMap((window) =>
      [year - 1, year, year + 1, year + 2].map((start) => ({
        window,
        from: `${start}-${window.from}`,
        to: `${window.to < window.from ? start + 1 : start}-${window.to}`,
      })),
    )
    .filter((window) => !observed.some((seen) => overlaps(seen, window)))
  return [...observed, ...usual]
}

function overlaps(observed: Days, usual: Days): boolean {
  return daysBetween(addDays(observed.to, observedWinsWithinDays), usual.from) < 0 && daysBetween(usual.to, addDays(observed.from, -observedWinsWithinDays)) < 0
}
