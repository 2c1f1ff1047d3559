import type { JSX } from 'preact'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { type FlowScene, flowScene } from '../state/map-flows.ts'
import { breadth } from '../ui/breadth.ts'
import { differenceSteps, differenceWidth, flowSteps, flowWidth } from './flow-width.ts'

const sample = { width: 34, height: 16 }

function Step({ width, text, look }: { readonly width: number; readonly text: string; readonly look: string }): JSX.Element {
  return (
    <li>
      <svg {...sample} viewBox={`0 0 ${sample.width} ${sample.height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
        <line class={look} x1="0" x2={sample.width} y1={sample.height / 2} y2={sample.height / 2} stroke-width={width} />
      </svg>
      {text}
    </li>
  )
}

function Steps({ kind, zeroUpTo }: Pick<FlowScene, 'kind' | 'zeroUpTo'>): JSX.Element {
  const t = simulationWords()
  const f = formats()
  // A phone shows the ends of the scale alone: the map needs the room.
  const isPhone = breadth.value === 'phone'
  if (kind === 'flow') {
    return (
      <ul class="flow-steps">
        {flowSteps
          .filter((_, index) => !isPhone || index % (flowSteps.length - 1) === 0)
          .map((tonnes) => (
            <Step key={tonnes} width={flowWidth(tonnes)} text={f.number(tonnes)} look="flow-into" />
          ))}
        <Step width={8} text={t.intoChina} look="flow-into" />
        <Step width={8} text={t.outOfChina} look="flow-out" />
      </ul>
    )
  }
  const shownDifferences = isPhone ? differenceSteps.slice(-1) : differenceSteps
  const decimals = (tonnes: number) => (Number.isInteger(tonnes) ? 0 : 1)
  return (
    <ul class="flow-steps">
      {shownDifferences.toReversed().map((tonnes) => (
        <Step key={-tonnes} width={differenceWidth(tonnes)} text={f.signed(-tonnes, decimals(tonnes))} look="flow-less" />
      ))}
      <Step width={2} text={zeroUpTo == null ? '0' : `0 ± ${f.number(zeroUpTo, 2)}`} look="flow-zero" />
      {shownDifferences.map((tonnes) => (
        <Step key={tonnes} width={differenceWidth(tonnes)} text={f.signed(tonnes, decimals(tonnes))} look="flow-more" />
      ))}
    </ul>
  )
}

/** What the width of a band says; always there while bands are drawn. */
export function FlowLegend(): JSX.Element | null {
  const t = simulationWords()
  const scene = flowScene.value
  if (scene === null) return null
  return (
    <section class="flow-legend floats" aria-label={scene.kind === 'flow' ? t.legendFlow : t.legendDifference}>
      <b>{scene.kind === 'flow' ? t.legendFlow : t.legendDifference}</b>
      <Steps kind={scene.kind} zeroUpTo={scene.zeroUpTo} />
      {scene.kind === 'difference' && <p class="zero-note">{scene.zeroUpTo == null ? t.tooFew : t.zeroUpTo(formats().number(scene.zeroUpTo, 2))}</p>}
      {scene.cuts.length > 0 && (
        <p>
          <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
            <path class="flow-cut" d="M7 0v14M13 0v14" />
          </svg>
          {t.cut}
        </p>
      )}
    </section>
  )
}
