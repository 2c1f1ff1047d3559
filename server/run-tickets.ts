/** What one asker holds of a run that others may have asked for too. */
export interface RunTicket {
  readonly id: string
  /** The job that makes the run; several tickets may name it. */
  readonly job: string
  /** Key of the run. */
  readonly key: string
  /** Given back: for its holder the run is cancelled, whoever else goes on with it. */
  readonly isGivenBack: boolean
}

export interface RunTickets {
  take(job: string, key: string): RunTicket
  find(id: string): RunTicket | undefined
  /** Counts its holder among those who listen until the returned function is called; one who listened and went off is waited for no more. */
  listen(id: string): () => void
  /** Gives a ticket back; true where nobody waits for the job any more. */
  giveBack(id: string): boolean
}

interface Held {
  ticket: RunTicket
  listeners: number
  hasListened: boolean
}

/** Far more than anybody has in view at once; the oldest goes first. */
const mostTickets = 4096

/**
 * Tickets to runs, so that one run serves all who ask for the same and ends only when the last of them gives up: a window
 * that is closed or cancelled does not take the run from another.
 *
 * @param isKnown whether a job is still on file; tickets to one that was forgotten go with it
 */
export function runTickets(isKnown: (job: string) => boolean): RunTickets {
  const held = new Map<string, Held>()
  let count = 0

  const isWaiting = ({ ticket, listeners, hasListened }: Held): boolean => !ticket.isGivenBack && (listeners > 0 || !hasListened)

  return {
    take(job, key) {
      for (const [id, { ticket }] of held) if (!isKnown(ticket.job)) held.delete(id)
      for (const id of [...held.keys()].slice(0, Math.max(0, held.size + 1 - mostTickets))) held.delete(id)
      count += 1
      const ticket: RunTicket = { id: `simulation-${count}`, job, key, isGivenBack: false }
      held.set(ticket.id, { ticket, listeners: 0, hasListened: false })
      return ticket
    },
    find: (id) => held.get(id)?.ticket,
    listen(id) {
      const one = held.get(id)
      if (one === undefined) return () => {}
      one.listeners += 1
      one.hasListened = true
      let isOn = true
      return () => {
        if (isOn) one.listeners -= 1
        isOn = false
      }
    },
    giveBack(id) {
      const one = held.get(id)
      if (one === undefined) return false
      one.ticket = { ...one.ticket, isGivenBack: true }
      return ![...held.values()].some((other) => other.ticket.job === one.ticket.job && isWaiting(other))
    },
  }
}
