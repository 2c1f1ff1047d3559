import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { ModeFamily } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { Arc } from '#core/routing/arc.ts'
import { bestRoute } from '#core/routing/best-route.ts'
import { type CompiledGraph, compileGraph } from '#core/routing/compiled-graph.ts'
import { runCourse } from '#core/routing/course.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { fastestPath } from '#core/routing/fastest-path.ts'
import { fillArcColumns } from '#core/routing/fill-arc-columns.ts'
import type { JourneyContext } from '#core/routing/journey-context.ts'
import { longestWaitMinutes } from '#core/routing/pass-step.ts'
import { isAllowed } from '#core/routing/search-space.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'
import { allArcs } from './all-arcs.ts'

const isUsable = (arc: Arc, { families, boxed }: { readonly families: readonly ModeFamily[]; readonly boxed: boolean }): boolean =>
  (boxed ? arc.boxedObstacle : arc.obstacle) === null && isAllowed(arc, families)

const fastestOf = (context: JourneyContext, graph: CompiledGraph) =>
  fastestPath(context, { graph, columns: fillArcColumns(context, graph.arcs) }, everyArc(graph), options)

const options = { truckGrossTonnes: 35, longestWait: longestWaitMinutes }
const all = { families: ['rail', 'road', 'river', 'sea'], boxed: true } as const

const everyArc = (graph: CompiledGraph): Uint8Array => new Uint8Array(graph.arcs.length).fill(1)
const stepsOf = (graph: CompiledGraph, way: readonly number[] | null) => way?.map((number) => (graph.arcs[number] as Arc).step) ?? null

function fastest(network: Network, query: Partial<RouteQuery> = {}) {
  const context = createJourneyContext(network, tinyQuery(query), null)
  const graph = compileGraph(allArcs(context).filter((arc) => isUsable(arc, all)))
  const path = stepsOf(graph, fastestOf(context, graph).way)
  const course = path === null ? null : runCourse(context, path, () => 0, options)
  return { context, graph, path, arrival: course?.ran ? course.course.arrival : null }
}

/** Nothing opens and closes, and nobody rests: hours are the same at any time. */
const timeless = (scale: number, roadKm: number): Network =>
  tinyNetwork((facts) => ({
    ...facts,
    links: facts.links.map((link) => ({ ...link, lengthKm: fact(link.mode === 'road' ? roadKm : Math.max(1, link.lengthKm.value * scale)) })),
    crossings: facts.crossings.map((crossing) => ({
      ...crossing,
      hours: [],
      ...(crossing.riverServices && { riverServices: crossing.riverServices.slice(0, 1) }),
    })),
    trucking: { ...facts.trucking, driverHours: [] },
  }))

describe('the fastest way', () => {
  it('is the one worked out by hand: by truck and ferry, the tractor swapped for a rested driver', () => {
    const { path, context, arrival } = fastest(tinyNetwork())
    expect(path?.map((step) => step.kind)).toEqual(['handling', 'move', 'border', 'move', 'handling', 'move', 'handling'])
    // 3 loading, 9 to Heihe, 4 border, 1 ferry, 1 swap (on either bank), 11 rest, 22 to Moscow, 2 unloading
    expect(arrival).toBe(context.ready + 53 * 60)
  })

  it('agrees with the static search where nothing depends on the time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.integer({ min: 1, max: 3000 }), (scale, roadKm) => {
        const { context, graph, arrival } = fastest(timeless(scale, roadKm))
        const minutes = Float64Array.from(graph.arcs, ({ step }) => Math.round(context.timingOf(step).hours.p50 * 60))
        const way = bestRoute(graph, minutes, everyArc(graph)) ?? []
        expect(arrival).toBe(context.ready + way.reduce((sum, arc) => sum + (minutes[arc] as number), 0))
      }),
      { numRuns: 40 },
    )
  })

  it('never arrives earlier for leaving later', () => {
    const network = tinyNetwork()
    const at = (hour: number): string => `2026-06-${String(1 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00`
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.constantFrom(['road'], ['rail', 'road']), (first, second, modes) => {
        const [early, late] = [Math.min(first, second), Math.max(first, second)]
        const arrivals = [early, late].map((hour) => {
          const context = createJourneyContext(network, tinyQuery({ date: at(hour) }), null)
          const graph = compileGraph(allArcs(context).filter((arc) => isUsable(arc, { families: modes as never, boxed: false })))
          const path = stepsOf(graph, fastestOf(context, graph).way) ?? []
          const result = runCourse(context, path, () => 0, options)
          return result.ran ? result.course.arrival : Number.NaN
        })
        expect(arrivals[0]).toBeLessThanOrEqual(arrivals[1] ?? Number.NaN)
      }),
      { numRuns: 40 },
    )
  })

  it('does not wait above fourteen days: between the seasons there is no way over the river', () => {
    const river = { families: ['river'], boxed: false } as const
    const context = createJourneyContext(tinyNetwork(), tinyQuery({ from: 'heihe', to: 'blago', date: '2026-04-20T08:00' }), null)
    const graph = compileGraph(allArcs(context).filter((arc) => isUsable(arc, river)))
    const { way, blocked } = fastestOf(context, graph)
    expect(way).toBeNull()
    expect(blocked[0]).toMatchObject({ crossing: 'river', code: 'season' })
  })
})
