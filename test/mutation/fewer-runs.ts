import fc from 'fast-check'

// A mutant that thirty networks do not show is looked for by reading, and a counterexample need not be small.
fc.configureGlobal({ numRuns: 30, endOnFailure: true })
