import type { CostLine } from '../cost/cost.ts'
import type { CostLineCode } from '../cost/cost-line-codes.ts'
import type { Language } from '../network/facts/places.ts'
import { costLines as en } from './en/cost-lines.ts'
import { formatNumber } from './format.ts'
import { costLineKindName } from './labels.ts'
import type { NameOf } from './lookup.ts'
import { costLines as ru } from './ru/cost-lines.ts'
import type { CostLineWords } from './shape/cost-line-words.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { costLines as zh } from './zh/cost-lines.ts'

const words: Readonly<Record<Language, CostLineWords>> = { zh, ru, en }

/** What a cost line is for, on one line. Where it counts other than one unit, the count stands behind. */
export function costLineName(line: Pick<CostLine, 'kind' | 'code' | 'parameters'>, nameOf: NameOf, language: Language): string {
  const spoken = words[language]
  // A code without words can only come from a newer answer than this catalogue; its kind is still true.
  if (!Object.hasOwn(spoken, line.code)) return costLineKindName(line.kind, language)
  const word = spoken[line.code as CostLineCode] as (parameters: CostLine['parameters'], say: Speaker) => string
  const name = word(line.parameters, speakerOf(nameOf, language))
  const units = Number(line.parameters.units ?? 1)
  return units === 1 ? name : `${name}\u00a0×\u00a0${formatNumber(units, language, Number.isInteger(units) ? 0 : 2)}`
}
