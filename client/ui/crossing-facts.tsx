import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import type { Provenance } from '#core/network/facts/provenance.ts'
import { capacityPartName } from '#core/wording/labels.ts'
import { countryName } from '#core/wording/lookup.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { readCrossingSheet } from '../state/crossing-sheets.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { hoursText } from './hours-text.ts'
import { ProvenanceMark } from './provenance-mark.tsx'

function Line({ of, text, detail, from }: { readonly of: string; readonly text: string; readonly detail?: string; readonly from: Provenance }): JSX.Element {
  return (
    <li>
      <span class={from.grade === 'D' ? 'assumed' : undefined}>
        {text}
        {detail !== undefined && detail !== '' && <span class="quiet"> · {detail}</span>}
      </span>
      <ProvenanceMark of={`${of}, ${text}`} source={from.source} asOf={from.asOf} grade={from.grade} />
    </li>
  )
}

/** A titled list; one that is empty says so where silence could be read as “no”, and is left out otherwise. */
function Section({
  title,
  empty,
  children,
}: {
  readonly title: string
  readonly empty?: string
  readonly children: readonly ComponentChildren[]
}): JSX.Element | null {
  if (children.length === 0 && empty === undefined) return null
  return (
    <section>
      <h4>{title}</h4>
      <ul class="fact-lines">{children.length === 0 ? <li class="quiet">{empty}</li> : children}</ul>
    </section>
  )
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function directionText(direction: string): string {
  const [from, to] = direction.split('>')
  if (from === undefined || to === undefined) return messages().bothDirections
  return `${countryName(from, language.value)} → ${countryName(to, language.value)}`
}

/** A month or year announced stays one: only whole days are written as dates. */
const dayText = (day: string): string => (day.length === 10 ? formats().date(day) : day)

function HoursLines({ hours }: Pick<CrossingSheet, 'hours'>): JSX.Element | null {
  const { sheet: t } = messages()
  const f = formats()
  return (
    <Section title={t.hours} empty={t.noHours}>
      {hours.map((line) => (
        <Line
          key={`${line.side} ${line.service}`}
          of={t.hours}
          text={f.labelled(placeName.value(line.side), hoursText(line.spans))}
          detail={line.service === undefined ? '' : t.seasonKinds[line.service]}
          from={line}
        />
      ))}
    </Section>
  )
}

function CapacityLines({ capacity }: Pick<CrossingSheet, 'capacity'>): JSX.Element | null {
  const { sheet: t, allVehicles } = messages()
  const f = formats()
  return (
    <Section title={t.capacity} empty={t.noneOnFile}>
      {capacity.map((line) => (
        <Line
          key={`${line.part} ${line.side} ${line.unit} ${line.direction} ${line.class}`}
          of={t.capacity}
          text={f.labelled(
            `${capacityPartName(line.part, language.value)}${line.side === undefined ? '' : ` ${placeName.value(line.side)}`}`,
            t.units[line.unit](f.number(line.amount)),
          )}
          detail={joined([
            line.class === 'all' ? (line.unit.startsWith('vehicles') ? allVehicles : '') : domainWords().vehicleClasses[line.class],
            directionText(line.direction),
            line.binds ? t.binds : '',
          ])}
          from={line}
        />
      ))}
    </Section>
  )
}

function LaneLines({ lanes }: Pick<CrossingSheet, 'lanes'>): JSX.Element | null {
  const { sheet: t } = messages()
  const f = formats()
  return (
    <Section title={t.lanesTitle}>
      {lanes.map((line) => (
        <Line
          key={`${line.part} ${line.side} ${line.direction} ${line.class}`}
          of={t.lanesTitle}
          text={f.labelled(
            `${capacityPartName(line.part, language.value)}${line.side === undefined ? '' : ` ${placeName.value(line.side)}`}`,
            t.lanes(line.count, f.number(line.count)),
          )}
          detail={directionText(line.direction)}
          from={line}
        />
      ))}
    </Section>
  )
}

function HoursOfClass({ title, lines }: { readonly title: string; readonly lines: CrossingSheet['dwell'] }): JSX.Element | null {
  const { sheet: t } = messages()
  const f = formats()
  return (
    <Section title={title}>
      {lines.map((line) => (
        <Line
          key={`${line.class} ${line.direction}`}
          of={title}
          text={t.halfAndNine(f.hours(line.hours.p50), f.hours(line.hours.p90))}
          detail={joined([domainWords().vehicleClasses[line.class], directionText(line.direction)])}
          from={line}
        />
      ))}
    </Section>
  )
}

function Sheet({ sheet }: { readonly sheet: CrossingSheet }): JSX.Element {
  const { sheet: t } = messages()
  const f = formats()
  const words = domainWords()
  const tongue = language.value
  const others = (['zh', 'ru', 'en'] as const).filter((other) => other !== tongue && sheet.names[other] !== sheet.names[tongue])
  return (
    <>
      <p class="quiet">
        {others.map((other, index) => (
          <span key={other}>
            {index > 0 && ' · '}
            <span lang={other}>{sheet.names[other]}</span>
          </span>
        ))}
      </p>
      <p>{joined([sheet.sides.map(placeName.value).join(' / '), sheet.modes.map((mode) => words.modes[mode]).join(', '), f.date(sheet.date)])}</p>
      <HoursLines hours={sheet.hours} />
      <Section title={t.seasons}>
        {sheet.seasons.map((season) => (
          <Line
            key={`${season.kind} ${season.from}`}
            of={t.seasons}
            text={f.labelled(t.seasonKinds[season.kind], f.range(f.date(season.from), f.date(season.to)))}
            detail={season.grossVehicleTonnes === undefined ? '' : t.upTo(f.tonnes(season.grossVehicleTonnes))}
            from={season}
          />
        ))}
      </Section>
      <Section title={t.closures} empty={t.noneOnFile}>
        {sheet.closures.map((closure) => (
          <Line
            key={`${closure.from} ${closure.side}`}
            of={t.closures}
            text={closure.from === closure.to ? f.date(closure.from) : f.range(f.date(closure.from), f.date(closure.to))}
            detail={joined([words.closureReasons[closure.reason], closure.side === undefined ? '' : placeName.value(closure.side)])}
            from={closure}
          />
        ))}
      </Section>
      <CapacityLines capacity={sheet.capacity} />
      <LaneLines lanes={sheet.lanes} />
      <HoursOfClass title={t.dwell} lines={sheet.dwell} />
      <HoursOfClass title={t.congested} lines={sheet.congested} />
      {sheet.modes.includes('road') && (
        <Section title={t.tir} empty={t.tirUnknown}>
          {sheet.tir === null ? [] : [<Line key="tir" of={t.tir} text={sheet.tir.value ? t.tirTaken : t.tirNotTaken} from={sheet.tir} />]}
        </Section>
      )}
      <Section title={t.permits}>
        {sheet.permits.map((permit) => (
          <Line
            key={`${permit.permit.en} ${permit.registrations.join()}`}
            of={t.permits}
            text={permit.permit[tongue]}
            detail={joined([
              messages().legs.truckOf(permit.registrations.join(', ')),
              permit.quotaPerYear === undefined ? '' : t.quota(f.number(permit.quotaPerYear)),
            ])}
            from={permit}
          />
        ))}
      </Section>
      <Section title={t.planned}>
        {sheet.planned.map((work) => (
          <Line
            key={work.work.en}
            of={t.planned}
            text={work.work[tongue]}
            detail={work.opens === undefined ? t.noDate : t.due(dayText(work.opens))}
            from={work}
          />
        ))}
      </Section>
    </>
  )
}

/** What is on file about a crossing on a day, each figure with its mark. */
export function CrossingFacts({ id, date }: { readonly id: string; readonly date: string }): JSX.Element {
  const t = messages()
  const [answer, setAnswer] = useState<CrossingSheet | 'asking' | 'away'>('asking')
  useEffect(() => {
    const abort = new AbortController()
    setAnswer('asking')
    readCrossingSheet(id, date, abort.signal)
      .then((reply) => setAnswer(reply.ok ? reply.value : 'away'))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => abort.abort()
  }, [id, date])
  return (
    <div class="crossing-facts">
      <h3>{placeName.value(id)}</h3>
      {answer === 'asking' && <p role="status">{t.sheet.asking}</p>}
      {answer === 'away' && <p role="alert">{t.sheet.away}</p>}
      {typeof answer === 'object' && <Sheet sheet={answer} />}
    </div>
  )
}
