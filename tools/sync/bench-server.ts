/** The server with SQLite: lines a second beside a bare fsync, 1,000 devices, open streams, octets of a year. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DATABASE } from '#server/sync/sqlite-store.ts'
import { machine } from '#tools/bench/report.ts'
import { crowdTable, send } from './crowds.ts'
import { startServerProcess } from './server-processes.ts'
import { measureSqlite } from './store-speed.ts'
import { yearOf } from './year.ts'

/** Lines acknowledged over HTTP for each bare fsync. */
const AIM = 0.5
/** Open streams that are tried. */
const STREAMS = [1_000, 4_000]
const ENTRY_TOGETHER_MS = 600_000

/** What lies on the disk for the lines that are there. */
function diskOf(path: string): string {
  const database = new DatabaseSync(path)
  database.exec('pragma wal_checkpoint(truncate)')
  const row = database.prepare('select count(*) as lines, sum(length(body)) as bytes from line').get()
  database.close()
  const [lines, bytes] = [Number(row?.['lines']), Number(row?.['bytes'])]
  const each = Math.round(statSync(path).size / lines)
  return `on the disk: ${each} octets for each of ${lines} lines of ${Math.round(bytes / lines)} octets`
}

/** Prints it; false when the aim is missed. */
export async function bench(): Promise<boolean> {
  console.log(machine('SQLite, WAL, synchronous FULL'))
  const folder = mkdtempSync(join(tmpdir(), 'unknot-bench-'))
  const server = await startServerProcess({ UNKNOT_DATA: folder, UNKNOT_MAX_CONNECTIONS: '20000' })
  const urls = [server.url]
  const everybody = { urls, devices: 50, devicesPerBox: 1, perSecond: 0, seconds: 5, hasStreams: false }

  const first = await measureSqlite()
  const one = await send({ ...everybody, devices: 1 })
  const http = await send(everybody)
  const second = await measureSqlite()
  const mean = (key: 'fsync' | 'alone' | 'together') => Math.round((first[key] + second[key]) / 2)
  const share = (value: number) => (value / mean('fsync')).toFixed(2)
  console.log(`
| lines acknowledged a second | | for each bare fsync |
|---|---|---|
| a file: write, fsync, and so on | ${mean('fsync')} | 1 |
| the store, one device | ${mean('alone')} | ${share(mean('alone'))} (at least ${AIM}) |
| the store, 50 devices at once | ${mean('together')} | ${share(mean('together'))} |
| over HTTP, one device, each line after the answer to the one before | ${Math.round(one.perSecond)} | ${share(one.perSecond)} |
| over HTTP, 50 devices at once | ${Math.round(http.perSecond)} | ${share(http.perSecond)} (at least ${AIM}) |
`)
  console.log(await crowdTable([server]))

  console.log('\n| open streams | server memory |\n|---|---|')
  console.log(`| 0 | ${Math.round(server.usage().megabytes)} MB |`)
  for (const devices of STREAMS) {
    const crowd = { urls, devices, devicesPerBox: 2, perSecond: 1, seconds: 3, hasStreams: true }
    const sending = send(crowd)
    await new Promise(resolve => setTimeout(resolve, 1_000))
    const { streams, refused } = await sending
    console.log(`| ${streams} (${JSON.stringify(refused)}) | ${Math.round(server.usage().megabytes)} MB |`)
  }

  const [each, together] = [await yearOf(0), await yearOf(ENTRY_TOGETHER_MS)]
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
  console.log(`
| a person who uses everything every day, a year | lines | MB | a box is full after |
|---|---|---|---|
| each entry sent at once | ${each.lines} | ${megabytes(each.bytes)} | ${each.years.toFixed(0)} years |
| entries of ten minutes together | ${together.lines} | ${megabytes(together.bytes)} | ${together.years.toFixed(0)} years |
`)
  console.log(diskOf(join(folder, DATABASE)))
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
  return Math.min(mean('alone'), http.perSecond) / mean('fsync') >= AIM
}
