import { belarusAndBalticRoads } from './belarus-and-baltic-roads.ts'
import { germanyAndNetherlandsRoads } from './germany-and-netherlands-roads.ts'
import type { LineSpec } from './line-spec.ts'
import { polandRoads } from './poland-roads.ts'

export const westernRoads: readonly LineSpec[] = [...belarusAndBalticRoads, ...polandRoads, ...germanyAndNetherlandsRoads]
