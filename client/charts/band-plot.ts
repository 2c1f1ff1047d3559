import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { valueAxis, valueTicks } from './value-axis.ts'

/** A line over time with its band; the ends of the band are null where there are too few runs for one. */
interface BandLine {
  readonly mean: readonly (number | null)[]
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
}

export interface BandPlotData {
  /** Hours from the start of the run, rising. */
  readonly hours: readonly number[]
  readonly lines: readonly BandLine[]
}

export interface BandPlotOptions {
  readonly height: number
  readonly number: (value: number) => string
  readonly day: (hours: number) => string
  /** First hours of the months to be named on the axis. */
  readonly months: readonly number[]
  readonly onClock: (hours: number) => void
  readonly onZoom: (from: number, to: number) => void
}

/** Look of the lines, in order: a hue at most for the first two, and each its own dash. */
export const lineLooks = [
  { token: '--rail-1435', dash: [] },
  { token: '--more', dash: [7, 4] },
  { token: '--ink-1', dash: [2, 3] },
] as const

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** `#rrggbb` at an opacity. */
const faint = (color: string, opacity: number): string =>
  `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`

/** Each line takes three series of the plot: its mean, and the ends of its band. */
function aligned({ hours, lines }: BandPlotData): uPlot.AlignedData {
  return [[...hours], ...lines.flatMap(({ mean, low, high }) => [[...mean], [...low], [...high]])] as uPlot.AlignedData
}

const most = ({ lines }: BandPlotData): number =>
  lines.reduce((top, { mean, high }) => Math.max(top, ...mean.map((value) => value ?? 0), ...high.map((value) => value ?? 0)), 0)

/** Lines over time with bands, on canvas. A click tells the hour, dragging across zooms, a double click shows all. */
export function bandPlot(box: HTMLElement, data: BandPlotData, options: BandPlotOptions): uPlot {
  const axis = valueAxis(most(data))
  const text = { stroke: token('--ink-3'), font: `11px ${getComputedStyle(document.body).fontFamily}`, ticks: { show: false } }
  const series = data.lines.flatMap((_, index): uPlot.Series[] => {
    const look = lineLooks[index % lineLooks.length] as (typeof lineLooks)[number]
    const edge = { stroke: 'transparent', width: 0, points: { show: false } }
    return [{ stroke: token(look.token), width: 2, dash: [...look.dash], points: { show: false } }, edge, edge]
  })
  const bands = data.lines.map((_, index): uPlot.Band => {
    const look = lineLooks[index % lineLooks.length] as (typeof lineLooks)[number]
    return { series: [index * 3 + 3, index * 3 + 2], fill: faint(token(look.token), 0.2) }
  })
  const plot = new uPlot(
    {
      width: Math.max(200, box.clientWidth),
      height: options.height,
      legend: { show: false },
      padding: [8, 8, 0, 0],
      scales: { x: { time: false }, y: { range: [0, axis.top] } },
      axes: [
        {
          ...text,
          size: 24,
          gap: 4,
          grid: { show: false },
          splits: (_plot, _axis, from, to) => options.months.filter((hour) => hour >= from && hour <= to),
          values: (_plot, splits) => splits.map(options.day),
        },
        {
          ...text,
          size: 46,
          gap: 6,
          grid: { stroke: token('--line'), width: 1 },
          splits: () => [...valueTicks(axis)],
          values: (_plot, splits) => splits.map(options.number),
        },
      ],
      series: [{}, ...series],
      bands,
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, dist: 6 } },
      hooks: {
        setScale: [
          (shown, key) => {
            const { min, max } = shown.scales.x as uPlot.Scale
            if (key === 'x' && min != null && max != null) options.onZoom(min, max)
          },
        ],
      },
    },
    aligned(data),
    box,
  )
  // The end of a drag is a click to the browser, not to the reader.
  let pressedAt = 0
  plot.over.addEventListener('pointerdown', ({ offsetX }) => {
    pressedAt = offsetX
  })
  plot.over.addEventListener('click', ({ offsetX }) => {
    if (Math.abs(offsetX - pressedAt) < 6) options.onClock(plot.posToVal(offsetX, 'x'))
  })
  return plot
}
