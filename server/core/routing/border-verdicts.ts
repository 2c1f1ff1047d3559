import type { RouteQuery } from '../journey/query.ts'
import type { MoveStep } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'
import { rulesAt } from '../rules/rules-at.ts'
import { type Verdict, verdictOf } from '../rules/verdict.ts'
import { modeFamilyOf } from './mode-family.ts'

const lawful: Verdict = { bars: [], conditions: [], demands: [] }

/** Verdicts on the moves of a query, each border passage judged once a day: on the ready date where no other is given. */
export function borderVerdicts(network: Network, query: RouteQuery, readyDate: string): (move: MoveStep, date?: string) => Verdict {
  const countryOf = (place: string): string => network.placesById.get(place)?.country ?? ''
  const consignment = { hs: query.hs, dangerous: query.dangerous, origin: countryOf(query.from), destination: countryOf(query.to) }
  const known = new Map<string, Verdict>()
  const onDay = ({ from, to, mode, link, vehicle }: MoveStep, date: string): Verdict => {
    const [left, entered] = [countryOf(from), countryOf(to)]
    if (left === entered) return lawful
    const passage = {
      from: left,
      to: entered,
      family: modeFamilyOf(mode),
      ...(link.crossing !== undefined && { crossing: link.crossing }),
      ...(vehicle !== undefined && { vehicle }),
    }
    const key = `${date},${Object.values(passage).join()}`
    const verdict = known.get(key) ?? verdictOf(rulesAt(network.facts.rules, consignment, passage, date))
    known.set(key, verdict)
    return verdict
  }
  // Every way found asks for its moves on the ready date, and hundreds share them.
  const onReadyDate = new Map<MoveStep, Verdict>()
  return (move, date = readyDate) => {
    if (date !== readyDate) return onDay(move, date)
    const verdict = onReadyDate.get(move) ?? onDay(move, date)
    onReadyDate.set(move, verdict)
    return verdict
  }
}
