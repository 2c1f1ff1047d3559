import type { Response } from 'express'
import type { ProblemDocument } from './problem.ts'

/** Sends problem details with their own status, and lets nobody keep them. */
export function sendProblem(response: Response, document: ProblemDocument): void {
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.status(document.status).end(JSON.stringify(document))
}
