import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { hoursText } from '../ui/hours-text.ts'
import type { MarkNote } from './overlay.ts'

/** Value of each side; one line without names where all are alike. */
function bySide(values: readonly { readonly side?: string; readonly text: string; readonly assumed: boolean }[]): readonly MarkNote[] {
  const [first] = values
  if (first === undefined) return []
  if (values.every(({ text }) => text === first.text)) return [{ text: first.text, assumed: values.every(({ assumed }) => assumed) }]
  return values.map(({ side, text, assumed }) => ({ text: side === undefined ? text : formats().labelled(placeName.value(side), text), assumed }))
}

/**
 * What the map writes beside a crossing from near: hours of the day by side and service, and its lanes. Lanes that are only
 * assumed stay off: a map has no room for their mark, and the sheet of the crossing tells them with it.
 */
export function crossingNotes({ hours, lanes }: Pick<CrossingSheet, 'hours' | 'lanes'>): readonly MarkNote[] {
  const { sheet: t } = messages()
  const f = formats()
  const services = [...new Set(hours.map(({ service }) => service))]
  const open = services.flatMap((service) =>
    bySide(hours.filter((line) => line.service === service).map(({ side, spans, grade }) => ({ side, text: hoursText(spans), assumed: grade === 'D' }))).map(
      (note) => (service === undefined ? note : { ...note, text: f.labelled(t.seasonKinds[service], note.text) }),
    ),
  )
  const stated = lanes
    .filter(({ grade }) => grade !== 'D')
    .map(({ side, count }) => ({ ...(side !== undefined && { side }), text: t.lanes(count, f.number(count)), assumed: false }))
  return [...(open.length === 0 ? [{ text: t.noHours }] : open), ...bySide(stated)]
}
