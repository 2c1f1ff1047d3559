import { customsTerritory } from '../cost/customs-territory.ts'
import type { BorderStep, MoveStep } from '../journey/steps.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Arc, Obstacle } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { modeFamilyOf } from './mode-family.ts'
import { quayNode, type RailLayer, railNode, roadNode } from './node-layers.ts'
import { avoided, barred, borderObstacle, moveObstacle, unserved } from './obstacles.ts'

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
  return ends.flatMap(([from, to]) => {
    const carriages = new Map<string, Carriage>()
    return waysOf(context, link, from, to, registrations).flatMap((way) => {
      const key = `${way.service} ${way.vehicle ?? ''}`
      const carriage = carriages.get(key) ?? carriageOf(context, link, from, to, way)
      carriages.set(key, carriage)
      return arcsOf(way, to, carriage)
    })
  })
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
        const isBound = before && !reachesHome(context, vehicle, from, to)
        return { from: roadNode(from, vehicle, before), to: roadNode(to, vehicle, isBound), service, vehicle }
      }),
    )
  }
  return railWays(context, link.mode, from, to, isAbroad)
}

/** Whether a move lies in the tractor's own country, or passes into or out of its customs union. */
function reachesHome({ countryOf }: JourneyContext, vehicle: string, from: string, to: string): boolean {
  const [left, entered] = [countryOf(from), countryOf(to)]
  if (left === entered) return left === vehicle
  return [left, entered].some((country) => customsTerritory(country) === customsTerritory(vehicle))
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

/** What a link means to one service or tractor: the same steps and obstacles in every layer that it leads from and to. */
interface Carriage {
  readonly move: MoveStep
  readonly border: BorderStep | null
  readonly needs: Arc['needs']
  readonly moveObstacles: readonly [asked: Obstacle | null, boxed: Obstacle | null]
  readonly borderObstacle: Obstacle | null
}

function carriageOf(context: JourneyContext, link: Link, from: string, to: string, { service, vehicle }: Way): Carriage {
  const carried = vehicle === undefined ? {} : { vehicle }
  const move: MoveStep = { kind: 'move', link, from, to, mode: link.mode, service, ...carried }
  const unwanted =
    avoided(context, [from, to, link.crossing, context.countryOf(from), context.countryOf(to)]) ?? unserved(context, move) ?? barred(context, move)
  const direction: Direction = `${context.countryOf(from)}>${context.countryOf(to)}`
  const border: BorderStep | null =
    link.crossing === undefined ? null : { kind: 'border', crossing: link.crossing, place: from, direction, mode: link.mode, ...carried }
  return {
    move,
    border,
    needs: [modeFamilyOf(link.mode)],
    moveObstacles: [unwanted ?? moveObstacle(context, move, false), unwanted ?? moveObstacle(context, move, true)],
    borderObstacle: border === null ? null : (unwanted ?? borderObstacle(context, border)),
  }
}

function arcsOf(way: Way, to: string, { move, border, needs, moveObstacles: [obstacle, boxedObstacle], borderObstacle: shut }: Carriage): readonly Arc[] {
  if (border === null) return [{ from: way.from, to: way.to, step: move, needs, obstacle, boxedObstacle }]
  const gate = `${border.crossing}>${to}|${way.from}`
  return [
    { from: way.from, to: gate, step: border, needs, obstacle: shut, boxedObstacle: shut },
    { from: gate, to: way.to, step: move, needs, obstacle, boxedObstacle },
  ]
}
