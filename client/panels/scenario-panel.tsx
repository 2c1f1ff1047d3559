import type { JSX } from 'preact'
import { formats, messages } from '../i18n/messages.ts'
import { cancelComparison, comparison } from '../state/comparison.ts'
import { nameIn, shippedScenarios } from '../state/geography.ts'
import { baseScenario } from '../state/plan.ts'
import { chooseShipped, draftChanges, removeChange, switchChange } from '../state/scenario-edits.ts'
import { changeScenario, plan } from '../state/store.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { RoutesBeforeAfter, SimulatedBeforeAfter } from './before-after.tsx'
import { changeText } from './change-text.ts'
import { draftName } from './draft-name.ts'
import { RunState } from './run-state.tsx'
import { ScenarioTools } from './scenario-tools.tsx'
import { CopyLinkButton } from './top-bar.tsx'

function ChangeList(): JSX.Element {
  const t = messages()
  const changes = draftChanges()
  if (changes.length === 0) return <p class="notice">{t.noChanges}</p>
  return (
    <ul class="changes">
      {changes.map(({ change, on }, index) => {
        const { object, effect } = changeText(change)
        return (
          <li key={JSON.stringify(change) + index} class={on ? '' : 'off'}>
            <label class="check">
              <input type="checkbox" checked={on} onChange={() => switchChange(index)} />
              <span>
                <b>{object}</b>
                <br />
                {effect}
              </span>
            </label>
            <button type="button" class="icon-button" aria-label={`${t.remove}: ${object}`} title={t.remove} onClick={() => removeChange(index)}>
              <CloseIcon />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

export function ScenarioPanel(): JSX.Element {
  const t = messages()
  const { scenario } = plan.value
  const { of, routes, years, progress, problem } = comparison.value
  const changes = draftChanges()
  return (
    <>
      <header class="panel-head">
        <h2>{draftName(scenario)}</h2>
        <CopyLinkButton />
        <p class="quiet">{t.changesOn(changes.filter(({ on }) => on).length, changes.length)}</p>
        <label class="shipped">
          {t.shipped}
          <select
            value={scenario.id}
            onChange={(event) => (event.currentTarget.value === 'base' ? changeScenario(baseScenario) : chooseShipped(event.currentTarget.value))}
          >
            {scenario.id === '' && (
              <option value="" selected>
                {draftName(scenario)}
              </option>
            )}
            <option value="base" selected={scenario.id === 'base'}>
              {t.baseNetwork}
            </option>
            {shippedScenarios.value.map(({ id, names }) => (
              <option key={id} value={id} selected={scenario.id === id}>
                {nameIn(names, id)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="panel-scroll" id="results" tabIndex={-1}>
        <ChangeList />
        <ScenarioTools />
        <RunState progress={progress} years={20} problem={problem} onCancel={cancelComparison} />
        {of !== null && (
          <div class={progress === null ? 'compared' : 'compared old'}>
            {progress !== null && of !== scenario && (
              <p class="list-head">
                {t.stillOld}: {draftName(of)}
              </p>
            )}
            {years !== null && <SimulatedBeforeAfter pair={years} />}
            {routes !== null && <RoutesBeforeAfter routes={routes} />}
          </div>
        )}
      </div>
      <footer class="panel-foot">
        {years !== null && (
          <>
            <span>{t.replications(years.scenario.replications)}</span>
            <span>
              {t.key} {years.scenario.key.slice(0, 8)}
            </span>
          </>
        )}
        {years === null && <span>{formats().date(plan.value.query.date)}</span>}
      </footer>
    </>
  )
}
