import type { SettledShares } from '../../assignment/settle-shares.ts'
import type { Network } from '../../network/network.ts'
import { engineVersion } from '../engine-version.ts'
import { reachedPrecision } from '../reached-precision.ts'
import type { Certificate, NetworkFigures, SimulationQuery, SimulationResult } from '../result.ts'
import { simulationKey } from '../simulation-key.ts'
import { rounded, summarise } from '../summarise.ts'
import { emptyBoxes } from './empty-boxes.ts'
import { type DirectionBound, networkCertificates } from './network-certificates.ts'
import { networkMeasures } from './network-samples.ts'
import { networkWarnings } from './network-warnings.ts'
import { type NetworkSamples, networkRunInDays } from './prepare-network.ts'

/** The document of a whole run that was made. */
export function networkResult(
  network: Network,
  query: SimulationQuery,
  nodeVersion: string,
  choice: SettledShares,
  samples: NetworkSamples,
  bounds: readonly DirectionBound[],
): SimulationResult {
  const reached = reachedPrecision([{ samples: samples.measures }])
  const precision = query.precision === undefined ? undefined : { wanted: query.precision, reached: reached === null ? null : rounded(reached) }
  const certificates = networkCertificates(samples, bounds)
  return {
    key: simulationKey('simulate', [network], query, nodeVersion),
    scenario: network.scenario.id,
    crossing: null,
    start: query.start,
    days: query.days,
    replications: samples.replications,
    ...(precision && { precision }),
    warmUpDays: networkRunInDays,
    engine: { version: engineVersion, node: nodeVersion },
    measures: networkMeasures(samples).map((each) => summarise(each, query.start)),
    certificate: certificates[0] ?? unbounded,
    certificates,
    network: {
      routeChoice: { residual: choice.residual, pilotRuns: choice.residuals.length, settled: choice.settled },
      certificates,
      links: linkTonnes(samples, query.days),
      flatcars: flatcarsOf(network, samples),
      empties: emptyBoxes(network, samples),
      withoutCapacity: withoutCapacity(samples),
    },
    warnings: networkWarnings(samples, choice, precision),
  }
}

/** A way without any stated capacity leads there: nothing binds. */
const unbounded: Certificate = { from: ['CN'], to: ['RU'], direction: 'CN>RU', mode: 'land', class: 'all', bound: 0, unit: 'tonne', cut: [], share: 0 }

function linkTonnes({ plan, freight, replications }: NetworkSamples, days: number): NetworkFigures['links'] {
  const tonnes = new Map<string, { link: string; direction: NetworkFigures['links'][number]['direction']; tonnes: number }>()
  plan.sources.forEach(({ flow, way }, source) => {
    const delivered = freight.deliveredTonnes[source] as number
    if (delivered === 0) return
    for (const link of way.linkKm.keys()) {
      const key = `${link} ${flow.direction}`
      const known = tonnes.get(key)
      if (known === undefined) tonnes.set(key, { link, direction: flow.direction, tonnes: delivered })
      else known.tonnes += delivered
    }
  })
  const inAll = days * replications
  return [...tonnes.values()].map(({ tonnes: sum, ...rest }) => ({ ...rest, tonnesPerDay: rounded(sum / inAll) }))
}

function flatcarsOf({ facts }: Network, { plan }: NetworkSamples): NetworkFigures['flatcars'] {
  return facts.operations.gaugeChanges.flatMap(({ place, flatcars }) => {
    if (flatcars === undefined || !plan.stations.pools.some(({ name }) => name === `${place} flatcars`)) return []
    const { value, source, asOf, grade } = flatcars
    return [{ place, count: value.count, source, asOf, grade }]
  })
}

function withoutCapacity({ plan }: NetworkSamples): readonly string[] {
  const bounded = new Set(plan.subjects.flatMap(({ part }) => (part === undefined ? [] : [part.crossing])))
  return [...new Set(plan.crossings.map(({ crossing }) => crossing.id))].filter((id) => !bounded.has(id)).sort()
}
