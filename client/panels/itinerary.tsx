import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { Alternative } from '#core/routing/answer.ts'
import { LegBlock, TimeRibbon } from '../charts/time-ribbon.tsx'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { litLegs } from '../state/map-look.ts'
import { language } from '../state/preferences.ts'
import { CrossingFacts } from '../ui/crossing-facts.tsx'
import { Popover } from '../ui/popover.tsx'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useWidth } from '../ui/use-width.ts'
import { ComparePlots } from './compare-plots.tsx'
import { type ItineraryRow, itineraryRows } from './itinerary-rows.ts'

function rowText({ leg, to }: ItineraryRow): string {
  const t = messages()
  const words = domainWords()
  const name = placeName.value
  if (leg.kind === 'move' && leg.code === undefined) return t.legs.move(name(leg.from), name(to))
  if (leg.kind === 'gaugeChange') return t.legs.gaugeChange(name(leg.from))
  if (leg.kind === 'border') return t.legs.border(name(leg.from))
  return `${name(leg.from)} ${leg.code === undefined ? words.legKinds[leg.kind] : words.legCodes[leg.code]}`
}

function LegRow({ row }: { readonly row: ItineraryRow }): JSX.Element {
  const t = messages()
  const f = formats()
  const { leg } = row
  const { time, offset } = f.localTime(leg.departure)
  const strong = leg.kind === 'move' || leg.kind === 'gaugeChange'
  const text = rowText(row)
  const light = () => {
    litLegs.value = row.legs
  }
  const dim = () => {
    litLegs.value = []
  }
  return (
    <tr
      class={`${strong ? 'leg strong' : 'leg'}${litLegs.value === row.legs ? ' lit' : ''}`}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocusCapture={light}
      onBlurCapture={dim}
    >
      <td class="leg-glyph">
        <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true" focusable="false">
          <LegBlock leg={leg} from={0} to={24} y={0} />
        </svg>
      </td>
      <th scope="row">
        {leg.kind === 'border' && leg.crossing !== undefined ? (
          <Popover class="text-button" title={text} label={`${text}. ${t.sheet.open(placeName.value(leg.crossing))}`} face={text}>
            {() => <CrossingFacts id={leg.crossing ?? ''} date={leg.departure.slice(0, 10)} />}
          </Popover>
        ) : (
          text
        )}
        {leg.serviceNames !== undefined && <span class="quiet"> · {leg.serviceNames[language.value]}</span>}
        {leg.vehicle !== undefined && leg.kind === 'move' && <span class="quiet"> · {t.legs.truckOf(leg.vehicle)}</span>}
        {row.rests > 0 && <span class="quiet"> · {t.legs.rests(row.rests, f.hours(row.restHours))}</span>}
      </th>
      <td class="figures when">
        {time} <small>{offset}</small>
      </td>
      <td class={leg.grade === 'D' ? 'figures assumed' : 'figures'}>
        <span>{f.hours(row.hours)}</span>
      </td>
      <td class="mark-cell">
        <ProvenanceMark of={text} grade={leg.grade} source={leg.source} asOf={leg.asOf} />
      </td>
    </tr>
  )
}

/** The journey leg by leg: a ribbon to the scale of time, then a row each with local time and offset. */
export function Itinerary({ alternative }: { readonly alternative: Alternative }): JSX.Element {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 440)
  const view = useSignal<'time' | 'way'>('time')
  const rows = useMemo(() => itineraryRows(alternative.legs), [alternative])
  return (
    <section class="itinerary" aria-label={t.itinerary}>
      <header class="compare-head">
        <h3>
          {t.itinerary} <small>{t.localTime}</small>
        </h3>
        <Segmented<'time' | 'way'>
          label={t.itinerary}
          value={view.value}
          onChoose={(next) => {
            view.value = next
          }}
          options={[
            { value: 'time', face: t.timeView },
            { value: 'way', face: t.wayView },
          ]}
        />
      </header>
      <div ref={box} class="ribbon-box">
        {view.value === 'time' ? (
          <TimeRibbon legs={alternative.legs} width={width} />
        ) : (
          <ComparePlots alternatives={[alternative]} currency={alternative.cost.currency} lit={alternative.id} />
        )}
      </div>
      <table class="rows">
        <thead class="visually-hidden">
          <tr>
            <td />
            <th scope="col">{t.what}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.howLong}</th>
            <th scope="col">{t.provenance}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LegRow key={row.legs[0]} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
