import { computed, effect, signal } from '@preact/signals'
import 'leaflet/dist/leaflet.css'
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formats, messages } from '../i18n/messages.ts'
import { answerState, selected } from '../state/answers.ts'
import { changedIds } from '../state/changed-ids.ts'
import { comparison } from '../state/comparison.ts'
import { drawing, pressPlace, stopDrawing } from '../state/drawing.ts'
import { geography, placeName } from '../state/geography.ts'
import { flowScene, runCrossing, runNotes } from '../state/map-flows.ts'
import { litLegs, mapLayers } from '../state/map-look.ts'
import { picked, tableIsOpen } from '../state/network-table.ts'
import { language, theme } from '../state/preferences.ts'
import { bringSheets, sheetOf } from '../state/sheets-in-view.ts'
import { hasSides, shownGeography, shownSide } from '../state/shown-side.ts'
import { plan, view } from '../state/store.ts'
import { breadth } from '../ui/breadth.ts'
import { Popover } from '../ui/popover.tsx'
import { borderInsets } from './border-insets.ts'
import { CrossingButtons, type CrossingInView } from './crossing-buttons.tsx'
import { CrossingInset } from './crossing-inset.tsx'
import { crossingNotes } from './crossing-notes.ts'
import { CrossingPopup } from './crossing-popup.tsx'
import { FreightMap, type Pressed } from './freight-map.ts'
import { LayersControl } from './layers-control.tsx'
import { MapLegend } from './map-legend.tsx'
import type { MarkText } from './overlay.ts'
import type { Box } from './place-labels.ts'
import { PlacePopup } from './place-popup.tsx'
import { buildScene, type Mark, type Scene } from './scene.ts'
import { SideSwitch } from './side-switch.tsx'

const mapZoom = signal(3.25)
/** Whose basemap it is, as the basemap itself says. */
const baseAttribution = signal<readonly string[]>([])

const none: ReadonlySet<string> = new Set()

const currentScene = computed((): Scene | null => {
  const known = shownGeography.value
  if (known === null) return null
  const isBefore = shownSide.value === 'before'
  // A route on screen keeps the ends it was asked for, also while a new question waits for its answer.
  const query = answerState.value.asked?.query ?? plan.value.query
  const shownRoute = isBefore ? (comparison.value.routes?.a?.alternatives[0] ?? selected.value) : selected.value
  // The flows of a run stand alone on the map: a route among them would read as one of them.
  const isRun = runNotes.value !== null
  const hasFlows = flowScene.value !== null
  return buildScene({
    geography: known,
    flows: flowScene.value,
    first: runCrossing.value,
    selected: isRun ? null : shownRoute,
    alternatives: isRun ? [] : (answerState.value.answer?.alternatives ?? []),
    changedIds: isBefore ? none : changedIds.value,
    ends: query,
    byMode: view.value.tab === 'scenario' || (view.value.tab === 'simulate' && !hasFlows) || drawing.value !== null,
  })
})

/** From this zoom on there is room for lanes and hours beside a crossing. */
const sheetZoom = 8
const crossingsInView = signal<readonly CrossingInView[]>([])

const pairOf = (crossing: string): string => [...(geography.value?.crossings.get(crossing)?.sides ?? [])].sort().join(' ')

/** Whether another crossing in view joins the same two sides: from near each then goes by its own name. */
const hasTwin = (id: string): boolean => crossingsInView.value.some((other) => other.id !== id && pairOf(other.id) === pairOf(id))

/** Crossings that join the same two sides, the one itself first: from afar one name stands for all of them. */
const withTwins = (id: string): readonly string[] => [
  id,
  ...[...(geography.value?.crossings.keys() ?? [])].filter((other) => other !== id && pairOf(other) === pairOf(id)),
]

/** Names come from the data; the lines below tell what happens there, from near also its hours and lanes. */
function textOf(mark: Mark): MarkText {
  const t = messages()
  const pair = mark.names.map(placeName.value).join(' / ')
  const gauge = mark.gauge === undefined ? [] : [{ text: t.gaugeShort(mark.gauge.from, mark.gauge.to, formats().hours(mark.gauge.hours)) }]
  const sheet = mapZoom.value < sheetZoom || mark.kind === 'place' || mark.kind === 'end' ? null : sheetOf(mark.id)
  const title = sheet !== null && hasTwin(mark.id) ? placeName.value(mark.id) : pair
  const told = mark.kind === 'place' || mark.kind === 'end' ? [] : title === pair ? withTwins(mark.id) : [mark.id]
  const ofRun = told.flatMap((id) => runNotes.value?.(id) ?? []).map((text) => ({ text }))
  return { title, notes: [...ofRun, ...gauge, ...(sheet === null ? [] : crossingNotes(sheet))] }
}

