import { purposeOf } from './draws.ts'
import { lawColumns, type ServiceLaw } from './service-law.ts'
import type { StationPlan } from './station-plan.ts'

/** Service laws in columns, one a part. */
export interface LawColumns {
  readonly code: Uint8Array
  readonly first: Float64Array
  readonly second: Float64Array
  readonly given: readonly (Float64Array | null)[]
}

/** A plan laid out in columns, so that a run looks nothing up by name. Parts are numbered through the passages in order, legs through the ways. */
export interface PlanColumns {
  readonly partCount: number
  readonly legCount: number
  readonly partStation: Int32Array
  readonly partPassage: Int32Array
  /** 1 where the part is the last of its passage. */
  readonly partIsLast: Uint8Array
  readonly partPriority: Uint8Array
  readonly partMinutesBefore: Float64Array
  /** -1 where service needs no pool. */
  readonly partPool: Int32Array
  readonly laws: LawColumns
  /** Laws of service without the pool; those of the part itself where it needs none. */
  readonly lawsWithout: LawColumns
  /** What the draws of a part are for: its station, whatever passage it belongs to. */
  readonly partPurpose: Int32Array
  readonly firstPart: Int32Array
  readonly legPassage: Int32Array
  readonly legMinutes: Float64Array
  readonly legIsLast: Uint8Array
  /** By passage; -1 where nothing tells who came while it was open. */
  readonly passageCalendar: Int32Array
  /** By source, the number of its first way. */
  readonly firstWay: Int32Array
  readonly hasOneWay: Uint8Array
  /** By way, through the sources in order. */
  readonly wayLoad: Float64Array
  readonly wayFirstLeg: Int32Array
  /** By station. */
  readonly partsAt: readonly (readonly number[])[]
  /** By calendar. */
  readonly stationsOf: readonly (readonly number[])[]
  /** Priority classes at each station. */
  readonly prioritiesAt: readonly number[]
}

/** Columns of plans laid out before, by their passages: the replications of a plan share them, whatever their calendars and days. */
const known = new WeakMap<StationPlan['passages'], Pick<StationPlan, 'stations' | 'sources'> & { readonly columns: PlanColumns }>()

export function planColumns(plan: StationPlan): PlanColumns {
  const before = known.get(plan.passages)
  if (before !== undefined && before.stations === plan.stations && haveSameWays(before.sources, plan.sources)) return before.columns
  const columns = layOut(plan)
  known.set(plan.passages, { stations: plan.stations, sources: plan.sources, columns })
  return columns
}

const haveSameWays = (some: StationPlan['sources'], others: StationPlan['sources']): boolean =>
  some === others || (some.length === others.length && some.every(({ ways }, source) => ways === others[source]?.ways))

/** @throws RangeError where a plan cannot run: an empty passage or way, or a batch that is not the last stage */
function layOut(plan: StationPlan): PlanColumns {
  const stages = plan.passages.flatMap((passage) => passage.stages)
  const partPassage = Int32Array.from(plan.passages.flatMap(({ stages: own }, passage) => own.map(() => passage)))
  const legs = plan.sources.flatMap((source) => source.ways.flatMap((way) => way.legs))
  const legIsLast = Uint8Array.from(
    plan.sources.flatMap((source) => source.ways.flatMap((way) => way.legs.map((_, index) => Number(index === way.legs.length - 1)))),
  )
  let part = 0
  const firstPart = Int32Array.from(plan.passages, ({ name, stages: own }) => {
    if (own.length === 0) throw new RangeError(`passage ${name} has no stage`)
    const first = part
    part += own.length
    return first
  })
  const ways = plan.sources.flatMap(({ name, ways: own }) => own.map(({ load, legs: { length } }) => ({ name, load, length })))
  let leg = 0
  const wayFirstLeg = Int32Array.from(ways, ({ name, length }) => {
    if (length === 0) throw new RangeError(`a way of ${name} has no leg`)
    const first = leg
    leg += length
    return first
  })
  let way = 0
  const firstWay = Int32Array.from(plan.sources, (source) => {
    const first = way
    way += source.ways.length
    return first
  })
  const partIsLast = Uint8Array.from(stages, (_, index) => Number(partPassage[index] !== partPassage[index + 1]))
  stages.forEach((stage, index) => {
    const station = plan.stations[stage.station]
    if (station === undefined) throw new RangeError(`no station ${stage.station} is planned`)
    if (station.kind === 'batch' && partIsLast[index] === 0) throw new RangeError(`batch ${station.name} is not the last stage of its passage`)
  })
  const partsAt = plan.stations.map((): number[] => [])
  stages.forEach(({ station }, index) => {
    partsAt[station]?.push(index)
  })
  return {
    partCount: stages.length,
    legCount: legs.length,
    partStation: Int32Array.from(stages, ({ station }) => station),
    partPassage,
    partIsLast,
    partPriority: Uint8Array.from(stages, ({ priority }) => priority ?? 0),
    partMinutesBefore: Float64Array.from(stages, ({ minutesBefore }) => minutesBefore ?? 0),
    partPool: Int32Array.from(stages, ({ pool }) => pool?.pool ?? -1),
    laws: columnsOf(stages.map(({ law }) => law)),
    lawsWithout: columnsOf(stages.map(({ law, pool }) => pool?.without ?? law)),
    partPurpose: Int32Array.from(stages, ({ station }) => purposeOf(plan.stations[station]?.name ?? '')),
    firstPart,
    legPassage: Int32Array.from(legs, ({ passage }) => passage),
    legMinutes: Float64Array.from(legs, ({ minutesBefore }) => minutesBefore),
    legIsLast,
    passageCalendar: Int32Array.from(plan.passages, ({ calendar }) => calendar ?? -1),
    firstWay,
    hasOneWay: Uint8Array.from(plan.sources, (source) => Number(source.ways.length === 1)),
    wayLoad: Float64Array.from(ways, ({ load }) => load),
    wayFirstLeg,
    partsAt,
    stationsOf: plan.calendars.map((_, calendar) =>
      plan.stations.flatMap((station, index) => (station.kind === 'service' && station.calendar === calendar ? [index] : [])),
    ),
    prioritiesAt: partsAt.map((parts) => 1 + parts.reduce((most, at) => Math.max(most, stages[at]?.priority ?? 0), 0)),
  }
}

function columnsOf(laws: readonly ServiceLaw[]): LawColumns {
  const columns = laws.map(lawColumns)
  return {
    code: Uint8Array.from(columns, ({ code }) => code),
    first: Float64Array.from(columns, ({ first }) => first),
    second: Float64Array.from(columns, ({ second }) => second),
    given: laws.map((law) => (law.kind === 'given' ? law.minutes : null)),
  }
}
