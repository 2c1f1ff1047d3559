/** Probability of waiting in M/M/c (Erlang 1917). `offered` is load times servers. */
export function erlangC(servers: number, offered: number): number {
  let term = 1
  let sum = 1
  for (let busy = 1; busy < servers; busy += 1) {
    term *= offered / busy
    sum += term
  }
  const full = (term * offered) / servers / (1 - offered / servers)
  return full / (sum + full)
}

/** Mean wait of M/G/1 in services of mean 1 (Pollaczek 1930, Khinchine 1932). */
export function pollaczekKhinchine(load: number, variation: number): number {
  return (load * (1 + variation ** 2)) / (2 * (1 - load))
}

/** Wait in M/M/c that a share of all stays below; services have mean 1. */
export function waitQuantileMMc(servers: number, load: number, share: number): number {
  const waiting = erlangC(servers, servers * load)
  return share <= 1 - waiting ? 0 : Math.log(waiting / (1 - share)) / (servers * (1 - load))
}

/**
 * Mean waits by class of one server with priorities that finish whom they have (Cobham 1954); services exponential of mean
 * 1, `loads` by class, the first goes first.
 */
export function cobham(loads: readonly number[]): readonly number[] {
  const residual = loads.reduce((sum, load) => sum + load, 0)
  let before = 0
  return loads.map((load) => {
    const upTo = before + load
    const wait = residual / ((1 - before) * (1 - upTo))
    before = upTo
    return wait
  })
}
