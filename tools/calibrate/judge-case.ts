import type { Amount, Computed } from './compute-case.ts'
import type { Measure, PublishedCase } from './published-case.ts'

export interface JudgedCase {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly computed: string
  /** `open`: the data lack what is asked. */
  readonly verdict: 'hit' | 'miss' | 'open'
  /** How far off each measure is that is out of its tolerance. */
  readonly distance: string
  readonly source: string
  readonly missReason?: string
  readonly openReason?: string
}

/** A case against what the model says about it. */
export function judgeCase(published: PublishedCase, computed: Computed): JudgedCase {
  const { id, title, source, year, grade, measures, missReason, openReason } = published
  const shown = {
    id,
    title,
    published: measures.map(publishedText).join(', '),
    source: `${source}; ${year}, grade ${grade}`,
    ...(missReason === undefined ? {} : { missReason }),
  }
  if ('lacking' in computed) return { ...shown, computed: computed.lacking, verdict: 'open', distance: '', ...(openReason === undefined ? {} : { openReason }) }
  const amounts = measures.map((measure) => {
    const amount = computed.found[measure.quantity]
    if (amount === undefined) throw new Error(`${id} does not compute ${measure.quantity}`)
    return { measure, amount }
  })
  const misses = amounts.flatMap(({ measure, amount }) => (isHit(measure, amount) ? [] : [missText(measure, amount)]))
  const texts = amounts.map(({ measure, amount }) => amountText(measure, amount))
  return { ...shown, computed: [...new Set(texts)].join(', '), verdict: misses.length === 0 ? 'hit' : 'miss', distance: misses.join('; ') }
}

const median = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.p50)

/** Distance from the nearer end of the published range. */
const excess = ({ low, high }: Measure, amount: number): number => (amount > high ? amount - high : amount < low ? amount - low : 0)

function isHit(measure: Measure, amount: Amount): boolean {
  const { low, high, rule } = measure
  switch (rule.kind) {
    case 'within':
      return Math.abs(excess(measure, median(amount))) <= rule.share * (median(amount) > high ? high : low) + 1e-9
    case 'plan':
    case 'atMost':
      return low <= median(amount)
    case 'measured':
      return typeof amount !== 'number' && amount.p10 <= low && high <= amount.p90
  }
}

function missText(measure: Measure, amount: Amount): string {
  const { quantity, low, high, rule } = measure
  const away = excess(measure, median(amount))
  const share = (100 * Math.abs(away)) / (away > 0 ? high : low)
  if (rule.kind === 'within') return `${quantity} ${share.toFixed(1)} % ${away > 0 ? 'above' : 'below'}`
  if (rule.kind === 'measured') return 'measured days outside P10-P90'
  return `${quantity}: ${low - median(amount) < 1 ? (low - median(amount)).toFixed(1) : grouped(low - median(amount))} below what is published`
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en')
const short = (value: number): string => (Math.abs(value) < 100 && !Number.isInteger(value) ? String(value) : grouped(value))

function publishedText({ quantity, low, high, rule }: Measure): string {
  const value = low === high ? short(low) : `${short(low)}-${short(high)}`
  const money = quantity === 'USD' || quantity === 'CNY'
  const words = money ? `${quantity} ${value}` : `${value} ${quantity}`
  if (rule.kind === 'within') return rule.share === 0 ? words : `${words} (±${100 * rule.share} %)`
  return `${words} ${{ plan: 'planned', measured: 'measured', atMost: 'flowed' }[rule.kind]}`
}

function amountText({ quantity }: Measure, amount: Amount): string {
  if (typeof amount !== 'number') return `P10 / P50 / P90 ${[amount.p10, amount.p50, amount.p90].map((days) => days.toFixed(1)).join(' / ')} days`
  if (quantity === 'USD' || quantity === 'CNY') return `${quantity} ${grouped(amount)}`
  return `${quantity === 'km' ? grouped(amount) : amount.toFixed(1)} ${quantity}`
}
