import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { hoursText } from '../ui/hours-text.ts'
import type { MarkNote } from './overlay.ts'

interface SideValue {
  readonly side?: string
  readonly text: string
  readonly assumed: boolean
}

/** Value of each side, under what it is of; one line without the sides where all are alike. */
function bySide(values: readonly SideValue[], of: string): readonly MarkNote[] {
  const [first] = values
  if (first === undefined) return []
  const line = ({ text, assumed }: SideValue, label: readonly string[]): MarkNote => ({
    text: label.length === 0 ? text : formats().labelled(label.join(', '), text),
    assumed,
  })
  const label = of === '' ? [] : [of]
  if (values.every(({ text }) => text === first.text)) return [line({ ...first, assumed: values.every(({ assumed }) => assumed) }, label)]
  return values.map((value) => line(value, value.side === undefined ? label : [...label, placeName.value(value.side)]))
}

/**
 * What the map writes beside a crossing from near: hours of the day by side and service, and its lanes. Lanes that are only
 * assumed stay off: a map has no room for their mark, and the sheet of the crossing tells them with it.
 */
export function crossingNotes({ hours, lanes }: Pick<CrossingSheet, 'hours' | 'lanes'>): readonly MarkNote[] {
  const { sheet: t } = messages()
  const f = formats()
  const services = [...new Set(hours.map(({ service }) => service))]
  const open = services.flatMap((service) => {
    const ofService = hours.filter((line) => line.service === service)
    const values = ofService.map(({ side, spans, grade }) => ({ side, text: hoursText(spans), assumed: grade === 'D' }))
    return bySide(values, service === undefined ? '' : t.seasonKinds[service])
  })
  const stated = lanes
    .filter(({ grade }) => grade !== 'D')
    .map(({ side, count }) => ({ ...(side !== undefined && { side }), text: t.lanes(count, f.number(count)), assumed: false }))
  return [...(open.length === 0 ? [{ text: t.noHours }] : open), ...bySide(stated, '')]
}
