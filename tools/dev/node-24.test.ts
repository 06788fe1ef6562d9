import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT } from './imports.ts'
import { fileOf, installNode24, node24, PINNED, sumOf, type Machine } from './node-24.mjs'

/** A packed archive of these files, as npm makes it. */
function packed(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const [head, body] = [Buffer.alloc(512), Buffer.alloc(Math.ceil(text.length / 512) * 512)]
    head.write(name, 0)
    head.write(text.length.toString(8).padStart(11, '0'), 124)
    body.write(text)
    return [head, body]
  })
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]))
}

const ARCHIVE = packed({ 'package/package.json': '{}', 'package/bin/node': 'x'.repeat(1_000) })

test('what Node is fetched is written down once, with a sum for each platform', () => {
  const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  )
  expect(PINNED.version).toBe(devDependencies['node'])
  for (const sum of Object.values(PINNED.sums)) expect(sum).toMatch(/^sha512-[\w+/]{86}==$/)
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('the binary is found in its package', () => {
  expect(String.fromCharCode(...(fileOf(ARCHIVE, 'package/bin/node') ?? []))).toBe('x'.repeat(1_000))
  expect(fileOf(ARCHIVE, 'package/bin/other')).toBeUndefined()
  expect(sumOf(Buffer.from('abc'))).toBe(
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
  )
})

/** An empty folder, for as long as a test runs. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-root-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const MAC: Machine = {
  platform: 'darwin',
  arch: 'arm64',
  hasGlibc: false,
  node: '22.11.0',
  path: process.execPath,
}

test.runIf(process.platform === 'linux')('a Node that is not the one we know is not installed', () => {
  const root = newFolder()
  const asked: string[] = []
  const problem = installNode24(root, (...args: readonly string[]) => {
    asked.push(args.join(' '))
    writeFileSync(join(args[args.indexOf('--pack-destination') + 1] ?? '', 'node.tgz'), ARCHIVE)
    return 0
  })
  expect(asked[0]).toContain(`pack node-linux-${process.arch}@${PINNED.version}`)
  expect(problem).toContain('its SHA-512 is another one. Nothing of it was installed.')
  expect(() => readFileSync(node24(root))).toThrow('ENOENT')
})

test.each([
  ['on a Mac', MAC],
  ['on a Linux without glibc', { ...MAC, platform: 'linux', arch: 'x64' }],
  ['on Windows for ARM', { ...MAC, platform: 'win32' }],
])(
  '%s, for which no Node 24 is packed, the one that is there is used and nothing is fetched',
  (_, machine) => {
    const root = newFolder()
    const npm = () => expect.unreachable('npm was asked')
    expect(installNode24(root, npm, { ...machine, node: '24.0.1' })).toBeUndefined()
    expect(spawnSync(node24(root, machine), ['--version']).stdout.toString()).toBe(`${process.version}\n`)
    expect(installNode24(root, npm, machine)).toContain('Install Node 24 or newer from https://nodejs.org')
  },
)

test('an older Node on a Mac is told what is needed in one sentence, before anything is fetched', () => {
  const project = newFolder()
  mkdirSync(join(project, 'tools'))
  cpSync(join(ROOT, 'tools/dev'), join(project, 'tools/dev'), { recursive: true })
  cpSync(join(ROOT, 'package-lock.json'), join(project, 'package-lock.json'))
  const install = `import { installPackages } from './tools/dev/prepare.mjs'; installPackages(${JSON.stringify(MAC)})`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', install], {
    cwd: project,
    env: { PATH: '' },
  })
  expect([status, `${stdout}${stderr}`]).toEqual([
    1,
    'Unknot runs on Node 24, which is not packed for darwin arm64; this is 22.11.0. ' +
      'Install Node 24 or newer from https://nodejs.org, then run the command again.\n',
  ])
})
