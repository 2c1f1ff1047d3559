import { effect, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { mapLayers } from '../state/map-look.ts'
import { language, theme } from '../state/preferences.ts'
import { bankAt, insetView, scaleBar } from './border-insets.ts'
import { FreightMap } from './freight-map.ts'
import type { Scene } from './scene.ts'
import type { TouchedBorder } from './touched-borders.ts'

interface CrossingInsetProps {
  readonly scene: Scene
  /** Zoom of the map that it enlarges. */
  readonly zoom: number
  readonly borders: readonly TouchedBorder[]
}

/** Both banks of a border that is one dot on the map; where the route has several, the reader turns over. */
export function CrossingInset({ scene, zoom, borders }: CrossingInsetProps): JSX.Element {
  const t = messages()
  const f = formats()
  const box = useRef<HTMLDivElement>(null)
  const shown = useSignal<Scene>(scene)
  const names = borders.map(({ sides }) => sides.join(' '))
  const [wanted, setWanted] = useState('')
  const index = Math.max(0, names.indexOf(wanted))
  const border = borders[index] as TouchedBorder
  const { longitude, latitude, zoom: near } = insetView(border)
  const owner = useRef<FreightMap | null>(null)
  const looksAt = useRef({ border, near })
  looksAt.current = { border, near }
  useEffect(() => {
    shown.value = scene
  }, [scene, shown])

  useEffect(() => {
    const container = box.current
    if (container === null) return
    const text = (mark: Scene['marks'][number]) => {
      // The foot names the crossing; on the picture the banks are named.
      const bank = mark.kind === 'crossing' || mark.kind === 'gauge' ? bankAt(looksAt.current.border, mark.coordinates, looksAt.current.near) : null
      const names = mark.kind === 'place' || mark.kind === 'end' ? mark.names : bank === null ? [] : [bank]
      return { title: names.map(placeName.value).join(' / '), notes: [] }
    }
    const map = new FreightMap(container, { interactive: false, text, keepFree: () => [] })
    owner.current = map
    const stops = [
      effect(() => map.show({ ...shown.value, byMode: true }, language.value)),
      effect(() => {
        void theme.value
        map.recolor()
      }),
      effect(() => map.setLayers({ ...mapLayers.value, network: true })),
    ]
    return () => {
      for (const stop of stops) stop()
      owner.current = null
      map.destroy()
    }
  }, [shown])

  useEffect(() => owner.current?.centre(latitude, longitude, near), [longitude, latitude, near])

  const title = border.sides.map(placeName.value).join(' / ')
  const bar = scaleBar(latitude, near)
  const turn = (by: number) => setWanted(names[(index + by + names.length) % names.length] ?? '')
  return (
    <figure class="crossing-inset floats">
      <div ref={box} class="inset-map" aria-hidden="true" />
      <figcaption>
        <b title={title}>{title}</b>
        {borders.length > 1 && (
          <span class="inset-turn">
            <button type="button" aria-label={t.previousBorder} title={t.previousBorder} onClick={() => turn(-1)}>
              ‹
            </button>
            {index + 1}/{borders.length}
            <button type="button" aria-label={t.nextBorder} title={t.nextBorder} onClick={() => turn(1)}>
              ›
            </button>
          </span>
        )}
        <span>{t.enlarged(f.number(2 ** (near - zoom)))}</span>
        <span class="scale">
          {f.kilometres(bar.kilometres)}
          <svg width={bar.pixels} height="6" viewBox={`0 0 ${bar.pixels} 6`} aria-hidden="true" focusable="false">
            <path d={`M.5 0v5.5H${bar.pixels - 0.5}V0`} />
          </svg>
        </span>
      </figcaption>
    </figure>
  )
}
