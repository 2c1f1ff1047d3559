import type { JSX } from 'preact'
import type { Grade } from '#core/network/facts/provenance.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { geography } from '../state/geography.ts'
import { Popover } from './popover.tsx'

/** Of a figure that the reader brought: no grade of ours says how good it is. */
type Ground = Grade | 'own'

/** Filled: official or reported; half: derived; dashed ring: assumed; a square: the reader's own. */
function GradeGlyph({ grade }: { readonly grade: Ground }): JSX.Element {
  return (
    <svg class="grade-glyph" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {grade === 'own' && <rect class="grade-fill" x="1.5" y="1.5" width="7" height="7" />}
      {grade !== 'own' && <circle class={grade === 'D' ? 'grade-ring assumed' : 'grade-ring'} cx="5" cy="5" r="4" />}
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
  /** Of an own rate: who sells at it. */
  readonly supplier?: string
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
export function ProvenanceMark({ of, grade, source, asOf, tariff, rateDate, supplier }: ProvenanceMarkProps): JSX.Element {
  const t = messages()
  const f = formats()
  const ground = supplier === undefined ? domainWords().grades[grade] : t.legend.own
  return (
    <Popover
      class="mark"
      align="right"
      title={`${t.provenance}: ${of}`}
      label={`${t.provenance}: ${of}, ${ground}`}
      face={<GradeGlyph grade={supplier === undefined ? grade : 'own'} />}
    >
      {() => (
        <dl class="provenance">
          <dt>{t.source}</dt>
          <dd>
            {supplier ?? (
              <ul>
                {source.split(' ').map((id) => (
                  <SourceLine key={id} id={id} />
                ))}
              </ul>
            )}
          </dd>
          <dt>{t.asOf}</dt>
          <dd>{f.date(asOf)}</dd>
          <dt>{t.grade}</dt>
          <dd>{supplier === undefined ? `${grade} · ${ground}` : ground}</dd>
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

/** @param withOwn whether an own rate is among what is shown */
export function ProvenanceLegend({ withOwn }: { readonly withOwn: boolean }): JSX.Element {
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
      {withOwn && (
        <span>
          <GradeGlyph grade="own" /> {legend.own}
        </span>
      )}
    </span>
  )
}
