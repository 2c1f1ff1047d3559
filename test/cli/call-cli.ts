import type { LoadWorld } from '../../server/cli/read-world.ts'
import { runCli } from '../../server/cli.ts'
import { loadWorld } from '../../server/load-world.ts'
import { shippedFolder, shippedWorld } from '../shipped-world.ts'

/**
 * One call of the command line in this process: what it wrote, and its exit status. The shipped dataset is read once for all calls, any
 * other folder by each; processes of their own read it in `same-key.test.ts`.
 */
export async function callCli(words: readonly string[], load: LoadWorld = readOnce) {
  let out = ''
  let err = ''
  const status = await runCli(
    words,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
    },
    load,
  )
  return { status, out, err }
}

const readOnce: LoadWorld = async (folder) => (folder === shippedFolder ? { ok: true, value: await shippedWorld() } : loadWorld(folder))
