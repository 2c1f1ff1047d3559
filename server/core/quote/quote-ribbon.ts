import type { Language } from '../network/facts/places.ts'
import type { Alternative, Leg } from '../routing/answer.ts'
import { formatShortDate } from '../wording/format.ts'
import type { NameOf } from '../wording/lookup.ts'
import { quoteWords } from '../wording/quote-words.ts'
import type { QuoteRibbon } from './quote.ts'

type Mark = QuoteRibbon['marks'][number]

/** Stretches and names of a journey; neighbours that look alike become one stretch. */
export function quoteRibbon({ legs }: Pick<Alternative, 'legs'>, nameOf: NameOf, language: Language): QuoteRibbon {
  const parts: QuoteRibbon['parts'][number][] = []
  const marks: Mark[] = []
  let atHours = 0
  for (const [index, leg] of legs.entries()) {
    const last = parts.at(-1)
    if (last !== undefined && last.kind === leg.kind && last.mode === leg.mode && (leg.kind !== 'wait' || last.code === leg.code)) {
      parts[parts.length - 1] = { ...last, hours: last.hours + leg.hours }
    } else parts.push({ kind: leg.kind, mode: leg.mode, hours: leg.hours, ...(leg.code === undefined ? {} : { code: leg.code }) })
    const mark = markOf(leg, legs.slice(index + 1), nameOf, language)
    if (mark !== null) marks.push({ ...mark, atHours: atHours + leg.hours / 2 })
    atHours += leg.hours
  }
  return { parts, marks: [...ends(legs, 'first', 0, nameOf, language), ...joined(marks), ...ends(legs, 'last', atHours, nameOf, language)] }
}

function ends(legs: readonly Leg[], which: 'first' | 'last', atHours: number, nameOf: NameOf, language: Language): readonly Mark[] {
  const leg = which === 'first' ? legs[0] : legs.at(-1)
  if (leg === undefined) return []
  if (which === 'first') return [{ atHours, name: nameOf(leg.from), note: formatShortDate(leg.departure, language) }]
  return [{ atHours, name: nameOf(leg.to), note: quoteWords[language].medianArrival(formatShortDate(leg.arrival, language)) }]
}

function markOf(leg: Leg, later: readonly Leg[], nameOf: NameOf, language: Language): Omit<Mark, 'atHours'> | null {
  if (leg.kind === 'border') {
    const over = later.find((next) => next.kind === 'move' && next.crossing === leg.crossing)
    return { name: over === undefined || over.to === leg.from ? nameOf(leg.from) : `${nameOf(leg.from)} / ${nameOf(over.to)}`, note: '' }
  }
  if (leg.kind === 'gaugeChange') {
    const to = later.find((next) => next.kind === 'move' && next.code === undefined)?.mode ?? leg.mode
    const from = to === 'rail-1520' ? '1435' : '1520'
    return { name: nameOf(leg.from), note: quoteWords[language].gaugeChange(from, to.replace('rail-', '')) }
  }
  if (leg.kind === 'handling' && leg.code === 'transfer') return { name: nameOf(leg.from), note: '' }
  return null
}

/** A crossing and the gauge change behind it are one name with one note. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = []
  for (const mark of marks) {
    const last = result.at(-1)
    if (last?.name.split(' / ').includes(mark.name) && last.note === '')
      result[result.length - 1] = { ...last, note: mark.note, atHours: (last.atHours + mark.atHours) / 2 }
    else result.push(mark)
  }
  return result
}
