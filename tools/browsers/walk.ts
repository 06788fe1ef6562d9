import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#e2e/support/server.ts'
import { abilitiesOf } from './abilities.ts'
import type { Driven, Maker } from './driven.ts'
import { chooseFromList, EVENING, REOPENED, PAINTED, type Step } from './evening.ts'
import { userOf } from './user.ts'
import { findDiary, offlineSteps } from './offline.ts'

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

  const step = async ([says, work]: Step): Promise<boolean> => {
    number += 1
    const begun = Date.now()
    const trying = driven ? work(userOf(driven)) : Promise.reject(new Error('there is no browser'))
    const [ok, saw] = await trying.then(
      seen => [true, seen] as const,
      (error: unknown) => [false, reason(error)] as const,
    )
    if (!ok) failures += 1
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1)
    console.log(`  ${ok ? 'ok    ' : 'failed'} ${says}${saw ? `: ${saw}` : ''} (${seconds} s)`)
    const picture = await driven?.picture().catch(() => undefined)
    const name = `${maker.name.toLowerCase()}-${String(number).padStart(2, '0')}.png`
    if (picture) writeFileSync(join(pictures, name), picture)
    return ok
  }

  const all = async (steps: readonly Step[]): Promise<boolean> => {
    for (const one of steps) {
      if (await step(one)) continue
      const otherwise: Step = ['the place is chosen from the list instead', chooseFromList]
      if (one !== PAINTED || !(await step(otherwise))) return false
    }
    return true
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
    if (await all([opens, ...EVENING, REOPENED])) {
      await server.kill()
      await all(offlineSteps(first, server.url))
    }
    const { lacks, notes } = await abilitiesOf(userOf(first))
    await stop()
    if (failures === 0) {
      const again = await maker.start(profile)
      driven = again
      await step([
        'closed and started again, still without the server: the diary is there',
        user => again.open(server.url).then(() => findDiary(user)),
      ])
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
    console.log(`  failed ${maker.name}: ${reason(error)}`)
  } finally {
    await stop().catch(() => undefined)
    await server.kill()
    forget()
  }
  return failures
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
