import type { Objective } from '../journey/query.ts'
import type { Statement } from '../statement.ts'
import type { Alternative, Tag } from './answer.ts'

type Undecided = Omit<Alternative, 'because'>

/** Tags that give a reason, the strongest first. */
const telling: readonly (readonly [Tag, string])[] = [
  ['cheapest', 'becauseCheapest'],
  ['fastest', 'becauseFastest'],
  ['cleanest', 'becauseCleanest'],
  ['fewestHandovers', 'becauseFewestHandovers'],
  ['mostReliable', 'becauseSurest'],
]

/**
 * Why an alternative is shown, as one statement: the best by the objective; else what it is first in, or the border or mode
 * that it alone has, with what it costs and takes against the best.
 *
 * @param all best first
 * @param planB id of the way over other borders; null where there is none
 */
export function becauseOf(alternative: Undecided, all: readonly Undecided[], objective: Objective, planB: string | null): Statement {
  const best = all[0]
  if (best === undefined || alternative === best) return { code: 'becauseBest', parameters: { objective } }
  const against = {
    costPercent: percentOf(alternative.cost.amountMinor, best.cost.amountMinor),
    days: Math.round((alternative.days.p50 - best.days.p50) * 10) / 10,
  }
  const reason = (code: string, more: Statement['parameters'] = {}): Statement => ({ code, parameters: { ...against, ...more } })
  const isFirstOf = (is: (other: Undecided) => boolean): boolean => all.find(is) === alternative
  if (best.status === 'conditional' && isFirstOf(({ status }) => status === 'lawful')) return reason('becauseUnconditional')
  const [first, ...others] = telling.filter(([tag]) => alternative.tags.includes(tag))
  const strong = [first, ...others].find((each) => each?.[0] === 'cheapest' || each?.[0] === 'fastest')
  if (strong !== undefined) return reason(strong[1])
  if (alternative.id === planB) return reason('becauseOtherBorder', { crossing: alternative.crossings[0] ?? '' })
  const family = kindOf(alternative)
  if (family !== 'mixed' && isFirstOf((other) => kindOf(other) === family)) return reason('becauseFamily', { family })
  if (first?.[0] === 'cleanest') return reason(first[1], { co2ePercent: percentOf(alternative.co2eKg, best.co2eKg) })
  if (first?.[0] === 'fewestHandovers') return reason(first[1], { handovers: alternative.handovers })
  if (first?.[0] === 'mostReliable') return reason(first[1], { p90: alternative.days.p90 })
  return reason('becauseNext')
}

/** A way by ship is one whatever brings the box to the port. */
const kindOf = ({ family, modes }: Undecided): string => (modes.includes('sea') ? 'sea' : family)

const percentOf = (value: number, base: number): number => (base === 0 ? 0 : Math.round((value / base - 1) * 100))
