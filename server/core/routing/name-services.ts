import type { MoveStep, Step } from '../journey/steps.ts'
import type { Mode } from '../network/facts/places.ts'
import type { NamedService } from '../network/facts/services.ts'
import type { JourneyContext } from './journey-context.ts'

/** Moves by one train or ship without a lift between; `first` and `last` are indexes of its first and last step. */
interface Run {
  readonly first: number
  readonly last: number
  readonly moves: readonly MoveStep[]
  readonly places: readonly string[]
  readonly passes: ReadonlySet<string>
  /** Whether it goes over a border as ordinary rail does. */
  readonly isOrdinaryAbroad: boolean
}

/** A service with what every run asks of it. */
interface KnownService {
  readonly service: NamedService
  /** Its places in each direction that it runs. */
  readonly directions: readonly (readonly string[])[]
  /** Where something is put on or taken off. */
  readonly lifts: ReadonlySet<string>
}

const knownServices = new WeakMap<NamedService, KnownService>()

function knownService(service: NamedService): KnownService {
  const known = knownServices.get(service)
  if (known !== undefined) return known
  const { way, oneWay, passed } = service
  const made = { service, directions: oneWay ? [way] : [way, [...way].reverse()], lifts: new Set(way.filter((place) => !passed?.includes(place))) }
  knownServices.set(service, made)
  return made
}

const servicesByMode = new WeakMap<readonly NamedService[], Map<Mode, readonly KnownService[]>>()

/** Those of the services that go by a mode, in their order. */
function servicesOf(services: readonly NamedService[], mode: Mode): readonly KnownService[] {
  const byMode = servicesByMode.get(services) ?? new Map<Mode, readonly KnownService[]>()
  servicesByMode.set(services, byMode)
  const known = byMode.get(mode) ?? services.filter(({ modes }) => modes.includes(mode)).map(knownService)
  byMode.set(mode, known)
  return known
}

/**
 * The same steps with the services that run there by name. A run that begins and ends where a service is put on and taken
 * off, and goes its way, is that service: the load waits for it. Elsewhere a service that runs the whole of its own way
 * within the run lends its name to that stretch. Of several the most frequent one is taken.
 */
export function nameServices(context: JourneyContext, steps: readonly Step[]): readonly Step[] {
  const { services } = context
  if (services.length === 0) return steps
  const named = [...steps]
  for (const run of runsOf(steps)) {
    const mode = (run.moves[0] as MoveStep).mode
    const fitting = servicesOf(services, mode).filter(({ service }) => isCarriedBy(service, run))
    const whole = fitting.find((service) => boardsAndLeaves(service, run))
    if (whole === undefined) {
      for (const known of fitting) nameStretch(context, named, run, known.service, passedWhole(known, run))
      continue
    }
    nameStretch(context, named, run, whole.service, run.places)
    const boarding = named[run.first - 1]
    if (boarding?.kind === 'handling' && (boarding.toMode ?? boarding.mode) === mode) named[run.first - 1] = context.named(boarding, whole.service)
  }
  return named
}

/** Railway steps hang together through borders and gauge changes; each passage of a ship or ferry stands alone. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = []
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step
    if (step.kind === 'move' && (step.mode === 'sea' || step.mode === 'river')) {
      runs.push({ first: index, last: index, moves: [step], ...along([step.from, step.to]), isOrdinaryAbroad: false })
      continue
    }
    if (!isOnRails(step)) continue
    const first = index
    while (index + 1 < steps.length && isOnRails(steps[index + 1] as Step)) index += 1
    const moves = steps.slice(first, index + 1).filter((each): each is MoveStep => each.kind === 'move')
    const [start] = moves
    if (start === undefined) continue
    const isAbroad = moves.some((move) => move.link.crossing !== undefined)
    runs.push({
      first,
      last: index,
      moves,
      ...along([start.from, ...moves.map((move) => move.to)]),
      isOrdinaryAbroad: isAbroad && moves.some((move) => move.service === 'ordinary-rail'),
    })
  }
  return runs
}

const along = (places: readonly string[]): Pick<Run, 'places' | 'passes'> => ({ places, passes: new Set(places) })

const isOnRails = (step: Step): boolean => step.kind === 'gaugeChange' || ((step.kind === 'move' || step.kind === 'border') && step.mode.startsWith('rail'))

/** By its modes; and a box on ordinary rail over a border is on no container train. */
function isCarriedBy({ kind, modes }: NamedService, { moves, isOrdinaryAbroad }: Run): boolean {
  return !(kind === 'containerTrain' && isOrdinaryAbroad) && moves.every((move) => modes.includes(move.mode))
}

function boardsAndLeaves({ service, directions, lifts }: KnownService, { places }: Run): boolean {
  const [from, to] = [places[0] ?? '', places.at(-1) ?? '']
  return (
    lifts.has(from) &&
    lifts.has(to) &&
    directions.some((way) => {
      const [start, end] = [way.indexOf(from), way.lastIndexOf(to)]
      return start < end && (service.kind !== 'containerTrain' || isPartOf(way.slice(start, end + 1), places))
    })
  )
}

/** Whether all of `way` is met along `places`, in order. */
function isPartOf(way: readonly string[], places: readonly string[]): boolean {
  let at = 0
  for (const place of places) if (place === way[at]) at += 1
  return at === way.length
}

/** The places of a run from the first to the last of a train's own way, where the run holds all of it. */
function passedWhole({ service, directions }: KnownService, { places, passes }: Run): readonly string[] {
  const way = service.kind === 'containerTrain' ? directions.find((each) => passes.has(each[0] ?? '') && isPartOf(each, places)) : undefined
  return way === undefined ? [] : places.slice(places.indexOf(way[0] ?? ''), places.lastIndexOf(way.at(-1) ?? '') + 1)
}

/** Names the moves between the places of a stretch, but those that have a name already. */
function nameStretch(context: JourneyContext, steps: Step[], { first, last }: Run, service: NamedService, places: readonly string[]): void {
  if (places.length === 0) return
  const stretch = new Set(places)
  for (let index = first; index <= last; index += 1) {
    const step = steps[index] as Step
    if (step.kind === 'move' && step.named === undefined && stretch.has(step.from) && stretch.has(step.to)) steps[index] = context.named(step, service)
  }
}
