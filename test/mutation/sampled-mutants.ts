import { createHash } from 'node:crypto'

type Mutant = Readonly<{
  id: string
  fileName: string
  replacement: string
  location: Readonly<{ start: Position; end: Position }>
}>
type Position = Readonly<{ line: number; column: number }>

const wholeIn = 2 ** 32

/** The share of all mutants that is asked, 0 to 1, and which of them: `MUTANTS_SHARE` (0.03) and `MUTANTS_SEED` (1) of the environment. */
function readSample(environment: NodeJS.ProcessEnv): Readonly<{ share: number; seed: string }> {
  const share = Number(environment.MUTANTS_SHARE ?? '0.03')
  if (!(share > 0 && share <= 1)) throw new RangeError(`MUTANTS_SHARE is ${environment.MUTANTS_SHARE}; it has to be above 0 and at most 1`)
  return { share, seed: environment.MUTANTS_SEED ?? '1' }
}

/**
 * Whether a mutant is in the sample. Its place and text decide, not its number, so that work on another file leaves the sample of
 * this one as it is, and each mutant has the same chance whatever its file, kind and coverage.
 */
function isSampled({ fileName, location: { start, end }, replacement }: Mutant, { share, seed }: ReturnType<typeof readSample>): boolean {
  const inside = fileName.slice(fileName.lastIndexOf('/server/') + 1)
  const name = [seed, inside, start.line, start.column, end.line, end.column, replacement].join('|')
  return createHash('sha256').update(name).digest().readUInt32BE(0) < share * wholeIn
}

function sampleOfMutants() {
  const sample = readSample(process.env)
  return {
    async init() {},
    async check(mutants: readonly Mutant[]) {
      return Object.fromEntries(
        mutants.map((mutant) => [mutant.id, isSampled(mutant, sample) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' }]),
      )
    },
    group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
  }
}

// Stryker counts what a checker turns away as an error outside of its score: the score is that of the sample alone.
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sampleOfMutants }]
