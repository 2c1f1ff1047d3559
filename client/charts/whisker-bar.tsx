import type { JSX } from 'preact'

interface WhiskerBarProps {
  /** 0 to 1. */
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly binds: boolean
}

const percent = (share: number): string => `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`

/** A share of a whole with its interval; the words beside it say the same. */
export const WhiskerBar = ({ value, low, high, binds }: WhiskerBarProps): JSX.Element => (
  <svg class={binds ? 'whisker-bar binds' : 'whisker-bar'} width="100%" height="14" aria-hidden="true" focusable="false">
    <rect class="trough" x="0" y="4" width="100%" height="6" rx="3" />
    <rect class="value" x="0" y="4" width={percent(value)} height="6" rx="3" />
    <line class="end" x1="100%" x2="100%" y1="1" y2="13" />
    {low !== null && high !== null && (
      <>
        <line class="whisker" x1={percent(low)} x2={percent(high)} y1="7" y2="7" />
        <line class="whisker" x1={percent(low)} x2={percent(low)} y1="4" y2="10" />
        <line class="whisker" x1={percent(high)} x2={percent(high)} y1="4" y2="10" />
      </>
    )}
  </svg>
)
