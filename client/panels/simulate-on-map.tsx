import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { simulationWords } from '../i18n/simulation-words.ts'
import { FlowLegend } from '../map/flow-legend.tsx'
import { simulation } from '../state/simulation.ts'
import { isOfBase, runDifference } from '../state/simulation-difference.ts'
import { followRunOnMap, runView, runViews } from '../state/simulation-map.ts'
import { followTrace } from '../state/simulation-trace.ts'
import { breadth } from '../ui/breadth.ts'
import { Segmented } from '../ui/segmented.tsx'
import { FaultList } from './fault-list.tsx'
import { SimulateCrossing } from './simulate-crossing.tsx'

/** Over the map of a run: what it shows, and the legend of that. */
export function SimulateOnMap(): JSX.Element | null {
  const t = simulationWords()
  const { run } = simulation.value
  useEffect(() => {
    const stops = [followTrace(), followRunOnMap()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  if (run === null) return null
  // Two steady runs have run-ins of their own, and so no draws in common.
  const views = isOfBase(run) || run.asked.steady ? runViews.filter((view) => view !== 'difference') : runViews
  return (
    <>
      <div class="run-view floats">
        <Segmented
          label={t.mapShows}
          value={runView.value}
          options={views.map((value) => ({ value, face: t.views[value] }))}
          onChoose={(value) => {
            runView.value = value
          }}
        />
        {runView.value === 'difference' && runDifference.value.progress !== null && <p role="status">{t.takingDifference}</p>}
        {runView.value === 'difference' && runDifference.value.problem !== null && <FaultList problem={runDifference.value.problem} />}
      </div>
      <FlowLegend />
      {breadth.value !== 'phone' && <SimulateCrossing />}
    </>
  )
}
