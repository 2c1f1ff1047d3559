import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Crossing } from '#core/network/facts/crossings.ts'
import type { Geometry, Link } from '#core/network/facts/links.ts'
import type { Place } from '#core/network/facts/places.ts'

const folder = join(import.meta.dirname, '../../network-data')
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const filesIn = (path: string) => readdirSync(join(folder, path)).sort()

export const places = read('places.json') as readonly Place[]
export const placeById = new Map(places.map((place) => [place.id, place]))
export const links = filesIn('links').flatMap((file) => read(`links/${file}`) as readonly Link[])
export const geometry = Object.assign({}, ...filesIn('geometry').map((file) => read(`geometry/${file}`))) as Readonly<Record<string, Geometry>>
export const sourceKeys = new Set(filesIn('sources').flatMap((file) => Object.keys(read(`sources/${file}`) as object)))
export const geometryOf = (file: string) => read(`geometry/${file}`) as Readonly<Record<string, Geometry>>
export const crossings = read('crossings.json') as readonly Crossing[]
