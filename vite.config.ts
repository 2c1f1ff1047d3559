/// <reference types="vitest/config" />
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const isTestRun = process.env.VITEST !== undefined

/**
 * One configuration for three products: the client (`vite build`), the server, its command line and each worker thread
 * (`vite build --ssr`), and the test projects.
 */
export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        build: {
          ssr: true,
          outDir: `${root}/dist/server`,
          emptyOutDir: true,
          target: 'node20',
          rollupOptions: {
            input: { main: `${root}/server/main.ts`, cli: `${root}/server/cli.ts`, 'pool-worker': `${root}/server/jobs/pool-worker.ts` },
            output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
          },
        },
      }
    : {
        root: isTestRun ? root : `${root}/client`,
        plugins: isTestRun ? [] : [preact()],
        build: { outDir: `${root}/dist/client`, emptyOutDir: true, target: 'es2022' },
        test: {
          projects: [
            {
              extends: true,
              root,
              test: {
                name: 'unit',
                root,
                include: ['test/**/*.test.ts'],
                exclude: ['test/browser/**'],
                // One module graph and one shipped dataset for all files of a worker: to load them anew for each takes a third of the time.
                isolate: false,
                unstubGlobals: true,
                setupFiles: [`${root}/test/remove-temporary-folders.ts`],
                // Plans on the whole network on a machine that has other work; nothing here is about speed.
                testTimeout: 180_000,
                hookTimeout: 180_000,
                // Left alone, one processor stays idle.
                maxWorkers: '100%',
                benchmark: { include: ['test/bench/**/*.bench.ts'] },
              },
            },
            {
              extends: true,
              root,
              test: {
                name: 'browser',
                root,
                include: ['test/browser/**/*.test.ts'],
                fileParallelism: false,
                // Pages, runs and answers on a machine that has other work.
                testTimeout: 240_000,
                hookTimeout: 120_000,
                setupFiles: [`${root}/test/remove-temporary-folders.ts`],
                globalSetup: [`${root}/test/browser/install-browser.ts`, `${root}/test/browser/serve-shipped-data.ts`],
              },
            },
          ],
        },
      },
)
