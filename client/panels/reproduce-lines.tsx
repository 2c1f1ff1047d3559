import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { offer, offerForServer } from '../state/offer.ts'
import { ownRates } from '../state/own-rates.ts'
import { language } from '../state/preferences.ts'
import { cliLine, curlLine, type OnScreen } from '../state/reproduce.ts'
import { simulationForm } from '../state/simulation.ts'
import { simulationFields } from '../state/simulation-form.ts'
import { plan, view } from '../state/store.ts'
import { useCopied } from '../ui/use-copied.ts'

function CopyLine({ title, text }: { readonly title: string; readonly text: string }): JSX.Element {
  const _t = messages()
  const { said, copy } = useCopied()
  return (
    <>
      <button type="button" class="outline-button" onClick={() => void copy(text)}>
        <span aria-live="polite">{said === '' ? title : said}</span>
      </button>
      <textarea class="command-line" readOnly rows={4} aria-label={title} value={text} />
    </>
  )
}

/** The question and the scenario on screen as one line for a terminal: of the command line, and for the HTTP API. */
export function ReproduceLines(): JSX.Element {
  const t = messages()
  const screen: OnScreen = {
    ...plan.value,
    tab: view.value.tab,
    alternative: view.value.alternative,
    simulation: simulationFields(simulationForm.value),
    ownRates: ownRates.value,
    offer: offerForServer(offer.value),
    language: language.value,
  }
  return (
    <div class="form reproduce">
      <CopyLine title={t.copyCli} text={cliLine(screen)} />
      <CopyLine title={t.copyCurl} text={curlLine(screen, location.origin)} />
    </div>
  )
}
