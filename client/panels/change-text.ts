import type { Change } from '#core/scenario/scenario.ts'
import { countryName } from '#core/wording/lookup.ts'
import { passageName } from '#core/wording/passage-name.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'

/** A change in words: what it touches, and what becomes of it. */
export function changeText(change: Change): { readonly object: string; readonly effect: string } {
  const t = messages()
  const f = formats()
  const name = placeName.value
  switch (change.kind) {
    case 'set-capacity': {
      const direction =
        change.direction
          ?.split('>')
          .map((country) => countryName(country, language.value))
          .join(' → ') ?? t.bothDirections
      const vehicles = change.class === undefined ? [] : [domainWords().vehicleClasses[change.class]]
      return { object: name(change.crossing), effect: [t.capacityOf(f.number(change.vehiclesPerDay)), ...vehicles, direction].join(', ') }
    }
    case 'close': {
      const object = name(change.crossing ?? change.link ?? '')
      if (change.from === undefined && change.to === undefined) return { object, effect: t.closed }
      return { object, effect: t.closedBetween(change.from === undefined ? '…' : f.date(change.from), change.to === undefined ? '…' : f.date(change.to)) }
    }
    case 'open': {
      const object = change.passage === undefined ? name(change.crossing ?? change.link ?? '') : passageName(change.passage, language.value)
      if (change.from === undefined && change.to === undefined) return { object, effect: t.opened }
      return { object, effect: t.openedBetween(change.from === undefined ? '…' : f.date(change.from), change.to === undefined ? '…' : f.date(change.to)) }
    }
    case 'add-link':
      return {
        object: t.bridgeOf(name(change.from), name(change.to)),
        effect: [
          ...(change.distanceKm === undefined ? [] : [f.kilometres(change.distanceKm)]),
          ...(change.vehiclesPerDay === undefined ? [] : [t.capacityOf(f.number(change.vehiclesPerDay))]),
          ...(change.opens === undefined ? [] : [f.date(change.opens)]),
          t.bridgeRest,
        ].join(', '),
      }
  }
}
