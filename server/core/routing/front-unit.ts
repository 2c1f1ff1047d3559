/** Arrivals on the front are told apart by a quarter of an hour: no speed on file is more exact. */
export const unitMinutes = 15

/** Rounding to the nearest never turns a later instant into an earlier one. */
export const unitsOf = (minutes: number): number => Math.round(minutes / unitMinutes) * unitMinutes
