import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type uPlot from 'uplot'
import { theme } from '../state/preferences.ts'
import { useWidth } from '../ui/use-width.ts'
import { type BandPlotData, bandPlot } from './band-plot.ts'

/** Days of the run that are unlike the others. */
export interface HourSpan {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface BandChartProps {
  readonly data: BandPlotData
  readonly label: string
  readonly height: number
  readonly number: (value: number) => string
  readonly day: (hours: number) => string
  readonly months: readonly number[]
  readonly spans: readonly HourSpan[]
  /** Hours at which the playhead stands. */
  readonly clock: number
  /** Hours shown. */
  readonly shown: readonly [number, number]
  readonly onClock: (hours: number) => void
  readonly onShown: (from: number, to: number) => void
}

/** A plot with a playhead and tinted spans; the owner of one plot, which it makes anew for new data or another theme. */
export function BandChart({ data, label, height, number, day, months, spans, clock, shown, onClock, onShown }: BandChartProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot | null>(null)
  const head = useRef<HTMLElement | null>(null)
  const tints = useRef<readonly (readonly [HTMLElement, HourSpan])[]>([])
  const width = useWidth(box, 0)
  const scheme = theme.value
  const [from, to] = shown

  const place = () => {
    const drawn = plot.current
    if (drawn === null || head.current === null) return
    const x = drawn.valToPos(clock, 'x')
    head.current.style.transform = `translateX(${x.toFixed(1)}px)`
    head.current.hidden = clock < from || clock > to
    for (const [tint, span] of tints.current) {
      const [left, right] = [Math.max(from, span.from), Math.min(to, span.to)].map((hour) => drawn.valToPos(hour, 'x')) as [number, number]
      tint.hidden = right <= left
      tint.style.left = `${left}px`
      tint.style.width = `${Math.max(2, right - left)}px`
    }
  }

  useEffect(() => {
    const container = box.current
    if (container === null) return
    const drawn = bandPlot(container, data, { height, number, day, months, onClock, onZoom: onShown })
    plot.current = drawn
    const made = document.createElement('i')
    made.className = 'playhead'
    drawn.over.append(made)
    head.current = made
    tints.current = spans.map((span) => {
      const tint = document.createElement('i')
      tint.className = 'span-tint'
      tint.title = span.name
      drawn.under.append(tint)
      return [tint, span] as const
    })
    return () => {
      plot.current = null
      head.current = null
      drawn.destroy()
    }
  }, [data, scheme, height])

  useEffect(() => {
    if (width > 0) plot.current?.setSize({ width, height })
    place()
  }, [width, height])

  useEffect(() => {
    const scale = plot.current?.scales.x
    if (scale !== undefined && (scale.min !== from || scale.max !== to)) plot.current?.setScale('x', { min: from, max: to })
    place()
  })

  return <div ref={box} class="band-chart" role="img" aria-label={label} />
}
