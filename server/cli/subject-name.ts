import type { Language } from '#core/network/facts/places.ts'
import type { Certificate, Measure, Subject } from '#core/simulation/result.ts'
import { capacityPartName, labels } from '#core/wording/labels.ts'
import { directionName, type NameOf } from '#core/wording/lookup.ts'

/** A crossing or a line with the direction and class that its figures are of. */
export function subjectName({ id, direction, class: of }: Pick<Subject, 'id' | 'direction' | 'class'>, nameOf: NameOf, language: Language): string {
  const known: Readonly<Record<string, string>> = labels[language].vehicleClasses
  return `${nameOf(id)}, ${directionName(direction, language)}, ${known[of] ?? of}`
}

/** What binds in a certificate: parts by crossing and side, lines by their name. */
export function cutName({ cut }: Pick<Certificate, 'cut'>, measures: readonly Pick<Measure, 'subject'>[], nameOf: NameOf, language: Language): string {
  return cut
    .map((id) => {
      const part = measures.find(({ subject }) => subject.id === id)?.subject.part
      if (part === undefined) return nameOf(id)
      return [nameOf(part.crossing), [capacityPartName(part.part, language), ...(part.side === undefined ? [] : [nameOf(part.side)])].join(' ')].join(', ')
    })
    .join('; ')
}
