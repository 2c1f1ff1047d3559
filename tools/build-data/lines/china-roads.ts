import { eastRoads } from './china-east-roads.ts'
import { heilongjiangRoads } from './china-heilongjiang-roads.ts'
import { northEastRoads } from './china-north-east-roads.ts'
import { northWestRoads } from './china-north-west-roads.ts'
import { southRoads } from './china-south-roads.ts'
import type { LineSpec } from './line-spec.ts'

/** Expressways and trunk roads of China. */
export const chinaRoads: readonly LineSpec[] = [...heilongjiangRoads, ...northEastRoads, ...northWestRoads, ...eastRoads, ...southRoads]
