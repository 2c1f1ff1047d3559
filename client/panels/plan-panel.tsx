import type { JSX } from 'preact'
import { breadth } from '../ui/breadth.ts'
import { AlternativesList, PanelFoot } from './alternatives-list.tsx'
import { Detail } from './detail.tsx'
import { ModeTabs } from './mode-tabs.tsx'
import { Question } from './question.tsx'

/** The question, what each mode offers, and the routes; on narrow screens also the details of the chosen one. */
export function PlanPanel(): JSX.Element {
  return (
    <>
      <Question />
      <ModeTabs />
      <div class="panel-scroll">
        <AlternativesList />
        {breadth.value === 'narrow' && <Detail />}
      </div>
      <PanelFoot />
    </>
  )
}
