import type { ComponentChildren, JSX } from 'preact'
import type { Alternative } from '#core/routing/answer.ts'
import { daysSentence } from '#core/wording/days-sentence.ts'
import { formats, messages } from '../i18n/messages.ts'
import { cargoCode, nameOf, shortTitle } from '../i18n/titles.ts'
import { answerIsSlow, answerState, choose } from '../state/answers.ts'
import { compared, measureAgainst } from '../state/compared.ts'
import { explanation } from '../state/explanation.ts'
import { placeName } from '../state/geography.ts'
import { type PlanQuery, scenarioForServer } from '../state/plan.ts'
import { language } from '../state/preferences.ts'
import { plan, setComparing, showTab, view } from '../state/store.ts'
import { twoScenarios } from '../state/two-scenarios.ts'
import { Segmented } from '../ui/segmented.tsx'
import { CompareBreakEven } from './compare-break-even.tsx'
import { ComparePlots } from './compare-plots.tsx'
import { CompareSweep } from './compare-sweep.tsx'
import { type CompareColumn, CompareTable } from './compare-table.tsx'
import { CompareWaterfall } from './compare-waterfall.tsx'
import { draftName } from './draft-name.ts'

function CompareHead({ query, children }: { readonly query: PlanQuery; readonly children?: ComponentChildren }): JSX.Element {
  const t = messages()
  const f = formats()
  return (
    <header class="compare-title">
      <h2>
        {placeName.value(query.from)} → {placeName.value(query.to)}
      </h2>
      <p class="quiet">
        {query.quantity} × {cargoCode(query.cargo)}, {f.tonnes(query.weight)}, {f.date(query.date)}
      </p>
      {children}
      <Segmented
        label={t.compare.what}
        value={view.value.comparing}
        onChoose={setComparing}
        options={[
          { value: 'routes', face: t.compare.routes },
          { value: 'scenarios', face: t.compare.scenarios },
        ]}
      />
    </header>
  )
}

/** Table, cost and courses of what stands side by side. */
function SideBySide({
  columns,
  currency,
  sentences,
  children,
}: {
  readonly columns: readonly CompareColumn[]
  readonly currency: string
  readonly sentences: readonly string[]
  readonly children?: ComponentChildren
}): JSX.Element {
  const [reference, other] = columns
  return (
    <>
      <ul class="compare-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="compare-body">
        <CompareTable columns={columns} currency={currency} />
        <div class="compare-right">
          {reference !== undefined && <CompareWaterfall alternative={reference.alternative} name={reference.name} {...(other !== undefined && { other })} />}
          {children}
        </div>
      </div>
      <ComparePlots alternatives={columns.map(({ alternative }) => alternative)} names={columns.map(({ name }) => name)} currency={currency} />
    </>
  )
}

/** `Manzhouli: 9 of 10 boxes within 24 days, half within 17`. */
const sentenceOf = (name: string, { days }: Alternative, cargo: PlanQuery['cargo']): string =>
  formats().labelled(name, daysSentence(days, cargo, language.value))

