import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { cancelRun, simulation } from '../state/simulation.ts'
import { WarningIcon } from '../ui/icons.tsx'

/** Fields that say their own faults. */
const ownFaults = /^\/(crossing|start|days|replications|seed|precision|reroute)$/

function Problem(): JSX.Element | null {
  const t = messages()
  const { problem } = simulation.value
  if (problem === null) return null
  const rest = problem.kind === 'unreachable' ? [] : problem.errors.filter(({ pointer }) => !ownFaults.test(pointer)).map(({ message }) => message)
  const bare = problem.kind === 'refused' && problem.errors.length === 0 ? [problem.detail || problem.title] : []
  return (
    <div class="notice fault" role="alert">
      <h3>
        <WarningIcon /> {simulationWords().form.faults}
      </h3>
      {(problem.kind === 'unreachable' ? [t.unreachable] : [...rest, ...bare]).map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

/** How far the run has come and how long it takes still, or why it cannot start. */
export function SimulateProgress(): JSX.Element | null {
  const t = simulationWords()
  const { progress } = simulation.value
  if (progress === null) return <Problem />
  const { share, secondsLeft, asked } = progress
  const all = Number(asked.replications) || 1
  const left = secondsLeft === null ? '' : secondsLeft < 90 ? t.seconds(Math.max(1, Math.round(secondsLeft))) : t.minutes(Math.round(secondsLeft / 60))
  const text = share === null ? t.queued : [t.progress(Math.floor(share * all), all), ...(left === '' ? [] : [t.left(left)])].join(', ')
  return (
    <div class="notice run-state">
      <p role="status">{text}</p>
      <progress value={share ?? 0} max={1} aria-label={text} />
      <button type="button" class="text-button" onClick={cancelRun}>
        {messages().cancel}
      </button>
    </div>
  )
}
