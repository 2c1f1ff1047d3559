import type { BecauseWords } from '../shape/because-words.ts'

const against: BecauseWords['against'] = ({ costPercent, days }, say) => {
  const cost = costPercent === 0 ? '与最优方案同价' : `比最优方案${costPercent < 0 ? '便宜' : '贵'} ${say.number(Math.abs(costPercent))}%`
  return days === 0 ? cost : `${cost}，${days < 0 ? '快' : '慢'} ${say.number(Math.abs(days), 1)} 天`
}

export const because: BecauseWords = {
  against,
  sentences: {
    becauseBest: ({ objective }, say) => `按“${say.objective(objective)}”最优。`,
    becauseUnconditional: (difference, say) => `不受规则条件限制：${against(difference, say)}。`,
    becauseCheapest: (difference, say) => `最便宜：${against(difference, say)}。`,
    becauseFastest: (difference, say) => `最快：${against(difference, say)}。`,
    becauseCleanest: ({ co2ePercent, ...difference }, say) => `碳排放最低，比最优方案少 ${say.number(Math.abs(co2ePercent))}%：${against(difference, say)}。`,
    becauseFewestHandovers: ({ handovers, ...difference }, say) => `换装最少（${say.number(handovers)} 次）：${against(difference, say)}。`,
    becauseSurest: ({ p90, ...difference }, say) => `最可靠，十有九次在 ${say.number(p90, 1)} 天内：${against(difference, say)}。`,
    becauseOtherBorder: ({ crossing, ...difference }, say) =>
      `备用路线，与最优方案不共用口岸${crossing === '' ? '' : `（${say.name(crossing)}）`}：${against(difference, say)}。`,
    becauseFamily: ({ family, ...difference }, say) => `该运输方式中最优（${say.mode(family)}）：${against(difference, say)}。`,
    becauseNext: (difference, say) => `次优：${against(difference, say)}。`,
  },
}
