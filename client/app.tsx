import type { JSX } from 'preact'
import { HatchPattern } from './charts/time-ribbon.tsx'
import { messages } from './i18n/messages.ts'
import { MapView } from './map/map-view.tsx'
import { Detail } from './panels/detail.tsx'
import { Drawer } from './panels/drawer.tsx'
import { PlanPanel } from './panels/plan-panel.tsx'
import { TableSlot } from './panels/table-slot.tsx'
import { TopBar } from './panels/top-bar.tsx'
import { tableIsOpen } from './state/network-table.ts'
import { serverReached } from './state/reach.ts'
import { view } from './state/store.ts'
import { breadth } from './ui/breadth.ts'
import { lazy } from './ui/lazy.tsx'

const Waiting = () => <p class="notice">{messages().waiting}</p>
const ComparePanel = lazy(async () => (await import('./panels/compare-panel.tsx')).ComparePanel, Waiting)
const ScenarioPanel = lazy(async () => (await import('./panels/scenario-panel.tsx')).ScenarioPanel, Waiting)
const ScenarioYear = lazy(
  async () => (await import('./panels/scenario-year.tsx')).ScenarioYear,
  () => null,
)
const SimulatePanel = lazy(async () => (await import('./panels/simulate-panel.tsx')).SimulatePanel, Waiting)
const SimulateTime = lazy(
  async () => (await import('./panels/simulate-time.tsx')).SimulateTime,
  () => <></>,
)
const SimulateOnMap = lazy(
  async () => (await import('./panels/simulate-on-map.tsx')).SimulateOnMap,
  () => null,
)
const QuotePanel = lazy(async () => (await import('./panels/quote-panel.tsx')).QuotePanel, Waiting)

function UnreachableBar(): JSX.Element | null {
  return serverReached.value ? null : (
    <p class="unreachable" role="status">
      {messages().unreachable}
    </p>
  )
}

function LeftPanel(): JSX.Element | null {
  switch (view.value.tab) {
    case 'plan':
      return <PlanPanel />
    case 'scenario':
      return <ScenarioPanel />
    case 'simulate':
      return <SimulatePanel />
    case 'quote':
      return <QuotePanel />
    case 'compare':
      return <ComparePanel />
  }
}

export function App(): JSX.Element {
  const t = messages()
  const { tab } = view.value
  if (breadth.value === 'phone') {
    return (
      <div class="app phone">
        <header>
          <h1 class="visually-hidden">Transamur</h1>
        </header>
        <HatchPattern />
        <MapView>{tab === 'simulate' && <SimulateOnMap />}</MapView>
        <TableSlot />
        <UnreachableBar />
        <Drawer>
          <LeftPanel />
        </Drawer>
      </div>
    )
  }
  const wide = breadth.value === 'wide'
  return (
    <div class={`app ${breadth.value} tab-${tab}`}>
      <a class="skip" href="#results">
        {t.skipToResults}
      </a>
      <HatchPattern />
      <TopBar />
      <main class="screen">
        <div class="left-panel">
          <LeftPanel />
        </div>
        {tab !== 'compare' && (
          <div class="stage">
            <UnreachableBar />
            <MapView>{tab === 'simulate' && <SimulateOnMap />}</MapView>
            <TableSlot />
            {wide && tab === 'plan' && !tableIsOpen.value && <Detail />}
            {tab === 'scenario' && <ScenarioYear />}
            {tab === 'simulate' && <SimulateTime />}
          </div>
        )}
      </main>
    </div>
  )
}
