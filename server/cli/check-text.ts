import type { GoodsCheck } from '#core/appraisal/check-goods.ts'
import type { Language, ModeFamily } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { familyName, partyName } from '#core/wording/labels.ts'
import { countryName, lookupOf } from '#core/wording/lookup.ts'
import { statedTime } from '#core/wording/stated-time.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** Conditions and papers of each route border by border, then what has no lawful route, then what the answer rests on. */
export function checkText(check: GoodsCheck, network: Network, language: Language): string {
  const word = words[language]
  const { nameOf } = lookupOf(network, language)
  const papers = check.alternatives.flatMap(({ documents }) => documents)
  const isOmissionKnown = papers.some(({ omission }) => omission !== null)
  const header = [word.border, word.document, word.by, word.issuedBy, word.leadTime, ...(isOmissionKnown ? [word.omissionTime] : [])]
  const routes = check.alternatives.map(({ id, status, conditions, documents }) => {
    const rows = documents.map(({ crossing, country, names, issuedBy, by, lead, omission }) => [
      crossing === undefined ? countryName(country, language) : `${nameOf(crossing)} (${countryName(country, language)})`,
      names[language],
      partyName(by, language),
      issuedBy[language],
      lead === null ? word.notOnFile : statedTime(lead, language),
      ...(isOmissionKnown ? [omission === null ? word.notOnFile : statedTime(omission, language)] : []),
    ])
    return [
      `${id}: ${status === 'lawful' ? word.lawful : word.conditional}`,
      ...conditions.map((condition) => `  ${warningText(condition, nameOf, language)}`),
      ...(rows.length === 0 ? [word.noDocuments] : [textTable(header, rows)]),
    ].join('\n')
  })
  const reasons = [...new Set(check.unavailable.map(({ reason }) => reason))]
  const modesWith = (wanted: string): readonly ModeFamily[] => check.unavailable.flatMap(({ reason, modes }) => (reason === wanted ? modes : []))
  const barred = reasons.map(
    (reason) =>
      `${modesWith(reason)
        .map((family) => familyName(family, language))
        .join(', ')}: ${reason}`,
  )
  return [
    `${nameOf(check.query.from)} - ${nameOf(check.query.to)}, ${check.query.date.slice(0, 10)}, HS ${check.query.hs}${check.hs === null ? '' : `: ${check.hs.description}`}`,
    ...(routes.length === 0 ? [word.none] : routes),
    ...(papers.length === 0 || isOmissionKnown ? [] : [word.omissionNotOnFile]),
    ...(barred.length === 0 ? [] : [barred.join('\n')]),
    check.warnings.map((warning) => warningText(warning, nameOf, language)).join('\n'),
  ].join('\n\n')
}
