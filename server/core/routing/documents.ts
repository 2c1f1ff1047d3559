import type { MoveStep, Step } from '../journey/steps.ts'
import type { StatedTime, TradeRule } from '../network/facts/rules.ts'
import type { PaperDemand } from './answer.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * The papers that the rules on file demand along a journey, border by border, those that a condition asks for included.
 * Papers that no rule on file names are not in it.
 *
 * @param dates local day at which each step begins: the rules of that day hold
 */
export function documentsOf(context: JourneyContext, steps: readonly Step[], legOf: readonly number[], dates: readonly string[]): readonly PaperDemand[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'move') return []
    const verdict = context.verdictOn(step, dates[index])
    const demands = [...verdict.demands, ...verdict.conditions.map(({ rule }) => rule)]
    const border = steps[index - 1]?.kind === 'border' ? index - 1 : index
    return demands.flatMap((rule): readonly PaperDemand[] => {
      const { id, document, source, asOf, grade } = rule
      if (document === undefined) return []
      const country = countryAsking(context, rule, step)
      return [
        {
          rule: id,
          leg: legOf[border] ?? 0,
          ...(step.link.crossing !== undefined && { crossing: step.link.crossing }),
          country,
          names: document.names,
          issuedBy: document.issuedBy,
          by: document.by,
          lead: document.lead ?? null,
          leadDays: daysOf(document.lead),
          omission: document.omission ?? null,
          omissionDays: daysOf(document.omission),
          source,
          asOf,
          grade,
        },
      ]
    })
  })
}

/**
 * A customs union asks at its border, but the country of the importer or exporter takes what is due from them alone: a rule that
 * names where goods go to or come from is met there.
 */
function countryAsking({ query, countryOf }: JourneyContext, { territory, origins, destinations }: TradeRule, { from, to }: MoveStep): string {
  const [origin, destination] = [countryOf(query.from), countryOf(query.to)]
  if (territory.includes(destination) && destinations?.includes(destination) === true) return destination
  if (territory.includes(origin) && origins?.includes(origin) === true) return origin
  return [to, from].map(countryOf).find((each) => territory.includes(each)) ?? ''
}

const perDay: Readonly<Record<StatedTime['unit'], number>> = { minute: 1440, hour: 24, day: 1, workingDay: 1 }

function daysOf(time: StatedTime | undefined): readonly [number, number] | null {
  if (time === undefined) return null
  const days = (count: number): number => Math.round((count / perDay[time.unit]) * 1000) / 1000
  return [days(time.least), days(time.most)]
}
