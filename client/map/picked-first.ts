import type { Mark } from './scene.ts'

/** Below the ends of the journey, above all else. */
const pickedRank = 0.5

/** The marks of a scene, the one that is picked shown and named at every zoom. */
export const pickedFirst = (marks: readonly Mark[], id: string | null): readonly Mark[] =>
  id === null ? marks : marks.map((mark) => (mark.id === id ? { ...mark, rank: Math.min(mark.rank, pickedRank), picked: true } : mark))
