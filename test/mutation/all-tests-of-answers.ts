import { defineConfig } from 'vite'

const root = `${import.meta.dirname}/../..`

/**
 * The tests that a sample of mutants over all of routing and prices is asked: everything hand-worked, whole answers on tiny networks
 * too. Tests on the shipped data are left out; each of them alone takes longer than all others that pass over a mutant.
 */
export default defineConfig({
  test: {
    root,
    // One module graph for all files: to load it anew for each file of each mutant takes longer than the tests.
    isolate: false,
    setupFiles: [`${root}/test/mutation/fewer-runs.ts`],
    // A mutant that never ends is ended by Stryker, which knows how long a test takes on this machine.
    testTimeout: 0,
    hookTimeout: 0,
    include: ['test/core/{routing,cost}/**/*.test.ts'],
    exclude: [
      'test/core/routing/{avoiding,corridors,domestic-cargo,done-cases,first-in-first-out}.test.ts',
      'test/core/cost/{calibration,missing-tariffs,quantity-breaks}.test.ts',
    ],
  },
})
