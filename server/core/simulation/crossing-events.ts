/** Stages of the chain, in the order in which a vehicle passes them; indexes into a chain's parts. */
export const stages = { booking: 0, exit: 1, bridge: 2, entry: 3 } as const
export const stageCount = 4

/** What can happen at a crossing, as integers for the event queue. */
export const kinds = {
  /** Subject: crossing. Its hours begin or end. */
  opening: 0,
  /** Subject: step of a checkpoint's lanes or inspection time. */
  capacityStep: 1,
  /** No subject. Counting begins. */
  measure: 2,
  /** Subject: vehicle, whose stage says where. */
  serviceEnd: 3,
  /** Subject: vehicle that reaches the checkpoint of departure in its slot. */
  slotReached: 4,
  /** Subject: vehicle that has passed the bridge. */
  entryReached: 5,
  /** Subject: vehicle that reaches the next chain of its way. */
  chainReached: 8,
  /** Subject: chain, whose next slot begins. */
  slot: 6,
  /** Subject: flow, whose next vehicle comes. */
  arrival: 7,
} as const

/** At one instant hours and capacities change first, then vehicles leave, then slots are called, then vehicles come. */
export const priorities = { calendar: 0, departure: 1, slot: 2, arrival: 3 } as const

/** Hears what happens in a run; the run itself keeps no statistics but integrals over time. */
export interface CrossingListener {
  /** Counting begins. */
  measured(): void
  /** A vehicle waited at one stage of a chain, `minutes` long, having joined the crossing at `joinedAt`. */
  waited(chain: number, stage: number, minutes: number, joinedAt: number): void
  /** A vehicle has left the last stage. */
  released(chain: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean): void
  /** A vehicle was still waiting, or on its way, when the run ended. */
  remained(chain: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean): void
}
