import type { Output } from './cli/command.ts'
import { helpText } from './cli/help-text.ts'
import type { LoadWorld } from './cli/read-world.ts'

const streams: Output = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) }

/**
 * The command line: runs one call and gives its exit status. Everything but the help is loaded when it is needed.
 *
 * @param load reads the data folder; who makes many calls in one process may give back what was read before
 */
export async function runCli(words: readonly string[], output: Output = streams, load?: LoadWorld): Promise<0 | 1 | 2 | 70> {
  const [first] = words
  if (first === undefined || first === '--help' || first === 'help') {
    output[first === undefined ? 'err' : 'out'](helpText(words[1]))
    return first === undefined ? 2 : 0
  }
  // `--json` may stand before the command; other flags before it are told as the missing command that they are.
  const leading = words.findIndex((word) => word !== '--json')
  const name = words[leading] ?? ''
  const rest = [...words.slice(0, Math.max(leading, 0)), ...words.slice(leading + 1)]
  try {
    const { runCommand } = await import('./cli/run-command.ts')
    return await runCommand(name, rest, output, load)
  } catch (error) {
    if (words.includes('--json'))
      output.out(`${JSON.stringify({ type: 'urn:transamur:problem:internal', title: 'Internal error', status: 500, errors: [] })}\n`)
    output.err(`This is a fault of Transamur, not of your call. Please report it.\n${error instanceof Error ? error.stack : String(error)}\n`)
    return 70
  }
}
