import type { TestProject } from 'vitest/node'
import { startServer } from './running-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built server on the shipped data that all browser tests share. */
    readonly origin: string
  }
}

/** Before the browser journeys: one server on the shipped data for all of them; each of its own would warm up anew. */
export default async function serveShippedData(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startServer()
  project.provide('origin', origin)
  return stop
}
