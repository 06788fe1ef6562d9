/**
 * The real server in a process of its own, which ends with whoever started it. The starter holds the other end of
 * stdin: when it is killed, even with SIGKILL, stdin ends. A server that was asked to stop does not wait for that.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start } from '#server/start.ts'

process.stdin.once('close', () => process.exit(0)).resume()
process.stdin.unref()
const data = mkdtempSync(join(tmpdir(), 'unknot-data-'))
process.once('exit', () => rmSync(data, { recursive: true, force: true }))
process.env['UNKNOT_DATA'] ||= data
const [build] = process.argv.slice(2)
if (build === undefined) await import('#server/main.ts')
else start(process, console, { client: build, data })
