import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Access, isLoopback } from './http/access.ts'

export interface Config {
  readonly host: string
  readonly port: number
  readonly access: Access
  readonly dataFolder: string
  /** Drawn background of the map: the dataset's own, or the one that the operator's country approves. */
  readonly basemapFolder: string
  readonly clientFolder: string
  readonly logLevel: string
}

/** The folder of package.json, whether this runs from the source or from `dist/server`. */
const projectRoot: string = (() => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
})()

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** The folder of facts: the one given, else `TRANSAMUR_DATA`, else the one shipped. */
export function dataFolder(environment: NodeJS.ProcessEnv, given?: string): string {
  return resolve(given ?? environment.TRANSAMUR_DATA ?? join(projectRoot, 'network-data'))
}

/** Settings of the server, or a sentence about the first that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config | { readonly wrong: string } {
  const port = Number(environment.PORT ?? '8080')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return { wrong: `PORT is "${environment.PORT}"; it must be a whole number from 0 to 65535` }
  const host = environment.HOST ?? '127.0.0.1'
  const access = readAccess(environment, host)
  if ('wrong' in access) return access
  // Whoever serves others wants to see who asked; a server for oneself is quiet.
  const logLevel = environment.LOG_LEVEL ?? (access.reach === 'network' ? 'info' : 'warn')
  if (!logLevels.includes(logLevel)) return { wrong: `LOG_LEVEL is "${logLevel}"; it must be one of ${logLevels.join(', ')}` }
  const data = dataFolder(environment)
  const basemapFolder = resolve(environment.TRANSAMUR_BASEMAP ?? join(data, 'basemap'))
  if (environment.TRANSAMUR_BASEMAP !== undefined && !existsSync(join(basemapFolder, 'basemap.json')))
    return {
      wrong: `TRANSAMUR_BASEMAP is "${environment.TRANSAMUR_BASEMAP}"; it must be a folder with a file basemap.json, as network-data/basemap/README.md says`,
    }
  return {
    host,
    port,
    access,
    dataFolder: data,
    basemapFolder,
    clientFolder: join(projectRoot, 'dist', 'client'),
    logLevel,
  }
}

/** Short tokens are guessed. */
const shortestToken = 16
const mostRequestsPerMinute = 100_000

/** A server that others can reach asks for a token and limits the rate of each address. */
function readAccess({ TRANSAMUR_TOKEN: token, TRANSAMUR_RATE: rate = '300' }: NodeJS.ProcessEnv, host: string): Access | { readonly wrong: string } {
  if (isLoopback(host)) return { reach: 'loopback' }
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token) || token.length < shortestToken)
    return {
      wrong: `HOST is "${host}", which others can reach: TRANSAMUR_TOKEN must then be a secret of at least ${shortestToken} printable characters without spaces; it is ${token === undefined ? 'not set' : 'shorter or holds others'}`,
    }
  const requestsPerMinute = Number(rate)
  if (!Number.isInteger(requestsPerMinute) || requestsPerMinute < 1 || requestsPerMinute > mostRequestsPerMinute)
    return { wrong: `TRANSAMUR_RATE is "${rate}"; it must be a whole number of requests a minute from 1 to ${mostRequestsPerMinute}` }
  return { reach: 'network', token, requestsPerMinute }
}
