import { signal } from '@preact/signals'
import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { formats, messages } from '../i18n/messages.ts'
import { cargoCode } from '../i18n/titles.ts'
import { answerState, selected } from '../state/answers.ts'
import { placeName } from '../state/geography.ts'
import { type Tab, tabs } from '../state/permalink.ts'
import { language } from '../state/preferences.ts'
import { plan, showTab, view } from '../state/store.ts'
import { CloseIcon, CompareIcon, DocumentIcon, PlanIcon, ScenarioIcon, SearchIcon, SimulateIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'
import { AlternativesList, PanelFoot } from './alternatives-list.tsx'
import { Detail } from './detail.tsx'
import { ModeTabs } from './mode-tabs.tsx'
import { Question } from './question.tsx'
import { QuoteButton } from './quote-button.tsx'
import { CopyLinkButton, LanguageSwitch, ThemeToggle, UndoButtons } from './top-bar.tsx'

const stops = ['low', 'middle', 'full'] as const
type Stop = (typeof stops)[number]

const drawerStop = signal<Stop>('middle')

const tabIcons: Readonly<Record<Tab, () => JSX.Element>> = {
  plan: PlanIcon,
  compare: CompareIcon,
  scenario: ScenarioIcon,
  simulate: SimulateIcon,
  quote: DocumentIcon,
}

const move = (by: -1 | 1) => {
  drawerStop.value = stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(drawerStop.value) + by))] ?? 'middle'
}

/** The question as one line over the map; opens a sheet with all its fields. */
function SearchCard(): JSX.Element {
  const t = messages()
  const f = formats()
  const [open, setOpen] = useState(false)
  const { query } = plan.value
  const name = (id: string, empty: string) => (id === '' ? empty : placeName.value(id))
  if (open) {
    return (
      <div class="search-sheet" role="dialog" aria-label={t.search}>
        <div class="sheet-head">
          <UndoButtons />
          <LanguageSwitch />
          <ThemeToggle />
          <button type="button" class="icon-button" aria-label={t.close} onClick={() => setOpen(false)}>
            <CloseIcon />
          </button>
        </div>
        <Question />
        <div class="sheet-foot">
          <CopyLinkButton />
          <button type="button" class="main-button" onClick={() => setOpen(false)}>
            {t.apply}
          </button>
        </div>
      </div>
    )
  }
  const languageFace = { zh: '中文', ru: 'РУ', en: 'EN' }[language.value]
  return (
    <div class="search-card">
      <button type="button" class="search-open" onClick={() => setOpen(true)}>
        <SearchIcon />
        <span>
          <span class="visually-hidden">{t.search}: </span>
          <b>
            {name(query.from, t.chooseOrigin)} → {name(query.to, t.chooseDestination)}
          </b>
          <small>
            {query.quantity} × {cargoCode(query.cargo)}, {f.tonnes(query.weight)}, {f.date(query.date)}
          </small>
        </span>
      </button>
      <Popover class="language-button" align="right" label={`${languageFace}, ${t.language}`} title={t.language} face={languageFace}>
        {() => <LanguageSwitch />}
      </Popover>
    </div>
  )
}

function DrawerTabs(): JSX.Element {
  const t = messages()
  return (
    <nav class="drawer-tabs" aria-label={t.mainTabs}>
      {tabs.map((tab) => {
        const Icon = tabIcons[tab]
        return (
          <button key={tab} type="button" aria-current={view.value.tab === tab ? 'page' : undefined} onClick={() => showTab(tab)}>
            <Icon />
            {t.tabs[tab]}
          </button>
        )
      })}
    </nav>
  )
}

/** Phone layout: search over the map, a drawer with three stops that a grip drags and buttons move, tabs at the foot. */
export function Drawer({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const t = messages()
  const [detail, setDetail] = useState(false)
  const pressedAt = useRef<number | null>(null)
  const isPlan = view.value.tab === 'plan'
  const alternative = selected.value
  return (
    <>
      <SearchCard />
      <main class={`drawer ${drawerStop.value}`}>
        <div
          class="drawer-grip"
          onPointerDown={(event) => {
            // The buttons in the grip take their own presses.
            if (event.target instanceof Element && event.target.closest('button') !== null) return
            pressedAt.current = event.clientY
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerUp={(event) => {
            if (pressedAt.current === null) return
            const moved = event.clientY - pressedAt.current
            pressedAt.current = null
            if (Math.abs(moved) > 24) move(moved > 0 ? -1 : 1)
          }}
        >
          <button type="button" aria-label={t.drawerDown} disabled={drawerStop.value === 'low'} onClick={() => move(-1)}>
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d="m5 8 5 5 5-5" />
            </svg>
          </button>
          <i aria-hidden="true" />
          <button type="button" aria-label={t.drawerUp} disabled={drawerStop.value === 'full'} onClick={() => move(1)}>
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d="m5 12 5-5 5 5" />
            </svg>
          </button>
        </div>
        {isPlan ? (
          <>
            <ModeTabs />
            <div class="panel-scroll">
              {detail ? <Detail /> : <AlternativesList />}
              <PanelFoot />
            </div>
            {alternative !== null && answerState.value.answer !== null && (
              <div class="drawer-actions">
                <button
                  type="button"
                  class="outline-button"
                  onClick={() => {
                    setDetail(!detail)
                    if (drawerStop.value === 'low') drawerStop.value = 'middle'
                  }}
                >
                  {detail ? t.allRoutes : t.detail}
                </button>
                <QuoteButton alternative={alternative} />
              </div>
            )}
          </>
        ) : (
          <div class="drawer-panel">{children}</div>
        )}
        <DrawerTabs />
      </main>
    </>
  )
}
