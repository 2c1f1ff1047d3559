import type { Statement } from '../statement.ts'
import { handoversAllowed } from './front-problem.ts'
import type { SpaceAnswer } from './search-space.ts'

/** What an answer says where the front had no room for ways with as many handovers as it is meant to hold; nothing where it had. */
export function frontStatements(spaces: readonly Pick<SpaceAnswer, 'mostHandovers'>[]): readonly Statement[] {
  const searched = spaces.flatMap(({ mostHandovers }) => (mostHandovers === undefined ? [] : [mostHandovers]))
  if (searched.includes(null)) return [{ code: 'frontGivenUp', parameters: {} }]
  const least = Math.min(...searched.flatMap((handovers) => handovers ?? []))
  return least < handoversAllowed[0] ? [{ code: 'frontNarrowed', parameters: { handovers: least, wanted: handoversAllowed[0] } }] : []
}
