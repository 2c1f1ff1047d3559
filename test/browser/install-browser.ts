import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The shell first: it opens no window, which is a quarter of the time of a journey. */
const usualPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium or Chrome: CHROMIUM_PATH, else the usual places; undefined where there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", where no file is. Set it to the path of a Chromium or Chrome program.`)
    return given
  }
  return usualPaths.find((path) => existsSync(path))
}

/**
 * Before the browser journeys: on Debian as root, installs Chromium and a Chinese font where one is missing; elsewhere
 * says what to do. Without the font, Chinese text is boxes and the pictures prove nothing.
 */
export default function installBrowser(): void {
  const missing = [...(findChromium() === undefined ? ['chromium-headless-shell'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (missing.length === 0) return
  const install = `apt-get install --no-install-recommends ${missing.join(' ')}`
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!canInstall)
    throw new Error(
      `The browser journeys need ${missing.join(' and ')}. Run as root: apt-get update && ${install}; or set CHROMIUM_PATH to a Chromium or Chrome program.`,
    )
  apt(['update'])
  apt(['install', '--yes', '--no-install-recommends', ...missing])
  if (findChromium() === undefined) throw new Error(`Chromium is still not found after "${install}". Set CHROMIUM_PATH to its path.`)
}

/** True where fontconfig knows a Chinese font, or where there is no fontconfig to ask (macOS and Windows bring their own). */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  if (status === null) return process.platform !== 'linux'
  return stdout.trim() !== ''
}

function apt(parameters: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', parameters, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  if (status !== 0) throw new Error(`apt-get ${parameters.join(' ')} failed: ${stderr.slice(-800)}`)
}
