import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { formats } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'
import { useWidth } from '../ui/use-width.ts'
import type { BorderStep, CoursePart, CoursePoint } from './course-points.ts'
import { placeEndLabels } from './place-end-labels.ts'
import { axisDecimals, valueAxis, valueTicks } from './value-axis.ts'

/** One journey of the plot. */
export interface PlottedCourse {
  readonly id: string
  readonly name: string
  readonly parts: readonly CoursePart[]
  readonly borders: readonly BorderStep[]
}

interface AlongTheWayProps {
  readonly title: string
  readonly note: string
  readonly courses: readonly PlottedCourse[]
  readonly of: (point: CoursePoint) => number
  /** Words of a step, `+2.6 d`. */
  readonly step: (border: BorderStep) => string
  /** Least step worth a name. */
  readonly least: (top: number) => number
  readonly sizeOf: (border: BorderStep) => number
  readonly nameOf: (place: string) => string
  /** Pointed at: a leg of a course, null when the pointer leaves. */
  readonly onPoint?: (course: string | null, leg: number | null) => void
}

const height = 252
const sides = { left: 56, top: 14, bottom: 26 }
/** Mean width of a letter of the names, px. */
const letterWidth = { zh: 11, ru: 7, en: 6.4 }

/** Days or money against distance: a slope is movement, a vertical step is a stop or a border, told apart by dash and name. */
export function AlongTheWay({ title, note, courses, of, step, least, sizeOf, nameOf, onPoint }: AlongTheWayProps): JSX.Element {
  const f = formats()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 620)
  // Names beside the ends take what they need, up to half of the plot.
  const longest = Math.max(0, ...courses.map(({ name }) => name.length * letterWidth[language.value]))
  const inset = { ...sides, right: Math.round(Math.min(Math.max(40, longest + 16), width * 0.48)) }
  const ends = courses.flatMap(({ parts }) => parts.at(-1)?.to ?? [])
  const across = valueAxis(Math.max(0, ...ends.map(({ km }) => km)))
  const up = valueAxis(Math.max(0, ...ends.map(of)))
  const x = (km: number) => inset.left + (km / across.top) * (width - inset.left - inset.right)
  const y = (value: number) => height - inset.bottom - (value / up.top) * (height - inset.top - inset.bottom)
  const labels = placeEndLabels(
    courses.map(({ id, parts }) => ({ id, y: y(of(parts.at(-1)?.to ?? { km: 0, days: 0, costMinor: 0 })) })),
    14,
    inset.top,
    height - inset.bottom,
  )
  const [reference] = courses
  const named = (reference?.borders ?? []).filter((border) => sizeOf(border) >= least(up.top))
  return (
    <figure class="along-the-way">
      <figcaption>
        <b>{title}</b> <span>{note}</span>
      </figcaption>
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${courses.map(({ name }) => name).join(', ')}`}>
          {valueTicks(up).map((value) => (
            <g key={value}>
              <line class="chart-grid" x1={inset.left} x2={width - inset.right} y1={y(value)} y2={y(value)} />
              <text class="axis-text" x={inset.left - 8} y={y(value) + 4} text-anchor="end">
                {f.number(value, axisDecimals(up.step))}
              </text>
            </g>
          ))}
          {valueTicks(across)
            .filter((_, index, all) => all.length < 5 || width > 480 || index % 2 === 0)
            .map((km) => (
              <g key={km}>
                <line class="axis-tick" x1={x(km)} x2={x(km)} y1={height - inset.bottom} y2={height - inset.bottom + 4} />
                <text class="axis-text" x={x(km)} y={height - 6} text-anchor="middle">
                  {f.number(km)}
                </text>
              </g>
            ))}
          <text class="axis-text" x={width - inset.right + 8} y={height - inset.bottom + 4}>
            {f.kilometres(0).replace(/^0\s*/, '')}
          </text>
          {[...courses.entries()].reverse().map(([index, { id, parts }]) => (
            <g key={id} class={`course course-${index + 1}`}>
              <path d={`M${x(0)} ${y(0)}${parts.map(({ to }) => `L${x(to.km).toFixed(1)} ${y(of(to)).toFixed(1)}`).join('')}`} />
              {onPoint !== undefined &&
                parts.map(({ leg, from, to }) => (
                  <line
                    key={`${leg}`}
                    class="course-touch"
                    x1={x(from.km)}
                    x2={x(to.km) + 0.1}
                    y1={y(of(from))}
                    y2={y(of(to))}
                    onPointerEnter={() => onPoint(id, leg)}
                    onPointerLeave={() => onPoint(null, null)}
                  />
                ))}
            </g>
          ))}
          {named.map((border) => {
            const { km, ...top } = border.at
            const text = `${nameOf(border.place)} ${step(border)}`
            // On the left of its step it must not run into the axis.
            const right = x(km) < width * 0.3 || x(km) - 6 - text.length * letterWidth[language.value] < inset.left
            return (
              <text
                key={border.crossing}
                class="course-step"
                x={x(km) + (right ? 6 : -6)}
                y={
                  right ? Math.min(height - inset.bottom - 4, y(of({ km, ...top }) - sizeOf(border)) + 12) : Math.max(inset.top + 8, y(of({ km, ...top })) - 5)
                }
                text-anchor={right ? 'start' : 'end'}
              >
                {text}
              </text>
            )
          })}
          {courses.map(({ id, name, parts }, index) => {
            const end = parts.at(-1)?.to
            const label = labels.get(id)
            if (end === undefined || label === undefined) return null
            return (
              <g key={id} class={`course-end course-${index + 1}`}>
                <circle cx={x(end.km)} cy={y(of(end))} r={3.2} />
                <line class="course-lead" x1={x(end.km) + 4} x2={width - inset.right + 6} y1={y(of(end))} y2={label - 4} />
                <text x={width - inset.right + 8} y={label}>
                  {name}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </figure>
  )
}
