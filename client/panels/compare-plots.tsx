import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Alternative } from '#core/routing/answer.ts'
import { AlongTheWay, type PlottedCourse } from '../charts/along-the-way.tsx'
import { borderSteps, courseParts, onScale } from '../charts/course-points.ts'
import { formats, messages } from '../i18n/messages.ts'
import { nameOf as routeName } from '../i18n/titles.ts'
import { placeName } from '../state/geography.ts'
import { litLegs } from '../state/map-look.ts'

/** The courses once more as rows: start, each border, end. */
function CourseTable({ courses, currency }: { readonly courses: readonly PlottedCourse[]; readonly currency: string }): JSX.Element {
  const t = messages()
  const f = formats()
  return (
    <details class="chart-table">
      <summary>{t.asTable}</summary>
      <div class="chart-table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.quoteFor}</th>
              <th scope="col">{t.compare.place}</th>
              <th scope="col">{t.compare.distance}</th>
              <th scope="col">{t.compare.daysSoFar}</th>
              <th scope="col">{t.compare.there(t.compare.daysUnit)}</th>
              <th scope="col">{t.compare.moneySoFar(currency)}</th>
              <th scope="col">{t.compare.there(currency)}</th>
            </tr>
          </thead>
          <tbody>
            {courses.flatMap(({ id, name, parts, borders }) => {
              const end = parts.at(-1)?.to
              return [
                ...borders.map(({ crossing, at, days, costMinor }) => (
                  <tr key={`${id} ${crossing} ${at.km}`}>
                    <th scope="row">{name}</th>
                    <td>{placeName.value(crossing)}</td>
                    <td class="figures">{f.kilometres(at.km)}</td>
                    <td class="figures">{f.number(at.days, 1)}</td>
                    <td class="figures">{f.number(days, 1)}</td>
                    <td class="figures">{f.wholeAmount(at.costMinor)}</td>
                    <td class="figures">{f.wholeAmount(costMinor)}</td>
                  </tr>
                )),
                end !== undefined && (
                  <tr key={`${id} end`}>
                    <th scope="row">{name}</th>
                    <td>{t.compare.end}</td>
                    <td class="figures">{f.kilometres(end.km)}</td>
                    <td class="figures">{f.number(end.days, 1)}</td>
                    <td />
                    <td class="figures">{f.wholeAmount(end.costMinor)}</td>
                    <td />
                  </tr>
                ),
              ]
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}

interface ComparePlotsProps {
  readonly alternatives: readonly Alternative[]
  readonly currency: string
  readonly names?: readonly string[]
  /** Whose stretches the map lights when they are pointed at here. */
  readonly lit?: string
}

/** Time and money along the way, to one scale of distance. */
export function ComparePlots({ alternatives, currency, names, lit }: ComparePlotsProps): JSX.Element {
  const t = messages()
  const f = formats()
  const drawn = onScale(alternatives)
  const off = alternatives.filter((alternative) => !drawn.includes(alternative))
  const nameOf = (alternative: Alternative) => names?.[alternatives.indexOf(alternative)] ?? routeName(alternative)
  const plotted = useMemo(
    () =>
      alternatives.map(({ legs, cost }, index) => {
        const parts = courseParts(legs, cost)
        return { id: `${index}`, parts, borders: borderSteps(legs, parts) }
      }),
    [alternatives],
  )
  const courses = alternatives.flatMap((alternative, index): readonly PlottedCourse[] => {
    const course = plotted[index]
    return course === undefined ? [] : [{ ...course, name: nameOf(alternative) }]
  })
  const shown = courses.filter((_, index) => drawn.includes(alternatives[index] ?? (alternatives[0] as Alternative)))
  const point = (course: string | null, leg: number | null) => {
    litLegs.value = course !== null && leg !== null && alternatives[Number(course)]?.id === lit ? [leg] : []
  }
  const pointing = lit === undefined ? {} : { onPoint: point }
  return (
    <section class="plots" aria-label={t.compare.alongTheWay}>
      <div class="plot-pair">
        <AlongTheWay
          {...pointing}
          title={t.compare.daysAlong}
          note={t.compare.daysAlongNote}
          courses={shown}
          of={({ days }) => days}
          sizeOf={({ days }) => days}
          least={(top) => top / 40}
          step={({ days }) => t.compare.dayStep(f.signed(days, 1))}
          nameOf={placeName.value}
        />
        <AlongTheWay
          {...pointing}
          title={t.compare.moneyAlong(currency)}
          note={t.compare.moneyAlongNote}
          courses={shown}
          of={({ costMinor }) => costMinor / 100}
          sizeOf={({ costMinor }) => costMinor / 100}
          least={(top) => top / 40}
          step={({ costMinor }) => f.signed(costMinor / 100)}
          nameOf={placeName.value}
        />
      </div>
      {off.map((alternative) => (
        <p key={alternative.id} class="note">
          {t.compare.offScale(nameOf(alternative), f.kilometres(alternative.distanceKm))}
        </p>
      ))}
      <CourseTable courses={courses} currency={currency} />
    </section>
  )
}
