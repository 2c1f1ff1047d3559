/** The labels that were closed at each node, as far as they keep others out. */
export interface ClosedLabels {
  /** Whether one at the node is no later, no dirtier, no more tired and no oftener handed over. */
  isBeaten(node: number, earliest: number, emissions: number, today: number, week: number, handovers: number): boolean
  /** Those that it makes redundant leave: what they would keep out it keeps out as well. */
  add(node: number, earliest: number, emissions: number, today: number, week: number, handovers: number): void
}

/** Numbers of one label, side by side: a node of the widest fronts is asked a million times. */
const width = 5
const firstRoom = 4 * width

export function createClosedLabels(nodeCount: number): ClosedLabels {
  const rows: (Float64Array | undefined)[] = new Array(nodeCount)
  const ends = new Int32Array(nodeCount)
  return {
    isBeaten(node, earliest, emissions, today, week, handovers) {
      const row = rows[node]
      if (row === undefined) return false
      const end = ends[node] as number
      for (let at = 0; at < end; at += width) {
        if (
          (row[at] as number) <= earliest &&
          (row[at + 1] as number) <= emissions &&
          (row[at + 2] as number) <= today &&
          (row[at + 3] as number) <= week &&
          (row[at + 4] as number) <= handovers
        )
          return true
      }
      return false
    },
    add(node, earliest, emissions, today, week, handovers) {
      let row = rows[node]
      if (row === undefined) {
        row = new Float64Array(firstRoom)
        rows[node] = row
      }
      const end = ends[node] as number
      let to = 0
      for (let at = 0; at < end; at += width) {
        const isRedundant =
          earliest <= (row[at] as number) &&
          emissions <= (row[at + 1] as number) &&
          today <= (row[at + 2] as number) &&
          week <= (row[at + 3] as number) &&
          handovers <= (row[at + 4] as number)
        if (isRedundant) continue
        if (to !== at) for (let number = 0; number < width; number += 1) row[to + number] = row[at + number] as number
        to += width
      }
      if (to === row.length) {
        const longer = new Float64Array(2 * row.length)
        longer.set(row)
        row = longer
        rows[node] = row
      }
      row[to] = earliest
      row[to + 1] = emissions
      row[to + 2] = today
      row[to + 3] = week
      row[to + 4] = handovers
      ends[node] = to + width
    },
  }
}
