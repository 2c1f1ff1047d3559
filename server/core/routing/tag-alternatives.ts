import type { DraftAlternative } from './alternative.ts'
import type { Alternative, Tag } from './answer.ts'

/** Ids and tags of alternatives that stand best first. A tag goes to one alternative only: the first of equals. */
export function tagAlternatives(drafts: readonly DraftAlternative[]): readonly Omit<Alternative, 'because'>[] {
  const least = (value: (draft: DraftAlternative) => number): DraftAlternative | undefined =>
    drafts.reduce<DraftAlternative | undefined>((best, draft) => (best === undefined || value(draft) < value(best) ? draft : best), undefined)
  const holders: readonly (readonly [Tag, DraftAlternative | undefined])[] = [
    ['best', drafts[0]],
    ['cheapest', least((draft) => draft.cost.amountMinor)],
    ['fastest', least((draft) => draft.days.p50)],
    ['cleanest', least((draft) => draft.co2eKg)],
    ['fewestHandovers', least((draft) => draft.handovers)],
    ['mostReliable', least((draft) => draft.days.p90)],
  ]
  const ids = new Map<string, number>()
  return drafts.map((draft, index) => {
    const stem = idOf(draft)
    const count = (ids.get(stem) ?? 0) + 1
    ids.set(stem, count)
    const tags = drafts.length === 1 ? (['best'] as const) : holders.filter(([, holder]) => holder === draft).map(([tag]) => tag)
    const isOtherCrossing = drafts.slice(0, index).some((other) => other.family === draft.family && other.crossings.join() !== draft.crossings.join())
    return { id: count === 1 ? stem : `${stem}.${count}`, tags: [...tags, ...(isOtherCrossing ? (['alternativeCrossing'] as const) : [])], ...draft }
  })
}

/** Modes that make it, then crossings and sea lanes in travel order. */
function idOf(draft: DraftAlternative): string {
  const families = [...new Set(draft.modes.map((mode) => (mode.startsWith('rail') ? 'rail' : mode)))].join('-')
  const marks = draft.legs.flatMap((leg) => (leg.kind === 'border' ? [leg.crossing ?? ''] : leg.mode === 'sea' && leg.kind === 'move' ? leg.links : []))
  return [families, ...marks].join('.')
}
