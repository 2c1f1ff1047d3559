import type { BecauseWords } from '../shape/because-words.ts'

const against: BecauseWords['against'] = ({ costPercent, days }, say) => {
  const cost =
    costPercent === 0 ? 'at the price of the best' : `${say.number(Math.abs(costPercent))}\u00a0% ${costPercent < 0 ? 'cheaper' : 'dearer'} than the best`
  return days === 0 ? cost : `${cost}, ${say.number(Math.abs(days), 1)}\u00a0days ${days < 0 ? 'shorter' : 'longer'}`
}

export const because: BecauseWords = {
  against,
  sentences: {
    becauseBest: ({ objective }, say) => `Best by ${say.objective(objective)}.`,
    becauseUnconditional: (difference, say) => `Needs no condition of a rule: ${against(difference, say)}.`,
    becauseCheapest: (difference, say) => `Cheapest: ${against(difference, say)}.`,
    becauseFastest: (difference, say) => `Fastest: ${against(difference, say)}.`,
    becauseCleanest: ({ co2ePercent, ...difference }, say) =>
      `Least CO₂e, ${say.number(Math.abs(co2ePercent))}\u00a0% below the best: ${against(difference, say)}.`,
    becauseFewestHandovers: ({ handovers, ...difference }, say) => `Fewest handovers, ${say.number(handovers)}: ${against(difference, say)}.`,
    becauseSurest: ({ p90, ...difference }, say) => `Surest, 9 of 10 within ${say.number(p90, 1)} days: ${against(difference, say)}.`,
    becauseOtherBorder: ({ crossing, ...difference }, say) =>
      `Plan B, shares no border with the best${crossing === '' ? '' : ` (${say.name(crossing)})`}: ${against(difference, say)}.`,
    becauseFamily: ({ family, ...difference }, say) => `Best by this mode (${say.mode(family)}): ${against(difference, say)}.`,
    becauseNext: (difference, say) => `Next best: ${against(difference, say)}.`,
  },
}
