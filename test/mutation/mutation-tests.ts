import { defineConfig } from 'vite'

const root = `${import.meta.dirname}/../..`

/** The tests that a mutation run asks about the searches and the prices; each of a thousand mutants runs those that pass over it. */
export default defineConfig({
  test: {
    root,
    setupFiles: [`${root}/test/mutation/fewer-runs.ts`],
    include: [
      'test/core/routing/{index-heap,search-arcs,bidirectional-search,contracted-arcs,landmark-search,path-tree,gate-search,staircase}.test.ts',
      'test/core/cost/!(quantity-breaks).test.ts',
    ],
  },
})
