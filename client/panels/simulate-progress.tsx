import type { JSX } from 'preact'
import { formats, messages } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { cancelRun, simulation } from '../state/simulation.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { problemLines } from './problem-lines.ts'

/** Fields that say their own faults. */
const ownFaults = /^\/(crossing|start|days|replications|seed|precision|reroute)$/

function Problem(): JSX.Element | null {
  const { problem } = simulation.value
  if (problem === null) return null
  return (
    <div class="notice fault" role="alert">
      <h3>
        <WarningIcon /> {problem.kind === 'refused' ? simulationWords().form.faults : messages().problem}
      </h3>
      {problemLines(problem, ({ pointer }) => ownFaults.test(pointer)).map((message) => (
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
  const { share, secondsLeft, asked, phase } = progress
  const all = Number(asked.replications) || 1
  // Of a crossing alone every part of the time is replications; of the whole network ways are sought and settle first.
  const done = asked.crossing === '' ? formats().percent(share ?? 0) : t.progress(Math.floor((share ?? 0) * all), all)
  const left = secondsLeft === null ? '' : secondsLeft < 90 ? t.seconds(Math.max(1, Math.round(secondsLeft))) : t.minutes(Math.round(secondsLeft / 60))
  const parts = [...(phase === null ? [] : [t.phases[phase]]), done, ...(left === '' ? [] : [t.left(left)])]
  const text = share === null ? t.queued : t.list(parts)
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
