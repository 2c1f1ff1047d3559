import type { Certificate, SimulationResult, Subject } from '#core/simulation/result.ts'
import { capacityPartName } from '#core/wording/labels.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { directionText } from './before-after.tsx'

/** A part of a crossing without its crossing, or a crossing; without direction and class. */
function ownName({ id, part }: Pick<Subject, 'id' | 'part'>): string {
  if (part === undefined) return placeName.value(id)
  const word = capacityPartName(part.part, language.value)
  return part.side === undefined ? word : `${word} ${placeName.value(part.side)}`
}

/** @param within a crossing that stands above already and is not said again */
export const subjectName = (subject: Pick<Subject, 'id' | 'part'>, within: string | null = null): string =>
  subject.part === undefined || subject.part.crossing === within
    ? ownName(subject)
    : formats().labelled(placeName.value(subject.part.crossing), ownName(subject))

const mostNamed = 2

/** Parts that bind together, the busiest first, their crossing said once; the measures say which part of which crossing an id stands for. */
export function cutName({ measures }: Pick<SimulationResult, 'measures'>, { cut, direction }: Pick<Certificate, 'cut' | 'direction'>): string {
  const busy = (id: string) => measures.find(({ subject }) => subject.id === id && subject.direction === direction)?.utilisation.mean ?? 0
  const subjects = [...new Set(cut)]
    .toSorted((one, other) => busy(other) - busy(one))
    .map((id) => measures.find(({ subject }) => subject.id === id)?.subject ?? { id })
  const crossings = [...new Set(subjects.map((subject) => ('part' in subject ? subject.part?.crossing : undefined) ?? subject.id))]
  const names = crossings
    .slice(0, mostNamed)
    .map((crossing) => {
      const parts = subjects.filter((subject) => 'part' in subject && subject.part?.crossing === crossing).map(ownName)
      return parts.length === 0 ? placeName.value(crossing) : formats().labelled(placeName.value(crossing), simulationWords().list(parts))
    })
    .join('; ')
  return crossings.length > mostNamed ? simulationWords().andMore(names, crossings.length - mostNamed) : names
}

export const subjectText = (subject: Subject): string => formats().labelled(subjectName(subject), directionText(subject))
