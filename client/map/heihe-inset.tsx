import { effect, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { mapLayers } from '../state/map-look.ts'
import { language, theme } from '../state/preferences.ts'
import { FreightMap } from './freight-map.ts'
import type { Scene } from './scene.ts'

const insetZoom = 9.6
const centre = { latitude: 50.235, longitude: 127.55 }
const barKm = 5

/** Length of the scale bar at the latitude of the Amur. */
const barPixels = (barKm * 1000) / ((156_543.03 * Math.cos((centre.latitude * Math.PI) / 180)) / 2 ** insetZoom)

/** Both banks at Heihe, which are one dot on the corridor's map; shown whenever a route or scenario touches them. */
export function HeiheInset({ scene, zoom }: { readonly scene: Scene | null; readonly zoom: number }): JSX.Element | null {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const shown = useSignal<Scene | null>(null)
  const wanted = scene?.touchesHeihe === true
  useEffect(() => {
    shown.value = scene
  }, [scene, shown])

  useEffect(() => {
    const container = box.current
    if (!wanted || container === null) return
    const text = (mark: Scene['marks'][number]) => ({
      title: mark.kind === 'crossing' ? placeName.value(mark.id) : mark.names.map(placeName.value).join(' / '),
      note: '',
    })
    const map = new FreightMap(container, { interactive: false, text, keepFree: () => [] })
    map.centre(centre.latitude, centre.longitude, insetZoom)
    const stops = [
      effect(() => {
        if (shown.value !== null) map.show({ ...shown.value, byMode: true }, language.value)
      }),
      effect(() => {
        void theme.value
        map.recolor()
      }),
      effect(() => map.setLayers({ ...mapLayers.value, network: true })),
    ]
    return () => {
      for (const stop of stops) stop()
      map.destroy()
    }
  }, [wanted, shown])

  if (!wanted) return null
  return (
    <figure class="heihe-inset floats">
      <div ref={box} class="inset-map" aria-hidden="true" />
      <figcaption>
        <b>{t.crossingInset}</b> <span>{t.enlarged(formats().number(2 ** (insetZoom - zoom)))}</span>
        <span class="scale">
          {formats().kilometres(barKm)}
          <svg width={barPixels} height="6" viewBox={`0 0 ${barPixels} 6`} aria-hidden="true" focusable="false">
            <path d={`M.5 0v5.5H${barPixels - 0.5}V0`} />
          </svg>
        </span>
      </figcaption>
    </figure>
  )
}
