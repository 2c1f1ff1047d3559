import type { Network } from './network.ts'

/** Works something out once for each network, and keeps it as long as the network lives. */
export function keptByNetwork<Value>(make: (network: Network) => Value): (network: Network) => Value {
  const known = new WeakMap<Network, Value>()
  return (network) => {
    const kept = known.get(network)
    if (kept !== undefined) return kept
    const value = make(network)
    known.set(network, value)
    return value
  }
}
