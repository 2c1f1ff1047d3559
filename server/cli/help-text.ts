import { commands } from './commands.ts'
import { flagNotes } from './flag-notes.ts'

/** What `--help` says, of all commands or of one. */
export function helpText(name?: string): string {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) {
    const flags = Object.entries(command.flags).map(([flag, kind]) => flagLine(flag, kind, Object.hasOwn(command.flags, 'cargo')))
    return [`transamur ${command.usage}`, '', command.summary, ...(flags.length > 0 ? ['', ...flags] : []), '', common, ''].join('\n')
  }
  const list = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return ['transamur - freight between Heilongjiang, Russia and Europe', '', ...list, '', common, ''].join('\n')
}

/** Notes are those of a route question: a flag of that name may mean something else to another command. */
function flagLine(flag: string, kind: string, isQuestion: boolean): string {
  const shape = `  --${flag}${kind === 'switch' ? '' : ` ${kind}`}`
  const note = isQuestion && Object.hasOwn(flagNotes, flag) ? flagNotes[flag] : undefined
  return note === undefined ? shape : `${shape.padEnd(24)}  ${note}`
}

const common = [
  'Every command: --json (one JSON document on stdout), --lang zh|ru|en, --data FOLDER (or TRANSAMUR_DATA), --help.',
  'Exit status: 0 answered; 1 understood, but there is no answer; 2 the call, a file or the data is wrong; 70 our fault.',
].join('\n')
