/** Raised whenever the same query on the same data would give other numbers; part of every run's key. */
export const engineVersion = '6'
