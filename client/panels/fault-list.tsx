import type { JSX } from 'preact'
import type { Problem } from '../api/request.ts'
import { problemLines } from './problem-lines.ts'

/** Every fault of a call in words, or that the server is away. */
export function FaultList({ problem }: { readonly problem: Problem }): JSX.Element {
  return (
    <ul class="field-fault" role="alert">
      {problemLines(problem).map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
