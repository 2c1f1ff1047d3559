/** A sentence as data: words are made from it in three languages by `wording/`. */
export interface Statement {
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
  readonly source?: string
}
