import type { Problem } from '../api/request.ts'

/**
 * Why a run cannot be played back: the server no longer keeps what it was made on, it keeps another run at that address (it was
 * started anew), it could not write the trace down, or it is away.
 */
export type TraceFault = 'forgotten' | 'other' | 'broken' | 'unreachable'

export const traceFault = (problem: Problem): TraceFault => {
  if (problem.kind === 'unreachable') return 'unreachable'
  return problem.kind === 'refused' && (problem.status === 404 || problem.status === 409) ? 'forgotten' : 'broken'
}
