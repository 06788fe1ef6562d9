import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './imports.ts'

test('somebody who changes the app sees it in both languages at one address', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'tools/dev/dev.ts')], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const addresses: string[] = []
    for await (const chunk of child.stdout) {
      addresses.push(...(String(chunk).match(/http:\S+/g) ?? []))
      if (addresses.length === 2) break
    }
    const [english = '', german = ''] = addresses
    expect(german).toBe(`${english}de/`)
    expect(await textAt(`${english}app/ui/words/pain.ts`)).toContain('No pain')
    expect(await textAt(`${german}app/ui/words/pain.ts`)).toContain('Kein Schmerz')
    expect(await textAt(`${english}find`)).toContain('src="/app/main.tsx"')
    expect(await textAt(`${german}find`)).toContain('src="/de/app/main.tsx"')
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { Accept: 'text/html,*/*' } })
  return await answer.text()
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('there is no port')
  return address.port
}