/** Height that a journey is fitted into at least, where the drawer covers more, px. */
const phoneRoom = 280
const drawerMilliseconds = 220

/** Boxes of what stands over the map, so that no label hides under it. */
function floatingBoxes(container: HTMLElement): readonly Box[] {
  const origin = container.getBoundingClientRect()
  const overMap = [...(container.parentElement?.querySelectorAll('.floats') ?? []), ...document.querySelectorAll('.search-card, .drawer')]
  return overMap.map((floating) => {
    const { left, top, right, bottom } = floating.getBoundingClientRect()
    return { left: left - origin.left - 4, top: top - origin.top - 4, right: right - origin.left + 4, bottom: bottom - origin.top + 4 }
  })
}

/** On a phone the journey keeps between the search card and the drawer, with room for the attribution and the names. */
const fitPadding = (container: HTMLElement) => {
  if (breadth.value !== 'phone') return { top: 90, left: 60, right: 90, bottom: 60 }
  const { top, bottom } = container.getBoundingClientRect()
  const drawer = document.querySelector('.drawer')?.getBoundingClientRect().top ?? bottom
  const card = document.querySelector('.search-card')?.getBoundingClientRect().bottom ?? top
  const covered = Math.max(0, bottom - Math.max(drawer, top + phoneRoom))
  return { top: card - top + 36, left: 40, right: 60, bottom: covered + 48 }
}

/** Borders that the map enlarges; a phone has no room beside it, and a run has its own crossing in that corner. */
const insets = computed(() => (breadth.value === 'phone' || runNotes.value !== null ? [] : borderInsets(currentScene.value, mapZoom.value)))
/** Corner that an inset takes, px. */
const insetCorner = { width: 246, height: 200 }

/** Brings the journey into what nothing covers; it makes way for the inset where it would run under it. */
function fitJourney(map: FreightMap, container: HTMLElement): void {
  const padding = fitPadding(container)
  map.fit(padding)
  const { clientHeight } = container
  const corner = { left: 0, right: insetCorner.width, top: clientHeight - insetCorner.height, bottom: clientHeight }
  const isEnlarged = breadth.peek() !== 'phone' && borderInsets(currentScene.peek(), map.zoom).length > 0
  if (isEnlarged && map.runsThrough(corner)) map.fit({ ...padding, left: insetCorner.width })
}

/** Both banks of what is one dot on the map. */
function BorderInset(): JSX.Element | null {
  const scene = currentScene.value
  return scene === null || insets.value.length === 0 ? null : <CrossingInset scene={scene} zoom={mapZoom.value} borders={insets.value} />
}

