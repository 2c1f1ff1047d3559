import type { Figures } from '#core/simulation/figures.ts'
import type { MeasureSamples } from '#core/simulation/measure-samples.ts'
import { type HistogramParcel, WaitHistogram } from '#core/simulation/statistics/wait-histogram.ts'

/** The figures of a replication as they travel between threads. */
export interface FiguresParcel extends Omit<Figures, 'samples'> {
  readonly samples: readonly (Omit<MeasureSamples, 'waits'> & { readonly waits: HistogramParcel })[]
}

export function parcelFigures({ samples, ...rest }: Figures): FiguresParcel {
  return { ...rest, samples: samples.map((sample) => ({ ...sample, waits: sample.waits.parcel })) }
}

export function openFigures({ samples, ...rest }: FiguresParcel): Figures {
  return { ...rest, samples: samples.map((sample) => ({ ...sample, waits: WaitHistogram.fromParcel(sample.waits) })) }
}
