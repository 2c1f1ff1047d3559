/**
 * Median microseconds a case of each run, all taking turns over the same cases in one process, so that what slows the
 * machine slows each of them. A first round, not counted, warms up.
 */
export function interleaved<Name extends string, Case>(
  runs: Readonly<Record<Name, (task: Case) => unknown>>,
  cases: readonly Case[],
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(runs) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now()
      for (const task of cases) if (runs[name](task) === undefined) throw new Error(`${name} gave no answer`)
      if (round >= 0) times.get(name)?.push(((performance.now() - start) * 1000) / cases.length)
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, each.sort((left, right) => left - right)[each.length >> 1]])) as Record<Name, number>
}

/** One line of the table: what was wanted of a ratio, and MISS where it is below. */
export function printRatio(operation: string, ownMicroseconds: number, peer: string, peerMicroseconds: number, wanted: number): void {
  const ratio = peerMicroseconds / ownMicroseconds
  const cells = [
    operation.padEnd(36),
    `${ownMicroseconds.toFixed(0)} us`.padStart(11),
    peer.padStart(26),
    `${peerMicroseconds.toFixed(0)} us`.padStart(12),
    `${ratio.toFixed(1)} x`.padStart(9),
  ]
  console.log(`${cells.join(' ')}   wanted ${wanted} x: ${ratio >= wanted ? 'met' : 'MISS'}`)
}
