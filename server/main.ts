import { createServer } from 'node:http'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'

const config = readConfig(process.env)
if ('wrong' in config) {
  process.stderr.write(`${config.wrong}\n`)
  process.exit(2)
}
const log = pino({ level: config.logLevel })
const app = createApp(config, log)
const server = createServer(app.http)

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = `Port ${config.port} on ${config.host} is taken. Set another one: PORT=8081 npm start`
  process.stderr.write(`${error.code === 'EADDRINUSE' ? taken : `Cannot listen on ${config.host}:${config.port}: ${error.message}`}\n`)
  process.exit(1)
})

/** A page that loads asks for one thing after another: so long after the last of them it is there. */
const quietMs = 500
let askedAt = 0
server.on('request', () => {
  askedAt = performance.now()
})

// Listening comes first: whoever asks while the data is read hears that it is.
server.listen(config.port, config.host, async () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  process.stdout.write(`Transamur on http://${config.host}:${port}\n`)
  const readiness = await app.load()
  if (readiness.status !== 'faulty') {
    await app.warmUp(() => performance.now() - askedAt > quietMs)
    return
  }
  process.stderr.write(`The data in ${config.dataFolder} cannot be used; /healthz says why.\n`)
  for (const { file, pointer, message } of readiness.reasons.slice(0, 20)) process.stderr.write(`  ${file}${pointer}: ${message}\n`)
})

const stop = () => {
  server.close()
  server.closeAllConnections()
  void app.close().finally(() => process.exit(0))
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// A stray rejection is our bug; it must not take the answers of others with it.
process.on('unhandledRejection', (reason) => log.error({ reason }, 'unhandled rejection'))
