import type { BreakEven } from '#core/appraisal/break-even.ts'
import type { Explanation } from '#core/appraisal/explain-choice.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { formatMoney, formatNumber } from '#core/wording/format.ts'
import { labels } from '#core/wording/labels.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { tariffListName } from '#core/wording/tariff-list-name.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** Both sides with their generalised cost, then for each parameter where they meet and who is better below it. */
export function explanationText({ query, currency, a, b, breakEvens, key }: Explanation, network: Network, language: Language): string {
  const word = words[language]
  const { nameOf } = lookupOf(network, language)
  const number = (value: number): string => formatNumber(value, language, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 3)
  const subjectOf = ({ code, subject = '' }: BreakEven): string =>
    code === 'exchangeRate'
      ? ` ${currency}/${subject}`
      : code === 'tariffIndex'
        ? ` (${tariffListName(subject, language) ?? tariffName(network, subject)})`
        : subject === ''
          ? ''
          : `, ${nameOf(subject)}`
  const sides = [a, b].map((side, index) => [
    index === 0 ? 'A' : 'B',
    side.id,
    formatMoney(side.amountMinor, currency, language),
    formatNumber(side.days, language, 1),
    formatMoney(side.generalisedMinor, currency, language),
  ])
  const rows = breakEvens.map((found) => [
    `${labels[language].breakEvens[found.code]}${subjectOf(found)}`,
    number(found.today),
    found.value === null ? `${word.noBreakEven} ${number(found.least)}–${number(found.most)}` : number(found.value),
    found.below === null ? '=' : `${found.below.toUpperCase()}${found.value === null ? ` ${word.alwaysBetter}` : ''}`,
  ])
  return [
    `${nameOf(query.from)} - ${nameOf(query.to)}, ${query.date}`,
    textTable(['', word.route, word.price, word.days.replace('P10 / P50 / P90', 'P50'), labels[language].objectives.generalised], sides, [2, 3, 4]),
    textTable([word.breakEven, word.today, '', word.betterBelow], rows, [1, 2]),
    word.notStated,
    key,
  ].join('\n\n')
}

const tariffName = (network: Network, id: string): string => network.facts.tariffs.hauls.find((tariff) => tariff.id === id)?.name ?? id
