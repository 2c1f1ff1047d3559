import type { Position } from './network/facts/places.ts'

export const minutesPerHour = 60
export const hoursPerDay = 24
export const minutesPerDay = minutesPerHour * hoursPerDay
/** Of what is stated by the year a day takes this part. */
export const daysPerYear = 365

/** Mean radius of the earth, km (IUGG). */
const earthRadiusKm = 6371.0088

/** Great-circle distance, km (haversine). */
export function greatCircleKm([longitudeA, latitudeA]: Position, [longitudeB, latitudeB]: Position): number {
  const radians = Math.PI / 180
  const latitudeSpan = (latitudeB - latitudeA) * radians
  const longitudeSpan = (longitudeB - longitudeA) * radians
  const haversine = Math.sin(latitudeSpan / 2) ** 2 + Math.cos(latitudeA * radians) * Math.cos(latitudeB * radians) * Math.sin(longitudeSpan / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

/** Rounded to three decimals: metres of a kilometre, grams of a kilogram, seconds of an hour are as far as an answer goes. */
export function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
