interface PendingEvent {
  readonly time: number
  readonly sequence: number
  readonly kind: number
}

/** What most engines keep: a binary heap of one object an event. */
export class ObjectHeap {
  readonly #events: PendingEvent[] = []

  push(event: PendingEvent): void {
    const events = this.#events
    let hole = events.push(event) - 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (isBefore(events[parent] as PendingEvent, event)) break
      events[hole] = events[parent] as PendingEvent
      hole = parent
    }
    events[hole] = event
  }

  pop(): PendingEvent {
    const events = this.#events
    const first = events[0] as PendingEvent
    const last = events.pop() as PendingEvent
    let hole = 0
    for (let child = 1; child < events.length; child = 2 * hole + 1) {
      if (child + 1 < events.length && isBefore(events[child + 1] as PendingEvent, events[child] as PendingEvent)) child += 1
      if (isBefore(last, events[child] as PendingEvent)) break
      events[hole] = events[child] as PendingEvent
      hole = child
    }
    if (events.length > 0) events[hole] = last
    return first
  }
}

const isBefore = (left: PendingEvent, right: PendingEvent): boolean => left.time < right.time || (left.time === right.time && left.sequence < right.sequence)
