import type { JSX } from 'preact'

export interface RunLane {
  readonly name: string
  /** Waiting now. */
  readonly waiting: number
  /** Lanes on file; null where none are. */
  readonly lanes: number | null
  readonly isOpen: boolean
}

interface RunCrossingProps {
  readonly label: string
  /** First and second side. */
  readonly banks: readonly [string, string]
  /** Directions from the first side to the second, and back. */
  readonly there: readonly RunLane[]
  readonly back: readonly RunLane[]
}

const width = 268
const rowHeight = 22
const bridge = { from: 112, to: 156 }
/** Squares of a queue that find room; each more than these is a number only. */
const mostSquares = 18

interface RowProps {
  readonly lane: RunLane
  readonly y: number
  readonly isThere: boolean
}

/** A queue before the bridge, nearest first, on the bank that it comes from. */
function Row({ lane: { waiting, lanes, isOpen }, y, isThere }: RowProps): JSX.Element {
  const squares = Math.min(mostSquares, Math.ceil(waiting))
  const start = isThere ? bridge.from - 8 : bridge.to + 3
  return (
    <g>
      {Array.from({ length: Math.min(6, lanes ?? 1) }, (_, lane) => (
        <line
          key={lane}
          class={isOpen ? 'run-lane' : 'run-lane shut'}
          x1={bridge.from}
          x2={bridge.to}
          y1={y - ((lanes ?? 1) - 1) * 1.2 + lane * 2.4}
          y2={y - ((lanes ?? 1) - 1) * 1.2 + lane * 2.4}
        />
      ))}
      {Array.from({ length: squares }, (_, place) => (
        <rect key={place} class="run-queue" x={start + (isThere ? -place : place) * 6} y={y - 2.5} width="4.6" height="5" rx="1" />
      ))}
    </g>
  )
}

/** Both banks of a crossing as they stand at the clock: lanes, who waits, and whether it is open. The words beside it say the same. */
export function RunCrossing({ label, banks, there, back }: RunCrossingProps): JSX.Element {
  const rows = [...there.map((lane) => ({ lane, isThere: true })), ...back.map((lane) => ({ lane, isThere: false }))]
  const height = 22 + rows.length * rowHeight
  return (
    <svg class="run-crossing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="run-river" x={bridge.from} y="16" width={bridge.to - bridge.from} height={height - 16} />
      <text class="axis-text" x="0" y="11">
        {banks[0]}
      </text>
      <text class="axis-text" x={width} y="11" text-anchor="end">
        {banks[1]}
      </text>
      {rows.map(({ lane, isThere }, index) => (
        <Row key={lane.name} lane={lane} y={28 + index * rowHeight} isThere={isThere} />
      ))}
    </svg>
  )
}
