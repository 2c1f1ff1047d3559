import type { Problem, ReportedFault } from '../api/request.ts'
import { messages } from '../i18n/messages.ts'

/** Every fault of a call in words, each said once; those that a field tells itself are left out. */
export function problemLines(problem: Problem, isTold: (fault: ReportedFault) => boolean = () => false): readonly string[] {
  const t = messages()
  if (problem.kind === 'unreachable') return [t.unreachable]
  if (problem.kind === 'ended') return [t.runEnded[problem.status]]
  if (problem.errors.length === 0) return [problem.detail || problem.title]
  return [...new Set(problem.errors.filter((fault) => !isTold(fault)).map(({ message }) => message))]
}
