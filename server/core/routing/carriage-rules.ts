/** Name of the rule that no foreign carrier hauls between two places of one country; assumed everywhere, since no permit is on file. */
export const cabotageRule = 'no-cabotage'

/** Name of the rule that no carrier hauls between two other countries past its own; assumed everywhere, since no permit for third countries is on file. */
export const crossTradeRule = 'no-cross-trade'
