import type { Geometry } from '#core/network/facts/links.ts'
import type { DrawnLink } from './build-links.ts'
import type { Drawing } from './draw-link.ts'
import { odbl, publicDomain } from './geo-sources.ts'
import { lengthKmOf, longestStretchKm, simplified, tidy } from './polyline.ts'
import { sharedLanes } from './shared-lanes.ts'

type FileName = Drawing['drawnFrom']

const provenanceOf = {
  'natural-earth': { source: 'natural-earth', asOf: '2026-07', grade: 'C', licence: publicDomain },
  openstreetmap: { source: 'openstreetmap-china-rail natural-earth', asOf: '2026-05', grade: 'B', licence: odbl },
  drawn: { source: 'assumption-geo', asOf: '2026-11', grade: 'D', licence: publicDomain },
  sea: { source: 'marnet-lanes', asOf: '2024', grade: 'C', licence: 'EUPL 1.2 (network), few routes taken' },
} as const

/** A drawn line and a published length may differ by this much before a reason goes on record. */
const ratioBounds = [0.85, 1.02] as const
const exemptKm = 30

/** Files of geometry, each by link id. */
export function buildGeometry(drawn: readonly DrawnLink[]): Readonly<Record<FileName, Readonly<Record<string, Geometry>>>> {
  const files: Record<FileName, Record<string, Geometry>> = { 'natural-earth': {}, openstreetmap: {}, drawn: {}, sea: {} }
  const lanes = sharedLanes(drawn.filter(({ drawing }) => drawing.drawnFrom === 'sea').map(({ drawing }) => drawing.line))
  for (const { link, drawing } of drawn) {
    const tolerance = toleranceKm(drawing.drawnFrom, link.lengthKm.value)
    const coordinates = tidy(drawing.drawnFrom === 'sea' ? lanes(drawing.line, tolerance) : simplified(drawing.line, tolerance))
    const ratio = lengthKmOf(coordinates) / link.lengthKm.value
    const outside = link.lengthKm.value >= exemptKm && (ratio < ratioBounds[0] || ratio > ratioBounds[1])
    const straightKm = link.mode === 'road' ? Math.round(longestStretchKm(coordinates)) : 0
    const straightness = straightKm > mostStraightKm ? `${straightFor(straightKm)} ${noRoadThere(drawing)}` : undefined
    const note = [drawing.note, straightness, outside ? reason(ratio, drawing, link.lengthKm.grade) : undefined].filter((part) => part !== undefined).join(' ')
    const { licence, ...provenance } = provenanceOf[drawing.drawnFrom]
    const grade = drawing.note === undefined ? provenance.grade : 'D'
    const beside = drawing.alongside === undefined ? {} : { alongside: drawing.alongside }
    files[drawing.drawnFrom][link.id] = { licence, ...provenance, grade, ...(note === '' ? {} : { note }), ...beside, coordinates }
  }
  return files
}

/** A road that runs straight for longer than this says why. */
const mostStraightKm = 60

const straightFor = (km: number) => `It runs straight for ${km} km:`

const noRoadThere = ({ alongside }: Drawing) =>
  alongside === undefined
    ? 'the open road data, with holes in Russia and little but the top class in China, draws no road of this way there.'
    : 'so does the railway that stands in for it.'

function toleranceKm(drawnFrom: FileName, lengthKm: number): number {
  if (drawnFrom === 'drawn') return 0
  if (drawnFrom === 'sea') return 3
  return lengthKm < 150 ? 0.12 : 0.3
}

function reason(ratio: number, drawing: Drawing, lengthGrade: string): string {
  const percent = `The line is ${Math.round(ratio * 100)} % of the length:`
  if (drawing.drawnFrom === 'sea') return `${percent} the lanes of the network are not the tracks that the published distance follows.`
  if (drawing.note !== undefined) return `${percent} it follows another way than the road.`
  return lengthGrade === 'D'
    ? `${percent} the length is general knowledge, not measured along this line.`
    : `${percent} the published chainage and the mapped line differ by this much.`
}
