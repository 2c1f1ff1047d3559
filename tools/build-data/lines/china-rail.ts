import { eastRail } from './china-east-rail.ts'
import { heilongjiangRail } from './china-heilongjiang-rail.ts'
import { northEastRail } from './china-north-east-rail.ts'
import { northWestRail } from './china-north-west-rail.ts'
import { southRail } from './china-south-rail.ts'
import type { LineSpec } from './line-spec.ts'

/** Standard-gauge lines of China. */
export const chinaRail: readonly LineSpec[] = [...heilongjiangRail, ...northEastRail, ...northWestRail, ...eastRail, ...southRail]
