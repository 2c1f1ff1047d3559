import { computed } from '@preact/signals'
import type { ReportedFault } from '../api/request.ts'
import { answerState } from './answers.ts'

/** What the server found wrong with the question on screen. */
export const faults = computed((): readonly ReportedFault[] => {
  const { problem } = answerState.value
  return problem?.kind === 'refused' ? problem.errors : []
})

/** Message about one field of the query, `weight`; undefined where nothing is wrong with it. */
export const faultAt = (field: string): string | undefined =>
  faults.value.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`))?.message
