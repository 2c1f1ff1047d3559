import { defineConfig } from 'vite'

const root = `${import.meta.dirname}/../..`

/** The tests that a sample of mutants over all of routing and prices is asked: whole answers too, which a run over every mutant could not afford. */
export default defineConfig({
  test: {
    root,
    setupFiles: [`${root}/test/mutation/fewer-runs.ts`],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/core/{routing,cost,quote,appraisal}/**/*.test.ts'],
  },
})
