import type { BottleneckAnswer } from '#core/appraisal/answer-bottleneck.ts'
import type { BoughtStep } from '#core/assignment/bottleneck.ts'
import type { CapacityBound } from '#core/assignment/part-tonnes.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { formatNumber } from '#core/wording/format.ts'
import { capacityPartName, labels } from '#core/wording/labels.ts'
import { countryName, lookupOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** The bound and what buys most, the parts of the cut with what is on file, what enlarging each buys, and what the figures rest on. */
export function bottleneckText(answer: BottleneckAnswer, network: Network, language: Language): string {
  const word = words[language]
  const { nameOf } = lookupOf(network, language)
  const { improvements, capacityUnits } = labels[language]
  const number = (value: number): string => formatNumber(value, language, value < 100 && !Number.isInteger(value) ? 1 : 0)
  const nameOfEnd = (end: string): string => (network.placesById.has(end) ? nameOf(end) : countryName(end, language))
  const partName = ({ crossing, link, part, side }: Pick<CapacityBound, 'crossing' | 'link' | 'part' | 'side'>): string =>
    // A line has no part but itself.
    link !== undefined
      ? nameOf(link)
      : [nameOf(crossing ?? ''), [capacityPartName(part, language), ...(side === undefined ? [] : [nameOf(side)])].join(' ')].join(', ')
  const stepRow = (step: BoughtStep, lead = '') => [
    lead + improvements[step.code],
    partName(step.part),
    `+${number(step.gainTonnesPerDay)}`,
    number(step.boundTonnesPerDay),
  ]
  const stepRows = (steps: readonly BoughtStep[]) =>
    steps.flatMap(({ together, ...step }) => [stepRow(step), ...(together === undefined ? [] : [stepRow(together, '  + ')])])
  const stepTable = (title: string, steps: readonly BoughtStep[]): readonly string[] =>
    steps.length === 0 ? [] : [textTable([title, '', '+', word.tonnesPerDay], stepRows(steps), [2, 3])]
  const mostBought = ([best]: readonly BoughtStep[]): readonly string[] =>
    best === undefined || best.gainTonnesPerDay === 0
      ? []
      : [`${word.buysMost}: ${improvements[best.code]}, ${partName(best.part)}: +${number(best.gainTonnesPerDay)} ${word.tonnesPerDay}`]
  const { from, to, start, days } = answer.query
  const bound = answer.boundTonnesPerDay
  return [
    `${nameOfEnd(from)} - ${nameOfEnd(to)}, ${start} + ${days} d, ${answer.query.scenario}`,
    ...(bound === 0 ? [word.nothingPasses] : []),
    ...(bound === null || bound === 0
      ? []
      : [
          [`${word.bound}: ${number(bound)} ${word.tonnesPerDay}`, ...mostBought(answer.steps)].join('\n'),
          textTable(
            [word.binding, word.tonnesPerDay, word.stated, ''],
            answer.cut.map((part) => [partName(part), number(part.tonnesPerDay), `${number(part.amount)} ${capacityUnits[part.unit]}`, part.grade]),
            [1],
          ),
          textTable(
            [word.flowBy, word.tonnesPerDay],
            answer.flows.map(({ crossing, tonnesPerDay }) => [nameOf(crossing), number(tonnesPerDay)]),
            [1],
          ),
        ]),
    ...stepTable(word.buys, answer.steps),
    ...stepTable(word.oneAfterAnother, answer.sequence),
    ...(answer.warnings.length === 0 ? [] : [answer.warnings.map((warning) => `! ${warningText(warning, nameOf, language)}`).join('\n')]),
    answer.key,
  ].join('\n\n')
}
