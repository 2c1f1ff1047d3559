import type { CrossingPlan, PlannedChain, PlannedCheckpoint, PlannedCrossing } from './crossing-plan.ts'
import type { PlannedPassage, PlannedServers, PlannedStage, PlannedStation } from './engine/station-plan.ts'
import type { MeasuredPlan } from './measured-plan.ts'
import { partsOf } from './part-ids.ts'
import type { Subject } from './result.ts'

/** Chance at a crossing beyond the arrivals. */
export interface CrossingChance {
  /** Coefficient of variation of one inspection. */
  readonly serviceVariation: number
  readonly noShowShare: number
}

/**
 * The stations of a crossing and those beside it: for each chain a gate where slots are booked, the checkpoint of departure,
 * the bridge that the classes of a direction share, and the checkpoint of arrival. The n-th vehicle of a flow is inspected as
 * long whichever crossing it takes, so that all checkpoints of departure draw under one name, and all of arrival.
 */
export function crossingStations(plan: CrossingPlan, chance: CrossingChance): MeasuredPlan {
  const stations: PlannedStation[] = []
  const add = (station: PlannedStation): number => stations.push(station) - 1
  const bridges = new Map<string, number>()
  const bridgeOf = ({ bridge }: PlannedChain): number => {
    const known = bridges.get(bridge) ?? add({ kind: 'service', name: bridge, servers: 1 })
    bridges.set(bridge, known)
    return known
  }
  const inspection = { kind: 'lognormal', minutes: 1, variation: chance.serviceVariation } as const
  const built = plan.chains.map((chain) => {
    const { crossing, days, scheduledMinutes, slotMinutes } = plan.crossings[chain.crossing] as PlannedCrossing
    const [booking, exit, bridge, entry] = partsOf(crossing, chain)
    const shared = { direction: chain.direction, unit: chain.class === 'truck' ? 'truck' : 'vehicle', class: chain.class } as const
    const stages: PlannedStage[] = []
    const parts: Subject[] = []
    const stage = (part: typeof bridge, planned: PlannedStage): void => {
      if (!part) return
      stages.push(planned)
      parts.push({ kind: 'part', ...part, ...shared })
    }
    if (chain.quotaPerDay !== null) {
      const gate = add({
        kind: 'gate',
        name: 'booking',
        slotMinutes,
        calendar: chain.crossing,
        quotaPerDay: { starts: days.starts, values: chain.quotaPerDay },
        openMinutes: { starts: days.starts, values: scheduledMinutes },
        noShowShare: chance.noShowShare,
      })
      stage(booking, { station: gate, law: nothing })
    }
    if (chain.exit) stage(exit, { station: add(checkpoint('checkpoint of departure', chain.crossing, chain.exit)), law: inspection })
    stage(bridge, { station: bridgeOf(chain), law: { kind: 'deterministic', minutes: chain.headwayMinutes } })
    const minutesBefore = Math.max(0, chain.passageMinutes - chain.headwayMinutes)
    if (chain.entry) stage(entry, { station: add(checkpoint('checkpoint of arrival', chain.crossing, chain.entry)), law: inspection, minutesBefore })
    const passage: PlannedPassage = {
      name: `${crossing.id} ${chain.direction} ${chain.class}`,
      stages,
      calendar: chain.crossing,
      perDay: { starts: days.starts, values: chain.leastPerDay },
    }
    return { passage, measured: { subject: { kind: 'crossing', id: crossing.id, ...shared } as const, parts } }
  })
  const ofCrossings = built.map(({ measured }) => measured.subject)
  const ofParts = built.flatMap(({ measured }) => measured.parts)
  return {
    days: plan.days,
    subjects: [...ofCrossings, ...ofParts],
    subjectOfPassage: Int32Array.from(ofCrossings, (_, passage) => passage),
    subjectOfPart: Int32Array.from(ofParts, (_, part) => ofCrossings.length + part),
    stations: {
      measuredFrom: plan.measuredFrom,
      end: plan.end,
      calendars: plan.crossings.map(({ open }) => open),
      stations,
      pools: [],
      passages: built.map(({ passage }) => passage),
      sources: plan.flows.map(({ name, vehiclesPerMinute, hourFactors, dayFactors, dayStarts, ways }) => ({
        name,
        arrivals: { kind: 'poisson', perMinute: vehiclesPerMinute, hourFactors, dayFactors, dayStarts },
        choice: 'shortest',
        ways: ways.map(({ legs }) => ({ share: 1, load: 1, legs: legs.map(({ chain, minutesBefore }) => ({ passage: chain, minutesBefore })) })),
      })),
    },
  }
}

const nothing = { kind: 'deterministic', minutes: 0 } as const

/** Lanes and mean minutes by the day, a step wherever one of them changes. */
function checkpoint(name: string, calendar: number, { dates, dayStarts, lanes, meanMinutes }: PlannedCheckpoint): PlannedServers {
  const days = dates.flatMap((_, day) => (day === 0 || lanes[day] !== lanes[day - 1] || meanMinutes[day] !== meanMinutes[day - 1] ? [day] : []))
  return {
    kind: 'service',
    name,
    servers: 0,
    calendar,
    steps: {
      times: Float64Array.from(days, (day) => dayStarts[day] ?? 0),
      servers: Int32Array.from(days, (day) => lanes[day] ?? 0),
      minutes: Float64Array.from(days, (day) => meanMinutes[day] ?? 0),
    },
  }
}
