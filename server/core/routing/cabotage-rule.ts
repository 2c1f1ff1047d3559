/** Name of the rule that no foreign carrier hauls between two places of one country; assumed everywhere, since no permit is on file. */
export const cabotageRule = 'no-cabotage'
