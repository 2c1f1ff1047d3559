import type { SeaLaneSpec } from './sea-lane-spec.ts'
import { baltic } from './sea-lanes-baltic.ts'
import { deepSea } from './sea-lanes-deep-sea.ts'
import { farEast } from './sea-lanes-far-east.ts'

export const seaLanes: readonly SeaLaneSpec[] = [...deepSea, ...farEast, ...baltic]
