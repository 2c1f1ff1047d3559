import type { Network } from '../../network/network.ts'
import type { NetworkPlan } from './network-plan.ts'

/** Whose goods the sources of a plan send. */
export interface FreightPlan {
  /** Flows of one demand and commodity, whatever their places: `rail-coal.coal`. */
  readonly groups: readonly { readonly id: string; readonly direction: string }[]
  /** Index into the groups, by source. */
  readonly groupOf: Int32Array
  /** 1 for a passage of container trains. */
  readonly isBoxed: Uint8Array
  readonly tonnesPerTeu: number
}

export function freightPlan({ facts }: Network, { sources, stations, crossings }: NetworkPlan): FreightPlan {
  const groups: { readonly id: string; readonly direction: string }[] = []
  const indexOf = new Map<string, number>()
  const groupOf = Int32Array.from(sources, ({ flow }) => {
    const id = flowGroup(flow.id)
    const known = indexOf.get(id) ?? groups.push({ id, direction: flow.direction }) - 1
    indexOf.set(id, known)
    return known
  })
  return {
    groups,
    groupOf,
    isBoxed: Uint8Array.from(stations.passages, (_, passage) => Number(crossings[passage]?.of === 'containers')),
    tonnesPerTeu: facts.operations.loads.tonnesPerTeu.value,
  }
}

/** `rail-coal.coal` of the flow `rail-coal.coal.novokuznetsk.shenyang`. */
export const flowGroup = (flowId: string): string => flowId.split('.').slice(0, 2).join('.')
