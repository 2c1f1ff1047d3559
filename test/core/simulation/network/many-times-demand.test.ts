import { describe, expect, it } from 'vitest'
import { baseYearFlows } from '#core/appraisal/base-year-flows.ts'
import { findBottleneck } from '#core/assignment/bottleneck.ts'
import type { FlowAssignment } from '#core/assignment/freight-flow.ts'
import { type CapacityBound, crossingBounds, linkBound } from '#core/assignment/part-tonnes.ts'
import { periodOf } from '#core/assignment/period.ts'
import type { Direction } from '#core/network/facts/crossings.ts'
import type { Network } from '#core/network/network.ts'
import { networkCertificates } from '#core/simulation/network/network-certificates.ts'
import { networkMeasures } from '#core/simulation/network/network-samples.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { runOf } from './hand-flows.ts'

const network: Network = await shippedNetwork()
const start = '2025-06-01'
const days = 56
const period = periodOf(network, start, days)
const base = baseYearFlows(network, start, days)
const { tonnesPerTeu } = network.facts.operations.loads

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
/** Trains inside a border when counting begins and when it ends differ by chance. */
const tolerance = 1.03

function runAt(factor: number) {
  const assignment: FlowAssignment = { ...base, flows: base.flows.map((flow) => ({ ...flow, tonnesPerDay: factor * flow.tonnesPerDay })) }
  const samples = runOf(network, assignment, start, days, 2)
  const measures = networkMeasures(samples)
  const perDay = (id: string, unit: string, direction?: string) =>
    measures
      .filter(({ subject }) => subject.id === id && subject.unit === unit && (direction === undefined || subject.direction === direction))
      .reduce((sum, { throughputPerDay }) => sum + meanOf(throughputPerDay), 0)
  return { samples, measures, perDay }
}

type Run = ReturnType<typeof runAt>

/** What passed where a capacity is on file, t a day, beside the least that is stated there for all, and for container trains alone. */
function againstBounds({ perDay }: Run): readonly { readonly what: string; readonly passed: number; readonly bound: number }[] {
  const over = (id: string, direction: string, bounds: readonly CapacityBound[], passed: (direction?: string) => number) =>
    bounds.map((bound) => ({
      what: `${id} ${direction} ${bound.part} ${bound.unit}`,
      passed: bound.bothDirections ? passed() : passed(direction),
      bound: bound.tonnesPerDay,
    }))
  const atCrossings = network.facts.crossings.flatMap((crossing) => {
    const [one, other] = crossing.sides.map((side) => network.placesById.get(side)?.country)
    return ([`${one}>${other}`, `${other}>${one}`] as Direction[]).flatMap((direction) => [
      ...over(crossing.id, direction, crossingBounds(network, crossing, direction, period, 'bulk'), (to) => perDay(crossing.id, 'tonne', to)),
      ...over(
        crossing.id,
        direction,
        crossingBounds(network, crossing, direction, period, 'containers'),
        (to) => perDay(crossing.id, 'teu', to) * tonnesPerTeu.value,
      ),
    ])
  })
  const onLines = network.facts.links.flatMap((link) => {
    const bound = linkBound(network, link, true, period, 'bulk')
    return bound === null ? [] : over(link.id, '', [bound], () => perDay(link.id, 'tonne'))
  })
  return [...atCrossings, ...onLines]
}

const overBound = (run: Run) => againstBounds(run).filter(({ passed, bound }) => passed > tolerance * bound)

const certificatesOf = ({ samples }: Run) => {
  const inCountry = (country: string) => network.facts.places.filter((place) => place.country === country).map(({ id }) => id)
  return networkCertificates(
    samples,
    (['CN>RU', 'RU>CN'] as const).map((direction) => {
      const [from = '', to = ''] = direction.split('>')
      const found = findBottleneck(network, { from: inCountry(from), to: inCountry(to), modes: ['rail', 'road', 'river'], trains: 'bulk', start, days })
      return { direction, found }
    }),
  )
}

const runs = new Map([1, 3].map((factor) => [factor, runAt(factor)]))

describe.each([1, 3])('%i times the freight of the base year, its shares held', (factor) => {
  const run = runs.get(factor) as Run

  it('passes no crossing and no line at more than is stated there', () => {
    const compared = againstBounds(run).filter(({ passed }) => passed > 0)
    expect(compared.length).toBeGreaterThan(30)
    expect(compared.some(({ what }) => what.startsWith('fulitun-fujin'))).toBe(true)
    expect(overBound(run)).toEqual([])
  })

  it('stays below the maximum flow of its certificate', () => {
    for (const { direction, share } of certificatesOf(run)) expect([direction, share > 0, share <= tolerance]).toEqual([direction, true, true])
  })
})

describe('what is sent beyond a capacity', () => {
  const run = runs.get(3) as Run
  const queues = run.measures
    .filter(({ subject }) => (subject.kind === 'crossing' || subject.kind === 'line') && (subject.unit === 'truck' || subject.unit === 'train'))
    .map(({ subject, weekWaiting }) => ({ id: `${subject.id} ${subject.direction}`, waiting: weekWaiting.map(meanOf) }))
    // Those that hold a good deal more in the last week than in the first.
    .filter(({ waiting }) => (waiting.at(-1) ?? 0) > 50 && (waiting.at(-1) ?? 0) > 2 * (waiting[0] ?? 0))

  it('stands in queues that grow in a straight line', () => {
    expect(queues.map(({ id }) => id)).toContain('tongjiang-bridge RU>CN')
    expect(queues.length).toBeGreaterThan(3)
    for (const { id, waiting } of queues) expect([id, linearity(waiting) > 0.9]).toEqual([id, true])
  })
})

/** Square of the correlation of a series with its index. */
function linearity(series: readonly number[]): number {
  const [middle, mean] = [(series.length - 1) / 2, meanOf(series)]
  const sum = (of: (value: number, index: number) => number) => series.reduce((total, value, index) => total + of(value, index), 0)
  const both = sum((value, index) => (value - mean) * (index - middle))
  return both ** 2 / (sum((value) => (value - mean) ** 2) * sum((_, index) => (index - middle) ** 2))
}
