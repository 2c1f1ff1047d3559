import type { JSX } from 'preact'
import type { Grade } from '#core/network/facts/provenance.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { geography } from '../state/geography.ts'
import { Popover } from './popover.tsx'

/** Filled: official or reported; half: derived; dashed ring: assumed. */
function GradeGlyph({ grade }: { readonly grade: Grade }): JSX.Element {
  return (
    <svg class="grade-glyph" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {grade === 'D' ? <circle class="grade-ring assumed" cx="5" cy="5" r="4" /> : <circle class="grade-ring" cx="5" cy="5" r="4" />}
      {grade === 'C' && <path class="grade-fill" d="M5 1a4 4 0 0 0 0 8Z" />}
      {(grade === 'A' || grade === 'B') && <circle class="grade-fill" cx="5" cy="5" r="4" />}
    </svg>
  )
}

interface ProvenanceMarkProps {
  readonly of: string
  readonly grade: Grade
  readonly source: string
  readonly asOf: string
  readonly tariff?: string
  readonly rateDate?: string
}

function SourceLine({ id }: { readonly id: string }): JSX.Element {
  const known = geography.value?.sources[id]
  return (
    <li>
      {known?.citation ?? id}
      {known?.licence !== undefined && <span class="quiet"> · {known.licence}</span>}
    </li>
  )
}

/** The mark behind a figure; opens its source, date and grade. */
export function ProvenanceMark({ of, grade, source, asOf, tariff, rateDate }: ProvenanceMarkProps): JSX.Element {
  const t = messages()
  const f = formats()
  return (
    <Popover
      class="mark"
      align="right"
      title={`${t.provenance}: ${of}`}
      label={`${t.provenance}: ${of}, ${domainWords().grades[grade]}`}
      face={<GradeGlyph grade={grade} />}
    >
      {() => (
        <dl class="provenance">
          <dt>{t.source}</dt>
          <dd>
            <ul>
              {source.split(' ').map((id) => (
                <SourceLine key={id} id={id} />
              ))}
            </ul>
          </dd>
          <dt>{t.asOf}</dt>
          <dd>{f.date(asOf)}</dd>
          <dt>{t.grade}</dt>
          <dd>
            {grade} · {domainWords().grades[grade]}
          </dd>
          {tariff !== undefined && tariff !== '' && (
            <>
              <dt>{t.tariff}</dt>
              <dd>{tariff}</dd>
            </>
          )}
          {rateDate !== undefined && (
            <>
              <dt>{t.rates}</dt>
              <dd>{f.date(rateDate)}</dd>
            </>
          )}
        </dl>
      )}
    </Popover>
  )
}

export function ProvenanceLegend(): JSX.Element {
  const { legend } = messages()
  return (
    <span class="legend">
      <span>
        <GradeGlyph grade="A" /> {legend.measured}
      </span>
      <span>
        <GradeGlyph grade="C" /> {legend.derived}
      </span>
      <span>
        <GradeGlyph grade="D" /> {legend.assumed}
      </span>
    </span>
  )
}
