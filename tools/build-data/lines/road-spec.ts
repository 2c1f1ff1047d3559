import type { Link } from '#core/network/facts/links.ts'
import type { Fact } from '#core/network/facts/provenance.ts'
import type { LineSpec } from './line-spec.ts'

type RoadClass = NonNullable<Link['roadClass']>['value']
type Common = Pick<LineSpec, 'mode' | 'country' | 'source' | 'asOf' | 'grade' | 'roadClass' | 'seasonalLimits' | 'drawnShare'>

const classOf = (value: RoadClass, source: string, note: string): Fact<RoadClass> => ({ value, source, asOf: '2025', grade: 'C', note })

const federalRoad = classOf('trunk', 'russian-federal-roads', 'Number and class as in the list of federal roads.')
const nationalRoad = classOf('trunk', 'road-general', 'A road of the republic; number of general knowledge.')
export const motorway = classOf('expressway', 'russian-federal-roads', 'Toll motorway of the state company Avtodor.')
const regionalRoad = { ...classOf('regional', 'russian-federal-roads', 'Not in the list of federal roads: the region owns it.') }

/** Regions close their roads to heavy axles in the thaw; trunk roads stay open. */
const springThaw: NonNullable<LineSpec['seasonalLimits']> = [
  {
    from: '04-01',
    to: '05-31',
    spreadDays: 10,
    grossVehicleTonnes: 27,
    source: 'monopoly-spring-2025',
    asOf: '2025',
    grade: 'D',
    note: 'Assumption: regions limited axles to 3-6 t in spring 2025; the middle, 4.5 t, on six axles. Dates differ by region and year.',
  },
]

/** A federal road of Russia with a length of general knowledge. */
export const federal = { mode: 'road', country: 'RU', source: 'road-general', asOf: '2025', grade: 'D', roadClass: federalRoad } as const satisfies Common

/** A regional road of Russia, closed to heavy axles in spring. */
export const regional = {
  mode: 'road',
  country: 'RU',
  source: 'assumption-geo',
  asOf: '2026-11',
  grade: 'D',
  roadClass: regionalRoad,
  seasonalLimits: springThaw,
} as const satisfies Common

/** The same with its length measured on the drawing. */
export const regionalMeasured = { ...regional, drawnShare: 0.9 } as const satisfies Common

/** A federal road whose length is measured on the drawing. */
export const measured = { ...federal, source: 'assumption-geo', asOf: '2026-11', drawnShare: 0.93 } as const satisfies Common

/** A main road of Kazakhstan with a length of general knowledge. */
export const kazakh = { ...federal, country: 'KZ', roadClass: nationalRoad } as const satisfies Common
