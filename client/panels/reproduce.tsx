import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { TerminalIcon } from '../ui/icons.tsx'
import { lazy } from '../ui/lazy.tsx'
import { Popover } from '../ui/popover.tsx'

/** Most readers never ask for them: their code comes with the first press. */
const Lines = lazy(
  async () => (await import('./reproduce-lines.tsx')).ReproduceLines,
  () => null,
)

/** Opens the lines that ask the question on screen from a terminal. */
export function ReproduceButton(): JSX.Element {
  const t = messages()
  return (
    <Popover class="icon-button" align="right" label={t.reproduce} title={t.reproduce} face={<TerminalIcon />}>
      {() => <Lines />}
    </Popover>
  )
}
