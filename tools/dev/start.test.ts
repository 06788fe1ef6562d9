import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { ROOT } from './imports.ts'

const folder = installedProject()
afterAll(() => rmSync(folder, { recursive: true }))

/** The project as it is after a build, with a build that says that it runs. */
function installedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'unknot start '))
  for (const path of ['core', 'server', 'tools/dev', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, path), join(project, path), { recursive: true })
  const packages = join(project, 'node_modules')
  mkdirSync(join(packages, 'node/bin'), { recursive: true })
  symlinkSync(
    process.execPath,
    join(packages, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  )
  const lock = readFileSync(join(ROOT, 'package-lock.json'))
  writeFileSync(join(packages, '.unknot-installed'), createHash('sha256').update(lock).digest('hex'))
  mkdirSync(join(project, 'tools/build'))
  const build = `console.log('building as ' + process.pid)\nif (process.env.SLOW) setInterval(() => {}, 1000)\n`
  writeFileSync(join(project, 'tools/build/build.ts'), build)
  const site = writeSampleSite()
  cpSync(site.root, join(project, 'dist/client'), { recursive: true })
  site.remove()
  return project
}

function npmStart(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [join(folder, 'tools/dev/start.mjs')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', UNKNOT_LOG: 'json', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** What the first group of the pattern finds in what is said; the child goes on saying it. */
function hear(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = pattern.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', code => reject(new Error(`it ended with ${code} and said: ${said}`)))
  })
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'npm start that is asked to end by %s takes its server along',
  async signal => {
    const child = npmStart()
    const url = await hear(child, /Unknot is at (http:\S+)/)
    expect((await fetch(`${url}/healthz`)).ok).toBe(true)
    const ended = once(child, 'exit')
    const stopped = hear(child, /"event":"(stopped)"/)
    child.kill(signal)
    expect(await stopped).toBe('stopped')
    expect(await ended).toEqual([0, null])
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  },
  30_000,
)

test('npm start that is asked to end while it builds leaves no build behind, and starts no server', async () => {
  const child = npmStart({ SLOW: '1' })
  const pid = Number(await hear(child, /building as (\d+)/))
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([143, null])
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(said).not.toContain('Unknot is at')
}, 30_000)

test('a server that refuses to start ends npm start with its code', async () => {
  const [code] = await once(npmStart({ PORT: 'eighty' }), 'exit')
  expect(code).toBe(1)
}, 30_000)
