import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

/** Trade rules: ids once each, crossings that exist, HS codes of the list, a document where one is demanded, ranges that rise. */
export function checkRules({ facts, ruleFiles }: Assembled, report: Report): void {
  const crossings = new Set(facts.crossings.map(({ id }) => id))
  const seen = new Set<string>()
  facts.rules.forEach((rule, number) => {
    const origin = ruleFiles[number]
    const where: Where = { file: origin?.file ?? 'rules', path: [origin?.index ?? number] }
    if (seen.has(rule.id)) report.add(inside(where, 'id'), 'duplicateId', rule.id, `Two rules have the id ${rule.id}`)
    seen.add(rule.id)
    for (const key of ['crossings', 'exceptCrossings'] as const) {
      rule[key]?.forEach((id, index) => {
        if (!crossings.has(id)) report.add(inside(where, key, index), 'unknownCrossing', id, `No crossing ${id} in crossings.json`)
      })
    }
    const checkCodes = (codes: readonly string[], at: Where): void => {
      codes.forEach((code, index) => {
        if (!Object.hasOwn(facts.harmonizedSystem, code)) report.add(inside(at, index), 'unknownValue', code, 'No code of harmonized-system.json')
      })
    }
    checkCodes(rule.hs ?? [], inside(where, 'hs'))
    checkCodes(rule.scenario?.stoppedHs ?? [], inside(where, 'scenario', 'stoppedHs'))
    if (rule.effect === 'demands' ? rule.document === undefined : rule.effect === 'bars' && rule.document !== undefined) {
      report.add(inside(where, 'document'), 'conflict', rule.effect, 'A rule that demands names a document, a condition may, and a bar does not')
    }
    if (rule.isListUnknown === true && (rule.effect === 'bars' || rule.hs !== undefined)) {
      report.add(inside(where, 'isListUnknown'), 'conflict', true, 'A list that is not known by code bars no code and names none')
    }
    for (const key of ['lead', 'omission'] as const) {
      const time = rule.document?.[key]
      if (time !== undefined && time.least > time.most)
        report.add(inside(where, 'document', key, 'most'), 'outOfRange', time.most, 'The most is below the least', [`>= ${time.least}`])
    }
    for (const key of ['inspectedShare', 'delayDays', 'costUsd'] as const) checkRange(rule.scenario?.[key], inside(where, 'scenario', key), report)
  })
}

function checkRange(range: readonly [number, number] | undefined, where: Where, report: Report): void {
  if (range !== undefined && range[0] > range[1]) report.add(inside(where, 1), 'outOfRange', range[1], 'The most is below the least', [`>= ${range[0]}`])
}
