import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface Config {
  readonly host: string
  readonly port: number
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
  const logLevel = environment.LOG_LEVEL ?? 'warn'
  if (!logLevels.includes(logLevel)) return { wrong: `LOG_LEVEL is "${logLevel}"; it must be one of ${logLevels.join(', ')}` }
  const data = dataFolder(environment)
  const basemapFolder = resolve(environment.TRANSAMUR_BASEMAP ?? join(data, 'basemap'))
  if (environment.TRANSAMUR_BASEMAP !== undefined && !existsSync(join(basemapFolder, 'basemap.json')))
    return {
      wrong: `TRANSAMUR_BASEMAP is "${environment.TRANSAMUR_BASEMAP}"; it must be a folder with a file basemap.json, as network-data/basemap/README.md says`,
    }
  return {
    host: environment.HOST ?? '127.0.0.1',
    port,
    dataFolder: data,
    basemapFolder,
    clientFolder: join(projectRoot, 'dist', 'client'),
    logLevel,
  }
}
