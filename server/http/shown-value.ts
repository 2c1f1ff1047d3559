const longestText = 200
const mostParts = 20
const deepest = 3

/** A value as it is quoted back to whoever sent it: cut where it is long, wide or deep, and always JSON. */
export function shownValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)}…` : value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return typeof value === 'boolean' ? value : String(value)
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) return value.slice(0, mostParts).map((part) => shownValue(part, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostParts)
      .map(([name, part]) => [name, shownValue(part, depth + 1)]),
  )
}
