import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { expect, test } from 'vitest'

/** What can be known of the image without building it; `npm run container` builds it. */
const ROOT = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const lines = read('Containerfile').split('\n')
const served = lines.slice(lines.findLastIndex(line => line.startsWith('FROM ')))

/** What a stage copies from the folder of the build, without what it takes from another stage. */
function copied(stage: readonly string[]): readonly string[] {
  return stage
    .filter(line => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap(line => line.split(' ').slice(1, -1))
}

test('everything the image copies is there, and nothing keeps it away from the builder', () => {
  const ignored = read('.dockerignore')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  const paths = copied(lines).filter(path => path !== '.')
  expect(paths).toEqual(expect.arrayContaining(['server', 'core', 'package.json']))
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  // What the build reads, as it says itself.
  const [, list = ''] = /const SOURCES = \[([^\]]+)\]/.exec(read('tools/build/build.ts')) ?? []
  const sources = [...list.matchAll(/'([^']+)'/g)].map(([, path = '']) => path)
  expect(sources).toContain('app')
  expect([...paths, ...sources].filter(path => ignored.some(glob => matchesGlob(path, glob)))).toEqual([])
})

test('the image runs the Node that the packages bring', () => {
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    read('package.json'),
  )
  const images = lines.flatMap(line => /^FROM \S+\/node:(\d+)/.exec(line)?.[1] ?? [])
  expect(new Set(images)).toEqual(new Set([devDependencies['node']?.split('.')[0]]))
})

test('the images and the compose files say no setting that the server does not read', () => {
  const config = read('server/config.ts')
  const files = ['Containerfile', 'compose.yaml', 'compose.cluster.yaml'].map(read)
  const named = files.flatMap(text => text.match(/\bUNKNOT_[A-Z_]+/g) ?? [])
  expect(named).toContain('UNKNOT_DATA')
  expect(named).toContain('UNKNOT_NATS')
  expect(named.filter(name => !config.includes(`environment['${name}']`))).toEqual([])
})

test('the server starts from what the image holds, and answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot image '))
  try {
    for (const path of copied(served)) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
    mkdirSync(join(folder, 'dist/client'), { recursive: true })
    writeFileSync(join(folder, 'dist/client/index.html'), '<!doctype html><title>a built app</title>')
    const [, command = '[]'] = /^CMD (.*)$/m.exec(served.join('\n')) ?? []
    const [program, ...args]: readonly string[] = JSON.parse(command)
    expect(program).toBe('node')
    expect(await answersOf(folder, args)).toEqual({
      health: 200,
      page: '<!doctype html><title>a built app</title>',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Starts the server in a folder and asks it twice. */
async function answersOf(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', HOST: 'localhost', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = ''
      const hear = (chunk: Buffer) => {
        output += chunk.toString()
        const [found] = /http:\/\/[\w.:[\]]+:\d+/.exec(output) ?? []
        if (found !== undefined) resolve(found)
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', () => reject(new Error(`the server ended: ${output}`)))
    })
    const health = await fetch(`${url}/healthz`)
    const page = await fetch(`${url}/`)
    return { health: health.status, page: await page.text() }
  } finally {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
}
