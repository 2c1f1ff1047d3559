import { commands } from './commands.ts'
import { flagNotes, runNotes } from './flag-notes.ts'
import type { Flags } from './flags.ts'

/** What `--help` says, of all commands or of one. */
export function helpText(name?: string): string {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) {
    const flags = Object.entries(command.flags).map(([flag, kind]) => flagLine(flag, kind, command.flags))
    return [`transamur ${command.usage}`, '', command.summary, ...(flags.length > 0 ? ['', ...flags] : []), '', common, ''].join('\n')
  }
  const list = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return ['transamur - freight between Heilongjiang, Russia and Europe', '', ...list, '', common, ''].join('\n')
}

/** A flag of one name may mean something else to another command: notes are those of a route question, and of a run. */
function flagLine(flag: string, kind: string, { cargo, replications }: Flags): string {
  const shape = `  --${flag}${kind === 'switch' ? '' : ` ${kind}`}`
  const notes = { ...(replications && runNotes), ...(cargo && flagNotes) }
  const note = Object.hasOwn(notes, flag) ? notes[flag] : undefined
  return note === undefined ? shape : `${shape.padEnd(24)}  ${note}`
}

const common = [
  'Every command: --json (one JSON document on stdout), --lang zh|ru|en, --data FOLDER (or TRANSAMUR_DATA), --help.',
  'Exit status: 0 answered; 1 understood, but there is no answer; 2 the call, a file or the data is wrong; 70 our fault.',
].join('\n')
