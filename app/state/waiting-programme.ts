/** A programme that came in a link and waits while its person marks where it hurts and answers the check. */
import * as v from 'valibot'
import { CHECK_MS } from '#core/diary/latest-pain.ts'
import type { App } from '#app/app.ts'

const KEY = 'programme-waits'
const schema = v.object({ at: v.number(), code: v.string() })

/** Keeps the code; undefined lets it go. */
export function setWaitingProgramme({ platform: { storage, clock } }: App, code: string | undefined): void {
  void storage.set(KEY, code === undefined ? undefined : { at: clock.now(), code })
}

/** The code that waits, while it is no older than a check may be. */
export async function waitingProgramme({ platform: { storage, clock } }: App): Promise<string | undefined> {
  const read = v.safeParse(schema, await storage.get(KEY).catch(() => undefined))
  const age = read.success ? clock.now() - read.output.at : -1
  return read.success && age >= 0 && age < CHECK_MS ? read.output.code : undefined
}
