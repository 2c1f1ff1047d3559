import type { Alternative } from '#core/routing/answer.ts'
import { placeName } from '../state/geography.ts'
import { messages } from './messages.ts'

/** Name of the first side that the journey reaches: what people call a crossing by. */
function crossingTown(alternative: Alternative, crossing: string): string {
  const leg = alternative.legs.find((candidate) => candidate.crossing === crossing)
  return placeName.value(leg?.from ?? crossing)
}

/** The sea part by the port it leaves from, and the way round where there are two. */
function seaNames(alternative: Alternative): readonly string[] {
  const t = messages()
  const sea = alternative.legs.find(({ kind, mode }) => kind === 'move' && mode === 'sea')
  if (sea === undefined) return []
  const passage = sea.links.some((link) => link.endsWith('cape')) ? [t.cape] : sea.links.some((link) => link.endsWith('suez')) ? [t.suez] : []
  return [placeName.value(sea.from), ...passage]
}

/** Everything that could tell this alternative from another, the most telling first. */
function features(alternative: Alternative): readonly string[] {
  const sea = seaNames(alternative)
  const crossings = alternative.crossings.map((crossing) => crossingTown(alternative, crossing))
  return [...new Set(sea.length > 0 ? [...sea, ...crossings] : crossings)]
}

/** An alternative by what makes it different among the others, `via Manzhouli`; never by its number. */
export function alternativeTitle(alternative: Alternative, all: readonly Alternative[]): string {
  const t = messages()
  const own = features(alternative)
  if (own.length === 0) return t.direct
  const least = seaNames(alternative).length || 1
  const others = all.filter(({ id }) => id !== alternative.id).map(features)
  for (let count = least; count <= own.length; count++) {
    const names = own.slice(0, count).join(', ')
    if (!others.some((other) => other.slice(0, count).join(', ') === names)) return t.via(names)
  }
  return t.via(own.slice(0, least).join(', '))
}

/** Its modes in words: `Rail`, `Truck, rail`, `Rail, sea`. */
export function modeSentence({ modes }: Alternative): string {
  const t = messages()
  const words = [...new Set(modes.map((mode) => (mode.startsWith('rail') ? 'rail' : mode) as keyof typeof t.modeWords))]
  if (words.length === 1) return words[0] === 'rail' ? t.allRail : words[0] === 'road' ? t.allRoad : t.modeWords[words[0] ?? 'sea']
  return t.joinModes(words.map((word) => t.modeWords[word]))
}
