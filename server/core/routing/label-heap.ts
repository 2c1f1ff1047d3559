import type { Label } from './fastest-path.ts'

export interface LabelHeap {
  push(label: Label): void
  /** The label that can arrive earliest, the first born of equals; undefined when empty. */
  pop(): Label | undefined
}

/** Binary heap by earliest arrival, then by order of birth. */
export function createLabelHeap(): LabelHeap {
  const labels: Label[] = []
  const isBefore = (left: number, right: number): boolean => {
    const [a, b] = [labels[left], labels[right]]
    if (a === undefined || b === undefined) return a !== undefined
    return a.earliest < b.earliest || (a.earliest === b.earliest && a.number < b.number)
  }
  const swap = (left: number, right: number): void => {
    const [a, b] = [labels[left], labels[right]]
    if (a === undefined || b === undefined) return
    labels[left] = b
    labels[right] = a
  }
  return {
    push(label) {
      labels.push(label)
      for (let at = labels.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!isBefore(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    pop() {
      if (labels.length === 0) return undefined
      swap(0, labels.length - 1)
      const earliest = labels.pop()
      for (let at = 0; ; ) {
        const first = isBefore(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1
        if (first >= labels.length || !isBefore(first, at)) break
        swap(at, first)
        at = first
      }
      return earliest
    },
  }
}
