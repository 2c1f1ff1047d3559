import type { Geography, Point } from '../state/index-network.ts'

/** Titles that make a place worth naming from afar; a warehouse zone does not. */
const weighty = new Set(['containerHub', 'seaport', 'chinaEuropeTrains', 'railTerminal'])

/** How much a place matters to freight: links that meet there, what it is, and what ministries and operators call it. */
export function importanceOf(geography: Geography): (place: Point) => number {
  const links = new Map<string, number>()
  for (const { from, to } of geography.lines.values()) {
    for (const end of [from, to]) links.set(end, (links.get(end) ?? 0) + 1)
  }
  const kinds: Readonly<Record<string, number>> = { city: 2, seaport: 2, borderPort: 1, railStation: -1, railTerminal: -1 }
  return ({ id, kind, roles = [] }) => (links.get(id) ?? 0) + (kinds[kind] ?? 0) + 2 * roles.filter(({ role }) => weighty.has(role)).length
}

const most = 14

/** Whether a place is one that readers look for first, so that its name may cross a line of the network rather than be dropped. */
export const isGreat = (rank: number): boolean => rank <= 2.24 || (rank >= 3 && rank <= 3.2)

/**
 * Rank of a place off the ends and borders, smaller first: towns of the journey from 2 to 2.4, its junctions from 2.5; then
 * the network from 3, the great hubs, to 6, yards and halts.
 */
export function rankOf({ kind }: Point, importance: number, onRoute: boolean): number {
  const share = Math.min(1, Math.max(0, importance) / most)
  const isTown = kind === 'city' || kind === 'seaport' || kind === 'town'
  if (onRoute) return (isTown ? 2 : 2.5) + 0.4 * (1 - share)
  return 3 + 3 * (1 - share)
}
