/** Goods of one unit divided among several, because one would be too heavy for a service, a road, a ferry or the ice. */
export interface Split {
  /** Units in the place of each one asked for. */
  readonly factor: number
  /** The weight that is too great, of the box or of the whole vehicle, and the limit that it breaks, t. */
  readonly grossTonnes: number
  readonly limitTonnes: number
  /** Source of the limit, where the refusal names it. */
  readonly source?: string
}
