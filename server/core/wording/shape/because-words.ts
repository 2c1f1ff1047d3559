import type { Speaker } from '../speaker.ts'

/** What a route costs and takes against the best: per cent and days, below zero where it is cheaper or quicker. */
type Difference = { readonly costPercent: number; readonly days: number }

/** Why an alternative is shown, by code. */
export interface BecauseParameters {
  becauseBest: { objective: string }
  becauseUnconditional: Difference
  becauseCheapest: Difference
  becauseFastest: Difference
  becauseCleanest: Difference & { co2ePercent: number }
  becauseFewestHandovers: Difference & { handovers: number }
  becauseSurest: Difference & { p90: number }
  becauseOtherBorder: Difference & { crossing: string }
  becauseFamily: Difference & { family: string }
  becauseNext: Difference
}

export interface BecauseWords {
  readonly against: (difference: Difference, say: Speaker) => string
  readonly sentences: { readonly [Code in keyof BecauseParameters]: (parameters: BecauseParameters[Code], say: Speaker) => string }
}
