import type { JSX } from 'preact'
import type { Problem } from '../api/request.ts'
import { messages } from '../i18n/messages.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { problemLines } from './problem-lines.ts'

interface RunStateProps {
  /** Share done, null when nothing runs. */
  readonly progress: number | null
  /** Simulated years of the whole run. */
  readonly years: number
  readonly problem: Problem | null
  readonly onCancel: () => void
}

/** How far a run has come, or why it could not be made. */
export function RunState({ progress, years, problem, onCancel }: RunStateProps): JSX.Element | null {
  const t = messages()
  if (problem !== null) {
    return (
      <div class="notice fault" role="alert">
        <h3>
          <WarningIcon /> {t.problem}
        </h3>
        {problemLines(problem).map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    )
  }
  if (progress === null) return null
  const text = progress >= 1 ? t.comparing : t.runProgress(Math.round(progress * years), years)
  return (
    <div class="notice run-state" role="status">
      <p>{text}</p>
      <progress value={progress} max={1} aria-label={text} />
      <button type="button" class="text-button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  )
}
