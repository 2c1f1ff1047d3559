import type { RunListener } from '../engine/run-events.ts'

/** One listener of two; the second hears only when counting begins and what leaves a passage. */
export function bothListeners(first: RunListener, second: Pick<RunListener, 'measured' | 'released'>): RunListener {
  return {
    measured() {
      first.measured()
      second.measured()
    },
    waited(...heard) {
      first.waited(...heard)
    },
    released(...heard) {
      first.released(...heard)
      second.released(...heard)
    },
    remained(...heard) {
      first.remained(...heard)
    },
  }
}
