import type { Language } from '#core/network/facts/places.ts'
import { type Reply, request, requestFile } from './request.ts'

/** A sheet of lanes that is being answered: its rows, those of them at fault, and the share done. */
export interface BatchReport {
  readonly id: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress: number
  readonly lanes: number
  readonly faulty: number
}

/** `rates`: a sheet of own rates that every lane is asked with. */
export const startBatch = (lanes: File, rates: File | null, scenario: unknown, language: Language): Promise<Reply<BatchReport>> => {
  const under = typeof scenario === 'string' ? scenario : JSON.stringify(scenario)
  const path = `/api/v1/batches?lang=${language}&scenario=${encodeURIComponent(under)}`
  if (rates === null) return request(path, { file: lanes, language })
  const form = new FormData()
  form.set('lanes', lanes)
  form.set('rates', rates)
  return request(path, { form, language })
}

export const fetchBatch = (id: string, language: Language): Promise<Reply<BatchReport>> => request(`/api/v1/batches/${id}`, { language })

export const fetchBatchWorkbook = (id: string, language: Language): Promise<Reply<Blob>> => requestFile(`/api/v1/batches/${id}/result`, { language }, '*/*')

export const dropBatch = (id: string, language: Language): Promise<Reply<null>> => request(`/api/v1/batches/${id}`, { language, method: 'DELETE' })
