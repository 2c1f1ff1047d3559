import { helpText } from './cli/help-text.ts'

/** The command line: runs one call and gives its exit status. Everything but the help is loaded when it is needed. */
export async function runCli(words: readonly string[]): Promise<0 | 1 | 2 | 70> {
  // Whoever reads the output may stop reading (`| head`): that ends the call, and is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(helpText())
    return name === undefined ? 2 : 0
  }
  try {
    const { runCommand } = await import('./cli/run-command.ts')
    return await runCommand(name, rest)
  } catch (error) {
    process.stderr.write(`This is a fault of Transamur, not of your call. Please report it.\n${error instanceof Error ? error.stack : String(error)}\n`)
    return 70
  }
}
