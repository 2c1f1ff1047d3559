import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

interface SourceFile {
  /** Path from the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

interface Import {
  /** Path from the root for own files, package name otherwise. */
  readonly target: string
  readonly isOwn: boolean
  readonly isTypeOnly: boolean
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return filesBelow(path)
    return /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') ? [path] : []
  })
}

/** Static and dynamic imports, from the parser of the build tool; re-exports count as imports. */
function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { module } = parseSync(path, text)
  const resolve = (specifier: string): Pick<Import, 'target' | 'isOwn'> => {
    if (specifier.startsWith('#core/')) return { target: `server/core/${specifier.slice('#core/'.length)}`, isOwn: true }
    if (specifier.startsWith('.'))
      return {
        target: normalize(join(dirname(path), specifier))
          .split(sep)
          .join('/'),
        isOwn: true,
      }
    return { target: specifier, isOwn: false }
  }
  const statics = module.staticImports.map((entry) => ({
    ...resolve(entry.moduleRequest.value),
    isTypeOnly: entry.entries.length > 0 && entry.entries.every((binding) => binding.isType),
  }))
  const reexports = module.staticExports.flatMap((entry) =>
    entry.entries.flatMap((binding) => (binding.moduleRequest ? [{ ...resolve(binding.moduleRequest.value), isTypeOnly: binding.isType }] : [])),
  )
  const dynamics = module.dynamicImports.flatMap((entry) => {
    const specifier = /^['"]([^'"]+)['"]$/.exec(text.slice(entry.moduleRequest.start, entry.moduleRequest.end))?.[1]
    return specifier === undefined ? [] : [{ ...resolve(specifier), isTypeOnly: false }]
  })
  return { path, text, imports: [...statics, ...reexports, ...dynamics] }
}

const files = ['server', 'client', 'test', 'tools'].flatMap(filesBelow).map(read)
const inside = (...folders: readonly string[]) => files.filter((file) => folders.some((folder) => file.path.startsWith(`${folder}/`)))
const breaches = (from: readonly SourceFile[], forbidden: (entry: Import, file: SourceFile) => boolean) =>
  from.flatMap((file) => file.imports.filter((entry) => forbidden(entry, file)).map((entry) => `${file.path} imports ${entry.target}`))

describe('the core is pure', () => {
  const allowedPackages = ['graphology', 'graphology-shortest-path', 'graphology-types', '@noble/hashes']

  it('imports only itself and the graph, search and hash packages', () => {
    const isAllowed = (target: string) => allowedPackages.some((name) => target === name || target.startsWith(`${name}/`))
    expect(breaches(inside('server/core'), (entry) => (entry.isOwn ? !entry.target.startsWith('server/core/') : !isAllowed(entry.target)))).toEqual([])
  })

  it('asks neither the clock nor chance nor the world', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bfetch\(|\bglobalThis\.|\bsetTimeout\b|\bperformance\./
    expect(
      inside('server/core')
        .filter((file) => impure.test(file.text))
        .map((file) => file.path),
    ).toEqual([])
  })

  it('its rooms point one way, types too: network, journey, then scenario, rules and cost, then routing and assignment, simulation, then appraisal and quote', () => {
    const rank: Readonly<Record<string, number>> = {
      network: 0,
      journey: 1,
      scenario: 2,
      rules: 2,
      cost: 2,
      routing: 3,
      assignment: 3,
      simulation: 4,
      appraisal: 5,
      quote: 5,
    }
    const roomOf = (path: string) => /^server\/core\/([^/]+)\//.exec(path)?.[1] ?? ''
    const isBack = (entry: Import, file: SourceFile) => {
      const [from, to] = [roomOf(file.path), roomOf(entry.target)]
      const [own, other] = [rank[from], rank[to]]
      return own !== undefined && other !== undefined && from !== to && other >= own
    }
    expect(breaches(inside('server/core'), isBack)).toEqual([])
  })
})

describe('rooms of the server keep their doors', () => {
  it('data, store, jobs and documents import neither http nor each other', () => {
    const rooms = ['server/data', 'server/store', 'server/jobs', 'server/documents']
    const isForeign = (entry: Import, file: SourceFile) =>
      entry.target.startsWith('server/http/') || rooms.some((room) => entry.target.startsWith(`${room}/`) && !file.path.startsWith(`${room}/`))
    expect(breaches(inside(...rooms), (entry, file) => entry.isOwn && !entry.isTypeOnly && isForeign(entry, file))).toEqual([])
  })

  it('http reads no files and takes the other rooms as injected values', () => {
    const forbidden = (entry: Import) =>
      entry.target.startsWith('node:fs') || (!entry.isTypeOnly && /^server\/(data|store|jobs|documents)\//.test(entry.target))
    expect(breaches(inside('server/http'), forbidden)).toEqual([])
  })

  it('only data reads network-data', () => {
    const readers = inside('server').filter((file) => !file.path.startsWith('server/data/'))
    expect(breaches(readers, (entry) => entry.target.startsWith('network-data/'))).toEqual([])
  })
})

describe('the client stands on the core and on itself', () => {
  it('imports no other server value', () => {
    expect(
      breaches(inside('client'), (entry) => entry.isOwn && !entry.isTypeOnly && entry.target.startsWith('server/') && !entry.target.startsWith('server/core/')),
    ).toEqual([])
  })

  it('reaches leaflet only from the map', () => {
    expect(breaches(inside('client'), (entry, file) => /^leaflet(\/|$)/.test(entry.target) && !file.path.startsWith('client/map/'))).toEqual([])
  })

  it('keeps schema and server packages out of the browser', () => {
    expect(breaches(inside('client'), (entry) => /^(zod|express|pino|pdfkit|node:)/.test(entry.target))).toEqual([])
  })

  it('spells the core as #core', () => {
    const isRelative = (file: SourceFile) => /from '\.\.?\/[^']*server\/core/.test(file.text)
    expect(
      inside('client', 'server/http', 'server/data', 'server/jobs', 'server/documents', 'test')
        .filter(isRelative)
        .map((file) => file.path),
    ).toEqual([])
  })
})

describe('the whole tree', () => {
  it('has no two files that need each other, however far round: neither values nor types go in a circle', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports.filter((entry) => entry.isOwn).map((entry) => entry.target)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (trail.includes(path) || done.has(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(cycles).toEqual([])
  })

  it('has no file above 400 lines', () => {
    const sheets = readdirSync(join(root, 'client/styles')).map((name) => ({ path: name, text: readFileSync(join(root, 'client/styles', name), 'utf8') }))
    expect([...files, ...sheets].filter((file) => file.text.split('\n').length > 401).map((file) => file.path)).toEqual([])
  })

  it('names files in kebab-case and none of them utils, helpers, manager or common', () => {
    const isWrong = ({ path }: SourceFile) => {
      const name = relative(dirname(path), path).replace(/(\.test|\.bench)?\.tsx?$/, '')
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|manager|common)$/.test(name)
    }
    expect(files.filter(isWrong).map((file) => file.path)).toEqual([])
  })
})
