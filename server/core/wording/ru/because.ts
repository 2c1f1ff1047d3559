import type { BecauseWords } from '../shape/because-words.ts'

const against: BecauseWords['against'] = ({ costPercent, days }, say) => {
  const cost = costPercent === 0 ? 'по цене лучшего' : `на ${say.number(Math.abs(costPercent))}\u00a0% ${costPercent < 0 ? 'дешевле' : 'дороже'} лучшего`
  return days === 0 ? cost : `${cost}, на ${say.number(Math.abs(days), 1)}\u00a0сут. ${days < 0 ? 'быстрее' : 'дольше'}`
}

export const because: BecauseWords = {
  against,
  sentences: {
    becauseBest: ({ objective }, say) => `Лучший вариант, критерий — ${say.objective(objective)}.`,
    becauseUnconditional: (difference, say) => `Не зависит от условий правил: ${against(difference, say)}.`,
    becauseCheapest: (difference, say) => `Самый дешёвый: ${against(difference, say)}.`,
    becauseFastest: (difference, say) => `Самый быстрый: ${against(difference, say)}.`,
    becauseCleanest: ({ co2ePercent, ...difference }, say) =>
      `Меньше всего CO₂e, на ${say.number(Math.abs(co2ePercent))}\u00a0% ниже лучшего: ${against(difference, say)}.`,
    becauseFewestHandovers: ({ handovers, ...difference }, say) => `Меньше всего перевалок (${say.number(handovers)}): ${against(difference, say)}.`,
    becauseSurest: ({ p90, ...difference }, say) => `Самый надёжный, 9 из 10 — за ${say.number(p90, 1)} сут.: ${against(difference, say)}.`,
    becauseOtherBorder: ({ crossing, ...difference }, say) =>
      `Запасной путь без общих переходов с лучшим${crossing === '' ? '' : ` (${say.name(crossing)})`}: ${against(difference, say)}.`,
    becauseFamily: ({ family, ...difference }, say) => `Лучший этим видом транспорта (${say.mode(family)}): ${against(difference, say)}.`,
    becauseNext: (difference, say) => `Следующий по порядку: ${against(difference, say)}.`,
  },
}
