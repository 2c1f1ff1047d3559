import { belarusAndBalticRail } from './belarus-and-baltic-rail.ts'
import { centralEuropeRail } from './central-europe-rail.ts'
import type { LineSpec } from './line-spec.ts'

export const westernRail: readonly LineSpec[] = [...belarusAndBalticRail, ...centralEuropeRail]