/** Whose map it is, and that its borders mean nothing; the notices of all data are one press away. */
function Attribution(): JSX.Element {
  const t = messages()
  const all = geography.value?.attribution ?? []
  // The lines of the network are drawn from open data too, whoever made the base.
  const ofMap = [...new Set([...baseAttribution.value, ...all.filter((notice) => /Natural Earth|OpenStreetMap/.test(notice))])]
  return (
    <p class="attribution floats">
      {[...ofMap, t.bordersNotice].join(' · ')} ·{' '}
      <Popover class="text-button" align="right" title={t.allSources} face={t.allSources}>
        {() => (
          <ul>
            {all.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
      </Popover>
    </p>
  )
}

/** The map; `children` float over it. */
export function MapView({ children }: { readonly children?: ComponentChildren }): JSX.Element {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const owner = useRef<FreightMap | null>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  const [pressed, setPressed] = useState<(Pressed & { readonly x: number; readonly y: number }) | null>(null)

  useEffect(() => {
    const container = box.current
    if (container === null) return
    const map = new FreightMap(container, {
      interactive: true,
      bounded: breadth.peek() !== 'phone',
      text: textOf,
      keepFree: () => floatingBoxes(container),
      onPress: ({ place, crossings }, at) => {
        if (drawing.peek() !== null) {
          const near = place ?? map.placeNear(at, 60)
          if (near !== null) pressPlace(near)
          return
        }
        if (tableIsOpen.peek()) picked.value = place ?? crossings[0] ?? null
        setPressed(place === null && crossings.length === 0 ? null : { place, crossings, x: at.x, y: at.y })
      },
      onZoom: (zoom) => {
        mapZoom.value = zoom
        setPressed(null)
      },
      onCrossings: (crossings) => {
        if (JSON.stringify(crossings) !== JSON.stringify(crossingsInView.peek())) crossingsInView.value = crossings
      },
      onBase: (notices) => {
        baseAttribution.value = notices
      },
    })
    owner.current = map
    let fitted = ''
    const stops = [
      // One effect for both: a journey can only be fitted once it is drawn.
      effect(() => {
        const scene = currentScene.value
        map.show(scene, language.value)
        const journey = `${breadth.value} ${selected.value?.legs.flatMap(({ links }) => links).join()}`
        if (scene === null || scene.selected.length === 0 || journey === fitted) return
        fitted = journey
        fitJourney(map, container)
      }),
      effect(() => {
        void insets.value.length
        void hasSides.value
        requestAnimationFrame(() => map.placeLabels())
      }),
      effect(() => {
        if (mapZoom.value < sheetZoom) return
        const ids = crossingsInView.value.map(({ id }) => id)
        void bringSheets(ids)
        for (const id of ids) void sheetOf(id)
        map.placeLabels()
      }),
      effect(() => {
        void theme.value
        map.recolor()
      }),
      effect(() => map.setLayers(mapLayers.value)),
      effect(() => map.light(litLegs.value)),
      effect(() => {
        void runNotes.value
        map.placeLabels()
      }),
      effect(() => {
        const known = geography.value
        const id = picked.value
        const point = id === null ? undefined : (known?.places.get(id) ?? known?.crossings.get(id))
        map.pick(id, point !== undefined ? [point.coordinates] : id === null ? [] : (known?.lines.get(id)?.coordinates ?? []))
      }),
      effect(() => {
        // Both banks of the Amur are one dot on the corridor's map: a bridge is drawn from nearer.
        if (drawing.value?.first === '' && map.zoom < 5) map.centre(49.8, 129, 6)
      }),
    ]
    const observer = new ResizeObserver(() => {
      if (map.resize()) fitJourney(map, container)
    })
    observer.observe(container)
    // The drawer slides: one fit when it has come to rest.
    let rest: ReturnType<typeof setTimeout> | undefined
    const drawer = document.querySelector('.drawer')
    const drawerObserver = new ResizeObserver(() => {
      clearTimeout(rest)
      rest = setTimeout(() => {
        if (map.resize()) fitJourney(map, container)
      }, drawerMilliseconds)
    })
    if (drawer !== null) drawerObserver.observe(drawer)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stopDrawing()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      for (const stop of stops) stop()
      observer.disconnect()
      clearTimeout(rest)
      drawerObserver.disconnect()
      map.destroy()
    }
  }, [])

  /** The keyboard goes on where it was: at the crossing it opened, or in the map. */
  const closePopup = () => {
    setPressed(null)
    const from = opener.current?.isConnected === true ? opener.current : box.current
    opener.current = null
    from?.focus({ preventScroll: true })
  }

  return (
    <section class={drawing.value === null ? 'map' : 'map drawing'} aria-label={t.map}>
      <div ref={box} class="map-canvas" role="application" aria-label={`${t.map}. ${t.mapHint}`} />
      <CrossingButtons
        crossings={crossingsInView.value}
        onOpen={({ id, x, y }, button) => {
          opener.current = button
          setPressed({ place: null, crossings: [id], x, y })
        }}
      />
      <MapLegend />
      <LayersControl />
      <SideSwitch />
      {children}
      {breadth.value !== 'phone' && (
        <div class="zoom-buttons floats">
          <button type="button" aria-label={t.zoomIn} onClick={() => owner.current?.zoomBy(0.75)}>
            +
          </button>
          <button type="button" aria-label={t.zoomOut} onClick={() => owner.current?.zoomBy(-0.75)}>
            −
          </button>
        </div>
      )}
      {drawing.value !== null && (
        <p class="draw-hint floats" role="status">
          {drawing.value.first === '' ? t.drawFirst : t.drawSecond(placeName.value(drawing.value.first))}
        </p>
      )}
      {pressed !== null && pressed.place !== null && <PlacePopup place={pressed.place} x={pressed.x} y={pressed.y} onClose={closePopup} />}
      {pressed !== null && pressed.crossings.length > 0 && <CrossingPopup crossings={pressed.crossings} x={pressed.x} y={pressed.y} onClose={closePopup} />}
      <BorderInset />
      <Attribution />
    </section>
  )
}
