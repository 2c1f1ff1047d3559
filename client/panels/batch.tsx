import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { batch, forgetBatch, saveWorkbook, sendLanes } from '../state/batch.ts'
import { ownRates } from '../state/own-rates.ts'
import { language } from '../state/preferences.ts'
import { FileField } from '../ui/file-field.tsx'
import { FaultList } from './fault-list.tsx'

/** A sheet of lanes in, a workbook of answers out. */
export function Batch(): JSX.Element {
  const t = messages()
  const { report, problem, lost } = batch.value
  return (
    <section class="batch" aria-labelledby="batch-title">
      <h3 id="batch-title">{t.batch.title}</h3>
      <p class="quiet">{t.batch.hint}</p>
      {ownRates.value.length > 0 && <p class="quiet">{t.batch.rates(ownRates.value.length)}</p>}
      <FileField label={t.batch.file} onFile={(file) => void sendLanes(file)} />
      <p class="quiet">
        {t.batch.template}{' '}
        <a href={`/api/v1/batches/template?lang=${language.value}&format=xlsx`} download>
          XLSX
        </a>{' '}
        <a href={`/api/v1/batches/template?lang=${language.value}`} download>
          CSV
        </a>
      </p>
      <div role="status">
        {report !== null && <BatchProgress />}
        {lost && <p class="field-fault">{t.batch.lost}</p>}
      </div>
      {problem !== null && <FaultList problem={problem} />}
    </section>
  )
}

/** Seconds while they are few, then minutes. */
function timeText(milliseconds: number): string {
  const unit = milliseconds < 90_000 ? 'second' : 'minute'
  const count = Math.ceil(milliseconds / (unit === 'second' ? 1_000 : 60_000))
  return new Intl.NumberFormat(language.value, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
}

function BatchProgress(): JSX.Element | null {
  const t = messages()
  const { report, runningMilliseconds } = batch.value
  if (report === null) return null
  const { status, progress, lanes, faulty } = report
  const text = status === 'done' ? t.batch.done(lanes - faulty) : t.batch.running(Math.round(progress * lanes), lanes)
  const left = progress > 0 && progress < 1 && runningMilliseconds > 0 ? (runningMilliseconds * (1 - progress)) / progress : null
  return (
    <div class="batch-state">
      <p>
        {status === 'failed' ? t.problem : text}
        {left !== null && <span class="quiet"> {t.batch.left(timeText(left))}</span>}
      </p>
      {(status === 'queued' || status === 'running') && <progress value={progress} max={1} aria-label={text} />}
      {faulty > 0 && <p class="field-fault">{t.batch.faulty(faulty)}</p>}
      <p class="form-row">
        {status === 'done' && (
          <button type="button" class="main-button" onClick={() => void saveWorkbook()}>
            {t.batch.workbook}
          </button>
        )}
        <button type="button" class="outline-button" onClick={() => void forgetBatch()}>
          {status === 'queued' || status === 'running' ? t.cancel : t.batch.remove}
        </button>
      </p>
    </div>
  )
}
