import type { Position } from '#core/network/facts/places.ts'
import type { Scene } from './scene.ts'
import { type DrawnStretches, uniqueStretches } from './unique-stretches.ts'

/** The stretches of the sea lanes of a scene, each once: what a route draws is not drawn as network. */
export interface SeaStretches {
  readonly others: readonly (readonly Position[])[]
  readonly network: readonly (readonly Position[])[]
}

export function seaStretches({ others, network }: Pick<Scene, 'others' | 'network'>): SeaStretches {
  const drawn: DrawnStretches = new Map()
  const lanesOf = (lines: Scene['others']) =>
    uniqueStretches(
      lines.filter(({ mode }) => mode === 'sea').map(({ coordinates }) => coordinates),
      drawn,
    )
  return { others: lanesOf(others), network: lanesOf(network) }
}
