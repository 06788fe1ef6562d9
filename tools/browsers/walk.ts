import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#e2e/support/server.ts'
import { abilitiesOf } from './abilities.ts'
import type { Driven, Maker } from './driven.ts'
import { EVENING, REOPENED, type Step } from './evening.ts'
import { findDiary, offlineSteps } from './offline.ts'
import { reasonOf, takeAll } from './step.ts'
import { userOf } from './user.ts'

/** Said by a browser, and no harm. */
const HARMLESS = [
  // WebKitGTK is built without web manifests, so it does not know their word in the policy.
  /^Unrecognized Content-Security-Policy directive 'manifest-src'/,
] as const

/** The whole evening in one browser, printed as it goes; resolves with how many steps failed. */
export async function walk(maker: Maker, pictures: string): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-browser-'))
  const forget = () => rmSync(profile, { recursive: true, force: true })
  process.once('exit', forget)
  const server = await startServer()
  const errors = new Set<string>()
  let driven: Driven | undefined
  let number = 0
  let failures = 0

  const all = async (steps: readonly Step[], driven: Driven): Promise<boolean> => {
    const { failures: failed, arrived } = await takeAll(steps, driven, async () => {
      number += 1
      const picture = await driven.picture().catch(() => undefined)
      const name = `${maker.name.toLowerCase()}-${String(number).padStart(2, '0')}.png`
      if (picture) writeFileSync(join(pictures, name), picture)
    })
    failures += failed
    return arrived
  }

  const stop = async () => {
    for (const line of driven?.errors() ?? []) errors.add(line)
    await driven?.close()
    driven = undefined
  }

  try {
    const first = await maker.start(profile)
    driven = first
    console.log(`\n${first.version}`)
    const opens: Step = ['the address is opened', () => first.open(server.url).then(() => undefined)]
    if (await all([opens, ...EVENING, REOPENED], first)) {
      await server.kill()
      await all(offlineSteps(first, server.url), first)
    }
    const { lacks, notes } = await abilitiesOf(userOf(first))
    await stop()
    if (failures === 0) {
      const again = await maker.start(profile)
      driven = again
      const found: Step = [
        'closed and started again, still without the server: the diary is there',
        user => again.open(server.url).then(() => findDiary(user)),
      ]
      await all([found], again)
      await stop()
    }
    const bad = [...errors].filter(line => !HARMLESS.some(harmless => harmless.test(line)))
    if (bad.length > 0) failures += 1
    console.log(
      `  ${bad.length > 0 ? 'failed' : 'ok    '} no errors, nothing refused${bad.map(line => `\n         ${line}`).join('')}`,
    )
    for (const line of errors) if (!bad.includes(line)) console.log(`         said, and harmless: ${line}`)
    for (const line of notes) console.log(`  note   ${line}`)
    for (const line of lacks) console.log(`  lacks  ${line}`)
  } catch (error) {
    failures += 1
    console.log(`  failed ${maker.name}: ${reasonOf(error)}`)
  } finally {
    await stop().catch(() => undefined)
    await server.kill()
    forget()
  }
  return failures
}
