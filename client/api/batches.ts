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

export const startBatch = (file: File, scenario: unknown, language: Language): Promise<Reply<BatchReport>> => {
  const under = typeof scenario === 'string' ? scenario : JSON.stringify(scenario)
  return request(`/api/v1/batches?lang=${language}&scenario=${encodeURIComponent(under)}`, { file, language })
}

export const fetchBatch = (id: string, language: Language): Promise<Reply<BatchReport>> => request(`/api/v1/batches/${id}`, { language })

export const fetchBatchWorkbook = (id: string, language: Language): Promise<Reply<Blob>> => requestFile(`/api/v1/batches/${id}/result`, { language }, '*/*')

export const dropBatch = (id: string, language: Language): Promise<Reply<null>> => request(`/api/v1/batches/${id}`, { language, method: 'DELETE' })
