import type { Statement } from '../statement.ts'
import type { CostStatementCode, CostStatementParameters } from './cost-line-codes.ts'

/** A statement whose parameters are those of its code. */
export function costStatement<Code extends CostStatementCode>(code: Code, parameters: CostStatementParameters[Code], source?: string): Statement {
  return { code, parameters: { ...parameters }, ...(source !== undefined && { source }) }
}
