import type { CostLineCode, CostLineParameters } from '../../cost/cost-line-codes.ts'
import type { Speaker } from '../speaker.ts'

export type CostLineWords = { readonly [Code in CostLineCode]: (parameters: CostLineParameters[Code], say: Speaker) => string }
