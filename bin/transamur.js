#!/usr/bin/env node
import { existsSync } from 'node:fs'

// The built form where there is one, else the source, translated on the fly.
const built = new URL('../dist/server/cli.js', import.meta.url)
const { runCli } = existsSync(built) ? await import(built.href) : await (await import('tsx/esm/api')).tsImport('../server/cli.ts', import.meta.url)

// Whoever reads the output may stop reading (`| head`): that ends the call, and is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await runCli(process.argv.slice(2))
