import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { warningText } from '#core/wording/warning-text.ts'
import { formats, messages } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { type RunProgress, type SimulatedRun, sameScenario, simulation, startRun } from '../state/simulation.ts'
import { followImprovements } from '../state/simulation-improvements.ts'
import { plan } from '../state/store.ts'
import { breadth } from '../ui/breadth.ts'
import { draftName } from './draft-name.ts'
import { SimulateBottlenecks } from './simulate-bottlenecks.tsx'
import { SimulateCertificate } from './simulate-certificate.tsx'
import { SimulateForm } from './simulate-form.tsx'
import { SimulateProgress } from './simulate-progress.tsx'
import { SimulateTable } from './simulate-table.tsx'
import { SimulateTime } from './simulate-time.tsx'
import { SimulateUse } from './simulate-use.tsx'

/** What the figures on screen belong to, where that is not what the reader has set. */
function OldNotice({ run, progress }: { readonly run: SimulatedRun; readonly progress: RunProgress | null }): JSX.Element | null {
  const t = simulationWords()
  const now = plan.value.scenario
  if (progress !== null) {
    const text = sameScenario(run.of, progress.of) ? t.runningAgain : t.running(draftName(run.of), draftName(progress.of))
    return <p class="notice old-notice">{text}</p>
  }
  return sameScenario(run.of, now) ? null : <p class="notice old-notice">{t.stale(draftName(run.of), draftName(now))}</p>
}

function RunTitle({ run }: { readonly run: SimulatedRun }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const { result, asked } = run
  return (
    <p class="quiet">
      {[
        result.crossing === null ? t.form.network : placeName.value(result.crossing),
        t.asked(f.date(result.start), f.days(result.days)),
        t.runs(result.replications),
        t.seed(Number(asked.seed)),
        ...(result.warmUpDays > 0 ? [t.warmUp(f.days(result.warmUpDays))] : []),
        ...(result.steady === true ? [t.form.steady] : []),
      ].join(' · ')}
    </p>
  )
}

/** What the run is, what it found, and how sure that is. */
export function SimulatePanel(): JSX.Element {
  const t = simulationWords()
  const { run, progress, problem } = simulation.value
  useEffect(() => {
    const stop = followImprovements()
    // The screen opens on an answered example, never blank: the first run starts by itself.
    const known = simulation.peek()
    if (known.run === null && known.progress === null && known.problem === null) void startRun()
    return stop
  }, [])
  const isOld = run !== null && (progress !== null || !sameScenario(run.of, plan.value.scenario))
  return (
    <>
      <header class="panel-head">
        <h2>{draftName((run ?? progress)?.of ?? plan.value.scenario)}</h2>
        {run === null ? <p class="quiet">{t.intro}</p> : <RunTitle run={run} />}
      </header>
      <div class="panel-scroll" id="results" tabIndex={-1}>
        <details class="simulate-subject" open={problem !== null || run === null}>
          <summary>{t.form.open}</summary>
          <SimulateForm />
        </details>
        <SimulateProgress />
        {run !== null && <OldNotice run={run} progress={progress} />}
        {run !== null && (
          <div class={isOld ? 'simulated old' : 'simulated'}>
            <SimulateCertificate result={run.result} />
            <SimulateBottlenecks result={run.result} />
            {breadth.value === 'phone' && <SimulateTime />}
            <SimulateUse result={run.result} />
            <SimulateTable result={run.result} />
            {run.result.warnings.length > 0 && (
              <ul class="run-warnings">
                {run.result.warnings.map((statement) => (
                  <li key={statement.code + JSON.stringify(statement.parameters)}>{warningText(statement, placeName.value, language.value)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      <footer class="panel-foot">
        {run !== null && (
          <>
            <span>{draftName(run.of)}</span>
            <span>
              {messages().key} {run.result.key.slice(0, 8)}
            </span>
          </>
        )}
      </footer>
    </>
  )
}
