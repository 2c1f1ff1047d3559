import type { JSX } from 'preact'
import type { RouteAnswer, Unavailable } from '#core/routing/answer.ts'
import { formats, messages } from '../i18n/messages.ts'
import { answerState, familyTab, type TabFamily, tabOf } from '../state/answers.ts'

type Family = Exclude<TabFamily, 'all'>

/** What stands in the way of a family alone; a fault that names several families explains each of them. */
export function reasonFor(answer: RouteAnswer, family: Family): Unavailable | undefined {
  return answer.unavailable.find(({ modes }) => (family === 'mixed' ? modes.length > 1 || modes[0] === 'sea' : modes.length === 1 && modes[0] === family))
}

/** River has a tab only where somebody could expect to cross by it. */
function families(answer: RouteAnswer): readonly Family[] {
  const river = answer.alternatives.some((alternative) => tabOf(alternative) === 'river') || (reasonFor(answer, 'river')?.code ?? 'noLink') !== 'noLink'
  return river ? ['rail', 'road', 'river', 'mixed'] : ['rail', 'road', 'mixed']
}

export function ModeTabs(): JSX.Element | null {
  const t = messages()
  const f = formats()
  const { answer } = answerState.value
  if (answer === null) return null
  const tab = (family: TabFamily, name: string, alternatives: RouteAnswer['alternatives']) => {
    const best = alternatives.reduce((least, { cost }) => Math.min(least, cost.amountMinor), Number.POSITIVE_INFINITY)
    const soonest = alternatives.reduce((least, { days }) => Math.min(least, days.p50), Number.POSITIVE_INFINITY)
    const reason = family === 'all' ? undefined : reasonFor(answer, family)?.reason
    return (
      <button key={family} type="button" class="mode-tab" aria-pressed={familyTab.value === family} onClick={() => (familyTab.value = family)}>
        <span class="mode-tab-name">
          {name}
          {alternatives.length === 0 && <em>{t.none}</em>}
        </span>
        {family === 'all' && <span>{t.routes(alternatives.length)}</span>}
        {family !== 'all' && alternatives.length > 0 && (
          <>
            <span class="figures">{t.fromPrice(f.wholeAmount(best))}</span>
            <span>{t.fromDays(f.days(soonest))}</span>
          </>
        )}
        {family !== 'all' && alternatives.length === 0 && (
          <span class="mode-tab-why" title={reason}>
            {reason ?? t.noneHere}
          </span>
        )}
      </button>
    )
  }
  return (
    <div class="mode-tabs">
      {tab('all', t.all, answer.alternatives)}
      {families(answer).map((family) =>
        tab(
          family,
          t.families[family],
          answer.alternatives.filter((alternative) => tabOf(alternative) === family),
        ),
      )}
    </div>
  )
}
