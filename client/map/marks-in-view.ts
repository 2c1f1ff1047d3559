import type { Mark, Scene } from './scene.ts'
import { type View, viewPoint } from './world-points.ts'

export interface Size {
  readonly x: number
  readonly y: number
}

/** A mark and where it stands, pixels of the map's box. */
export interface Drawn extends Size {
  readonly mark: Mark
}

interface MarksView extends View, Size {
  readonly zoom: number
  /** Whether a crossing that is near its banks names them too, so that they need no marks of their own. */
  readonly foldBanks: boolean
}

/** A bank this near to the mark of its crossing is named by it. */
const bankPixels = 34
/** Borders nearer to one another than this are one mark: far off the map has room for one in many, near to for each bridge. */
const borderPixels = (zoom: number) => (zoom < 4.5 ? 24 : 10)
/** A place nearer than this to another mark says nothing of its own. */
const placePixels = 9
const edgePixels = 20

/** Whether a mark is drawn at a zoom: the journey's own always, others as the map comes near. */
const isShown = ({ rank }: Mark, zoom: number, byMode: boolean) =>
  rank <= 2.15 || (rank < 2.5 && zoom >= 2.5) || (rank < 3 && zoom >= 4.5) || rank <= zoom + (byMode ? 0.75 : -2)

const isEndOrBorder = ({ mark: { kind } }: Drawn) => kind !== 'place'

/** The marks of a scene in the view, by rank; of what lies on one dot only the first. */
export function marksInView(scene: Pick<Scene, 'marks' | 'byMode'>, view: MarksView): readonly Drawn[] {
  const { x: width, y: height, zoom, foldBanks } = view
  const drawn: Drawn[] = []
  const borders: Drawn[] = []
  const shown = scene.marks.filter((mark) => isShown(mark, zoom, scene.byMode)).sort((left, right) => left.rank - right.rank)
  for (const mark of shown) {
    const entry = { mark, ...viewPoint(mark.coordinates, view) }
    if (entry.x < -edgePixels || entry.y < -edgePixels || entry.x > width + edgePixels || entry.y > height + edgePixels) continue
    const near = (pixels: number) => (border: Drawn) => Math.hypot(border.x - entry.x, border.y - entry.y) < pixels
    if (foldBanks && mark.kind === 'place' && borders.filter(({ mark: { names } }) => names.includes(mark.id)).some(near(bankPixels))) continue
    if (mark.kind === 'place' && mark.rank > 2 && drawn.some(near(placePixels))) continue
    if (mark.kind === 'crossing' || mark.kind === 'gauge') {
      if (!mark.changed && mark.rank > 1 && drawn.filter(isEndOrBorder).some(near(borderPixels(zoom)))) continue
      borders.push(entry)
    }
    drawn.push(entry)
  }
  return drawn
}