/** Routes of one answer. */
function CompareRoutes(): JSX.Element {
  const t = messages()
  const { answer, asked, problem } = answerState.value
  const alternatives = compared.value
  if (answer === null || asked === null || alternatives.length === 0) {
    return (
      <>
        <CompareHead query={plan.value.query} />
        <p class="notice">{problem?.kind === 'refused' ? problem.detail || problem.title : answerState.value.waiting ? t.waiting : t.compareHint}</p>
      </>
    )
  }
  const columns = alternatives.map((alternative): CompareColumn => {
    const name = nameOf(alternative)
    return {
      key: alternative.id,
      name,
      alternative,
      head: (
        <button
          type="button"
          class="column-title"
          onClick={() => {
            choose(alternative)
            showTab('plan')
          }}
        >
          <span class="quiet">{answer.alternatives.indexOf(alternative) + 1}</span> {name}
        </button>
      ),
    }
  })
  const [a, b] = columns
  const { value: explained } = explanation.value
  const isExplained = explained !== null && 'breakEvens' in explained && explained.a.id === a?.key && explained.b.id === b?.key
  return (
    <div class={answerIsSlow.value || problem !== null ? 'old' : ''}>
      <CompareHead query={asked.query}>
        <label class="compare-reference">
          {t.compare.differenceTo}
          <select onChange={(event) => measureAgainst(event.currentTarget.value)}>
            {columns.map(({ key, name }) => (
              <option key={key} value={key} selected={key === a?.key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </CompareHead>
      <SideBySide
        columns={columns}
        currency={answer.query.currency}
        sentences={columns.map(({ name, alternative }) => sentenceOf(name, alternative, asked.query.cargo))}
      >
        {isExplained && a !== undefined && b !== undefined && <CompareBreakEven explained={explained} names={{ a: a.name, b: b.name }} />}
        {explanation.value.waiting && (
          <p class="note" role="status">
            {t.compare.breakEvenWaiting}
          </p>
        )}
      </SideBySide>
      <CompareSweep />
      <p class="note">
        {t.compareHint} {formats().labelled(t.scenario, draftName(asked.scenario))} · {t.dataset} {answer.dataset.version} · {t.key} {answer.key.slice(0, 8)}
      </p>
    </div>
  )
}

/** One route without and with the scenario: the chosen one where both answers have it, else the best of each. */
function CompareScenarios(): JSX.Element {
  const t = messages()
  const { query, scenario } = plan.value
  const { value, waiting, problem } = twoScenarios.value
  if (scenarioForServer(scenario) === 'base') {
    return (
      <>
        <CompareHead query={query} />
        <div class="notice">
          <p>{t.compare.noScenario}</p>
          <button type="button" class="text-button" onClick={() => showTab('scenario')}>
            {t.tabs.scenario}
          </button>
        </div>
      </>
    )
  }
  const find = (answer: NonNullable<typeof value>['a'] | undefined) =>
    answer?.alternatives.find(
      ({ id }) =>
        id === view.value.alternative &&
        value?.a?.alternatives.some((one) => one.id === id) === true &&
        value.b?.alternatives.some((one) => one.id === id) === true,
    ) ?? answer?.alternatives[0]
  const sides = [
    { letter: 'A', side: t.baseNetwork, alternative: find(value?.a) },
    { letter: 'B', side: draftName(scenario), alternative: find(value?.b) },
  ]
  const columns = sides.flatMap(({ letter, side, alternative }): readonly CompareColumn[] =>
    alternative === undefined
      ? []
      : [
          {
            key: letter,
            name: side,
            alternative,
            head: (
              <span class="column-title">
                <span class="quiet">{letter}</span> {side}
                <small>{shortTitle(alternative)}</small>
              </span>
            ),
          },
        ],
  )
  const lacking = value === null ? [] : sides.filter(({ alternative }) => alternative === undefined)
  return (
    <>
      <CompareHead query={query} />
      {waiting && (
        <p class="notice" role="status">
          {t.waiting}
        </p>
      )}
      {problem !== null && (
        <p class="notice" role="alert">
          {problem.kind === 'refused' ? problem.detail || problem.title : t.unreachable}
        </p>
      )}
      {lacking.map(({ letter, side }) => (
        <p key={letter} class="notice">
          {formats().labelled(`${letter} ${side}`, t.noAnswer)}
        </p>
      ))}
      {columns.length > 0 && (
        <SideBySide columns={columns} currency={query.currency} sentences={columns.map(({ key, alternative }) => sentenceOf(key, alternative, query.cargo))} />
      )}
    </>
  )
}

/** Two to four routes side by side, or one route under two scenarios. */
export function ComparePanel(): JSX.Element {
  return (
    <div class="compare" id="results" tabIndex={-1}>
      {view.value.comparing === 'routes' ? <CompareRoutes /> : <CompareScenarios />}
    </div>
  )
}
