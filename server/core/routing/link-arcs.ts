import type { Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Arc, Obstacle } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { modeFamilyOf } from './mode-family.ts'
import { quayNode, type RailLayer, railNode, roadNode } from './node-layers.ts'
import { avoided, borderObstacle, moveObstacle } from './obstacles.ts'
import type { BorderStep, MoveStep } from './steps.ts'

/** A pair of nodes between which a link carries a load, and by what. */
interface Way {
  readonly from: string
  readonly to: string
  readonly service: MoveStep['service']
  readonly vehicle?: string
}

/** Arcs of a link in its direction or both: a move, and the border before it where the link passes a crossing. */
export function linkArcs(context: JourneyContext, link: Link, registrations: readonly string[]): readonly Arc[] {
  const ends: readonly (readonly [string, string])[] = link.oneWay
    ? [[link.from, link.to]]
    : [
        [link.from, link.to],
        [link.to, link.from],
      ]
  return ends.flatMap(([from, to]) => waysOf(context, link, from, to, registrations).flatMap((way) => arcsOf(context, link, from, to, way)))
}

function waysOf(context: JourneyContext, link: Link, from: string, to: string, registrations: readonly string[]): readonly Way[] {
  const isAbroad = context.countryOf(from) !== context.countryOf(to)
  if (link.mode === 'sea' || (link.mode === 'river' && link.crossing === undefined)) {
    return [{ from: quayNode(from, link.mode, 'departing'), to: quayNode(to, link.mode, 'arrived'), service: link.mode }]
  }
  if (link.mode === 'road' || link.mode === 'river') {
    const service = link.mode
    return registrations.flatMap((vehicle) =>
      [false, true].map((before) => {
        const isBound = before && !isAbroad && context.countryOf(from) !== vehicle
        return { from: roadNode(from, vehicle, before), to: roadNode(to, vehicle, isBound), service, vehicle }
      }),
    )
  }
  return railWays(context, link.mode, from, to, isAbroad)
}

function railWays(context: JourneyContext, mode: Mode, from: string, to: string, isAbroad: boolean): readonly Way[] {
  const way = (layer: RailLayer, then: RailLayer): Way => ({
    from: railNode(from, mode, layer),
    to: railNode(to, mode, then),
    service: then === 'ordinary' ? 'ordinary-rail' : 'china-europe-train',
  })
  const ordinary = [way('boarded', 'ordinary'), way('ordinary', 'ordinary')]
  if (!context.fitsTrain) return ordinary
  const byTrain = [way('before', isAbroad ? 'train' : 'before'), way('port', 'train'), way('train', 'train')]
  return isAbroad ? byTrain : [...byTrain, ...ordinary]
}

function arcsOf(context: JourneyContext, link: Link, from: string, to: string, { service, vehicle, ...way }: Way): readonly Arc[] {
  const needs = [modeFamilyOf(link.mode)]
  const carried = vehicle === undefined ? {} : { vehicle }
  const move: MoveStep = { kind: 'move', link, from, to, mode: link.mode, service, ...carried }
  const unwanted = avoided(context, [from, to, link.crossing, context.countryOf(from), context.countryOf(to)])
  const moveArc = (start: string): Arc => ({
    from: start,
    to: way.to,
    step: move,
    needs,
    obstacle: unwanted ?? moveObstacle(context, move, false),
    boxedObstacle: unwanted ?? moveObstacle(context, move, true),
  })
  if (link.crossing === undefined) return [moveArc(way.from)]
  const direction: Direction = `${context.countryOf(from)}>${context.countryOf(to)}`
  const border: BorderStep = { kind: 'border', crossing: link.crossing, place: from, direction, mode: link.mode, ...carried }
  const obstacle: Obstacle | null = unwanted ?? borderObstacle(context, border)
  const gate = `${link.crossing}>${to}|${way.from}`
  return [{ from: way.from, to: gate, step: border, needs, obstacle, boxedObstacle: obstacle }, moveArc(gate)]
}
