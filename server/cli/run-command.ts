import type { Fault } from '#core/failures.ts'
import type { Language } from '#core/network/facts/places.ts'
import { dataFolder } from '../config.ts'
import { isLanguage } from '../http/language.ts'
import { kindOf, problemDocument } from '../http/problem.ts'
import type { Output } from './command.ts'
import { commands, commonFlags } from './commands.ts'
import { parseFlags } from './flags.ts'
import { helpText } from './help-text.ts'
import type { Outcome } from './outcome.ts'
import { type LoadWorld, readWorld } from './read-world.ts'

/** Runs one command, prints its answer as text or as one JSON document, and gives the exit status. */
export async function runCommand(name: string, words: readonly string[], output: Output, load?: LoadWorld): Promise<0 | 1 | 2> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const parsed = parseFlags(words, { ...commonFlags, ...command?.flags })
  const { json, help, lang, data, ...fields } = parsed.fields
  const asJson = json === true
  const language: Language = isLanguage(lang) ? lang : 'en'
  if (help === true && command !== undefined) {
    output.out(helpText(name))
    return 0
  }
  const faults: Fault[] = []
  if (command === undefined)
    faults.push({ pointer: '/command', code: name === '' ? 'missing' : 'unknownValue', value: name === '' ? null : name, allowed: Object.keys(commands) })
  else faults.push(...parsed.faults)
  if (lang !== undefined && !isLanguage(lang)) faults.push({ pointer: '/lang', code: 'unknownValue', value: lang, allowed: ['zh', 'ru', 'en'] })
  if (command === undefined) return print({ status: 2, faults }, asJson, language, output)

  const run = await command.load()
  const folder = dataFolder(process.env, typeof data === 'string' ? data : undefined)
  const outcome = await run({
    fields,
    positionals: parsed.positionals,
    language,
    dataFolder: folder,
    readWorld: () => readWorld(folder, load),
    progress: (text) => output.err(`${text}\n`),
    badFlags: faults,
  })
  return print(outcome, asJson, language, output)
}

function print(outcome: Outcome, asJson: boolean, language: Language, output: Output): 0 | 1 | 2 {
  if ('faults' in outcome) {
    const document = problemDocument(kindOf(outcome.faults), outcome.faults, language)
    if (asJson) output.out(`${JSON.stringify(document)}\n`)
    else for (const { pointer, message } of document.errors) output.err(`${flagOf(pointer)}${withoutPointer(message, pointer)}\n`)
    return 2
  }
  if (asJson) output.out(`${JSON.stringify(outcome.json)}\n`)
  else output[outcome.status === 2 ? 'err' : 'out'](`${outcome.text.trimEnd()}\n`)
  return outcome.status
}

/** A field without a name of its own is named by its pointer, which stands before the message already. */
function withoutPointer(message: string, pointer: string): string {
  const named = `${pointer.slice(1)}: `
  return message.startsWith(named) ? message.slice(named.length) : message
}

/** The flag that a pointer stands for: `/valueOfTime` is `--value-of-time`; deeper pointers stay as they are. */
function flagOf(pointer: string): string {
  if (pointer === '' || pointer.startsWith('/command')) return ''
  const path = pointer.slice(1)
  return path.includes('/') ? `${pointer}: ` : `--${path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: `
}
