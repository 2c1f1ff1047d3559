import type { JSX } from 'preact'
import type { Problem } from '../api/request.ts'
import { messages } from '../i18n/messages.ts'

/** Every fault of a call in words, or that the server is away. */
export function FaultList({ problem }: { readonly problem: Problem }): JSX.Element {
  const t = messages()
  const told = problem.kind === 'unreachable' ? [t.unreachable] : problem.errors.length > 0 ? problem.errors.map(({ message }) => message) : [problem.title]
  return (
    <ul class="field-fault" role="alert">
      {[...new Set(told)].map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
