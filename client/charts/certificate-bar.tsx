import type { JSX } from 'preact'
import { valueAxis } from './value-axis.ts'

interface Limit {
  readonly name: string
  readonly value: number
}

interface CertificateBarProps {
  readonly carried: Limit & { readonly low: number | null; readonly high: number | null }
  readonly bound: Limit
  /** Limits above the bound. */
  readonly next: readonly Limit[]
  readonly label: string
}

const height = 34

/** What is carried against what can be proved possible, all on one axis; the words stand beside it, not in it. */
export function CertificateBar({ carried, bound, next, label }: CertificateBarProps): JSX.Element {
  const { top } = valueAxis(Math.max(bound.value, carried.value, carried.high ?? 0, ...next.map(({ value }) => value)) * 1.04)
  const at = (value: number) => `${((value / top) * 100).toFixed(2)}%`
  return (
    <svg class="certificate-bar" width="100%" height={height} role="img" aria-label={label}>
      <rect class="trough" x="0.5" y="8.5" width="calc(100% - 1px)" height="17" rx="2" />
      <rect class="carried" x="1" y="12" width={at(carried.value)} height="10" rx="2" />
      {carried.low !== null && carried.high !== null && <line class="whisker" x1={at(carried.low)} x2={at(carried.high)} y1="17" y2="17" />}
      {next.map(({ name, value }) => (
        <line key={name} class="next" x1={at(value)} x2={at(value)} y1="6" y2="28">
          <title>{name}</title>
        </line>
      ))}
      <line class="bound" x1={at(bound.value)} x2={at(bound.value)} y1="1" y2="33" />
    </svg>
  )
}
