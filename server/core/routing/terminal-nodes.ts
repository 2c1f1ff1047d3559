import type { Mode } from '../network/facts/places.ts'
import type { JourneyContext } from './journey-context.ts'
import { isTrainPort, quayNode, type RailLayer, railNode, roadNode } from './node-layers.ts'

/** A node where a load can be put on or taken off, and the registration of the tractor there. */
export interface TerminalNode {
  readonly key: string
  readonly mode: Mode
  readonly vehicle?: string
}

/** Nodes at which a load begins to move by a mode. */
export function boardingNodes(context: JourneyContext, place: string, mode: Mode, registrations: readonly string[]): readonly TerminalNode[] {
  switch (mode) {
    case 'road':
      return registrations.map((vehicle) => ({ key: roadNode(place, vehicle, true), mode, vehicle }))
    case 'sea':
    case 'river':
      return [{ key: quayNode(place, mode, 'departing'), mode }]
    default: {
      const train: RailLayer = mode === 'rail-1520' && isTrainPort(context, place) ? 'port' : 'before'
      const layers: readonly RailLayer[] = context.fitsTrain ? [train, 'boarded'] : ['boarded']
      return layers.map((layer) => ({ key: railNode(place, mode, layer), mode }))
    }
  }
}

/** Nodes at which a load may leave a mode. */
export function leavingNodes(context: JourneyContext, place: string, mode: Mode, registrations: readonly string[]): readonly TerminalNode[] {
  switch (mode) {
    case 'road':
      return registrations.map((vehicle) => ({ key: roadNode(place, vehicle, false), mode, vehicle }))
    case 'sea':
    case 'river':
      return [{ key: quayNode(place, mode, 'arrived'), mode }]
    default: {
      const port: readonly RailLayer[] = mode === 'rail-1520' && isTrainPort(context, place) ? ['before'] : []
      const layers: readonly RailLayer[] = context.fitsTrain ? ['train', ...port, 'ordinary'] : ['ordinary']
      return layers.map((layer) => ({ key: railNode(place, mode, layer), mode }))
    }
  }
}
