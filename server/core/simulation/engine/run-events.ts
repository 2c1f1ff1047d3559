/** What can happen in a run, as integers for the event queue. */
export const kinds = {
  /** Subject: calendar, whose hours begin or end. */
  opening: 0,
  /** Subject: station, whose servers or minutes step. */
  step: 1,
  /** No subject. Counting begins. */
  measure: 2,
  /** Subject: unit that a server lets go. */
  serviceEnd: 3,
  /** Subject: unit that comes in its slot. */
  slotReached: 4,
  /** Subject: unit that reaches the next stage of its passage. */
  stageReached: 5,
  /** Subject: gate, whose next slot begins. */
  slot: 6,
  /** Subject: source, whose next unit comes. */
  arrival: 7,
  /** Subject: unit that reaches the first stage of its leg. */
  legReached: 8,
  /** Subject: batch station whose timetable or patience says leave. */
  batchLeaves: 9,
  /** Subject: part, whose things come back to their pool. */
  poolReturn: 10,
} as const

/** At one instant hours and capacities change first, then units leave, then slots are called, then units come. */
export const priorities = { calendar: 0, departure: 1, slot: 2, arrival: 3 } as const

/** Hears what happens in a run; the run itself keeps nothing but integrals over time. */
export interface RunListener {
  /** Counting begins. */
  measured(): void
  /** A unit waited `minutes` at a part, having joined the passage at `joinedAt`. */
  waited(part: number, minutes: number, joinedAt: number, unit: number, now: number): void
  /** A unit has left the last stage of a passage. */
  released(passage: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean, unit: number, now: number): void
  /** A unit was still in a passage when the run ended. */
  remained(passage: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean, unit: number, now: number): void
}
