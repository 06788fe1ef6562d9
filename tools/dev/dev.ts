/** `npm run dev`: the app in every language at one address, changing as its files do. `PORT` chooses another address. */
import { spawn } from 'node:child_process'
import { languagePath } from '#core/vocabulary/addresses.ts'
import { EVERY_LANGUAGE } from '#core/vocabulary/language.ts'
import { basePathOf } from '#tools/build/base-path.ts'
import { ROOT } from './imports.ts'
import { scriptOf } from './program.ts'

const PATIENCE_MS = 60_000
const sitePath = basePathOf(process.env['UNKNOT_BASE'] || undefined)
const port = Number(process.env['PORT'] ?? '5173')

// One process for each language: Vite's settings are those of one language, and it may read them anew at any time.
const servers = EVERY_LANGUAGE.map(language =>
  spawn(process.execPath, [scriptOf('vite'), '--logLevel', 'warn', '--clearScreen', 'false'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, UNKNOT_LANGUAGE: language },
  }),
)
const close = (status: number) => {
  for (const server of servers) server.kill()
  process.exit(status)
}
for (const server of servers) server.once('exit', status => close(status ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close(0))

for (const [index, language] of EVERY_LANGUAGE.entries()) {
  // Each is asked at its own door; people go through the first one.
  const path = `${sitePath}${languagePath(language)}/`
  await answered(`http://localhost:${port + index}${path}`)
  console.log(`Unknot (${language}) is at http://localhost:${port}${path}`)
}

/** Waits until a server is listening and has shown its first page. */
async function answered(url: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } }).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  console.error(`Nothing answers at ${url}.`)
  close(1)
}
