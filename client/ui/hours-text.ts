import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { messages } from '../i18n/messages.ts'

/** When a side works on a day, in words: its spans, round the clock, or that it is closed. */
export function hoursText(spans: CrossingSheet['hours'][number]['spans']): string {
  const { sheet: t } = messages()
  if (spans.length === 0) return t.closedThatDay
  return spans.map(({ opens, closes }) => (opens === '00:00' && closes === '24:00' ? t.roundTheClock : `${opens}–${closes}`)).join(', ')
}
