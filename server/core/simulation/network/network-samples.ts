import type { Direction } from '../../network/facts/crossings.ts'
import type { MeasureSamples } from '../measure-samples.ts'
import { WaitHistogram } from '../statistics/wait-histogram.ts'
import type { NetworkSamples } from './prepare-network.ts'

/**
 * All measures of a whole run: crossings and parts by vehicle; crossings and lines by tonne, crossings by TEU where container trains pass; and the
 * flows by tonne. Of tonnes and TEU the waits are those of the vehicles that carry them, and the queue is as many of them as stand in it.
 */
export function networkMeasures({ measures, freight }: NetworkSamples): readonly MeasureSamples[] {
  const carried = measures.flatMap((samples, subject) => {
    if (samples.subject.kind !== 'crossing' && samples.subject.kind !== 'line') return []
    const [tonnes, teu] = [freight.tonnesPerDay[subject] ?? [], freight.teuPerDay[subject] ?? []]
    return [carriedBy(samples, tonnes, 'tonne'), ...(teu.some((each) => each > 0) ? [carriedBy(samples, teu, 'teu')] : [])]
  })
  const flows = freight.groups.map(({ id, direction, tonnesPerDay, waitHours }): MeasureSamples => {
    const [demand = '', goods = ''] = id.split('.')
    return {
      subject: { kind: 'flow', id: demand, direction: direction as Direction, unit: 'tonne', class: goods },
      throughputPerDay: [...tonnesPerDay],
      waitHours: [...waitHours],
      // Little's law over all borders of a flow.
      queueLength: tonnesPerDay.map((tonnes, replication) => (tonnes * (waitHours[replication] || 0)) / hoursPerDay),
      utilisation: tonnesPerDay.map(() => 0),
      closedHoursPerDay: [],
      waits: waitsOf(waitHours),
      waitP50: [],
      waitP90: [],
      weeks: [],
      weekPassed: [],
      weekWaiting: [],
    }
  })
  return [...measures, ...carried, ...flows]
}

const hoursPerDay = 24

function carriedBy(samples: MeasureSamples, perDay: readonly number[], unit: 'tonne' | 'teu'): MeasureSamples {
  return {
    ...samples,
    subject: { ...samples.subject, unit },
    throughputPerDay: [...perDay],
    queueLength: samples.queueLength.map((length, replication) => {
      const vehicles = samples.throughputPerDay[replication] ?? 0
      return vehicles === 0 ? 0 : (length * (perDay[replication] ?? 0)) / vehicles
    }),
    weeks: [],
    weekPassed: [],
    weekWaiting: [],
  }
}

/** Of a flow only the mean wait of each replication is kept. */
function waitsOf(means: readonly number[]): WaitHistogram {
  const waits = new WaitHistogram()
  for (const hours of means) if (!Number.isNaN(hours)) waits.add(hours)
  return waits
}
