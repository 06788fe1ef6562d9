/** `npm run fsync`: saves five entries under strace and counts which files the browser flushed to the disk. Linux with strace. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitForHydration } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { startKillableServer } from '#tools/crash/browser.ts'

const SAVES = 5
const profile = mkdtempSync(join(tmpdir(), 'unknot-fsync-'))
const trace = join(profile, 'trace')
const server = await startServer()
const strace = ['strace', '-f', '-qq', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace]
const browser = await startKillableServer(profile, strace)
const page = await browser.context.newPage()
await page.goto(`${server.url}/mine`)
await waitForHydration(page)
const choices = ['Broader', 'Narrower'].map(name => page.getByRole('radio', { name, exact: true }))
await choices[0]?.waitFor()
await page.waitForTimeout(3_000)

const idle = flushes()
await page.waitForTimeout(5_000)
console.log(`5 s without saving: ${flushes() - idle} flushes of the diary`)
for (let save = 0; save < SAVES; save += 1) {
  const before = flushes()
  const choice = choices[save % 2]
  await choice?.check()
  await page.waitForFunction(
    index =>
      document.querySelectorAll('.mine-appearance input:checked')[0] ===
      document.querySelectorAll('.mine-appearance input')[index],
    save % 2 === 0 ? 1 : 2,
  )
  const shown = flushes() - before
  await page.waitForTimeout(1_500)
  console.log(
    `entry ${save + 1}: ${shown} flushes of the diary when it was shown, ${flushes() - before} in all`,
  )
}
await browser.kill()
await server.kill()
const files = lines().map(line => /(fsync|fdatasync)\(\d+<([^>]*)>/.exec(line))
const counts = new Map<string, number>()
for (const found of files) {
  const name = `${found?.[1]} ${found?.[2]?.replace(profile, '') ?? ''}`
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
for (const [name, count] of counts) if (name.includes('IndexedDB')) console.log(`${count} × ${name}`)
rmSync(profile, { recursive: true, force: true })
process.exit(0)

function lines(): readonly string[] {
  return readFileSync(trace, 'utf8').split('\n')
}

/** Flushes of files of IndexedDB so far; an unfinished call counts when it began. */
function flushes(): number {
  return lines().filter(line => line.includes('IndexedDB') && /(fsync|fdatasync)\(/.test(line)).length
}
