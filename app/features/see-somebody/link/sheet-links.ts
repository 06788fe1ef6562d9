/** The sheets left on the server from this device: their links, and the keys to take them back. */
import * as v from 'valibot'
import { formatHealthLink } from '#core/share/smart-health-link.ts'
import { formatBase64url } from '#core/programme/base64url.ts'
import { newSheetPath, sheetPath, sheetStatePath } from '#core/sync/contract.ts'
import { sheetStateSchema } from '#core/sync/protocol.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { App } from '#app/app.ts'
import { exportFormats } from '#app/features/mine/export-formats.ts'
import { at, SITE_PATH } from '#app/i18n/locale.ts'
import { sealSheet } from '#app/platform/sealed-sheet.ts'
import { hexOf } from '#app/platform/hex.ts'
import { createServerLink, type NoAnswer } from '#app/platform/sync/server-link.ts'
import { linkWords } from './words.ts'

const KEY = 'sheet-links'
const MOST = 10

const schema = v.array(
  v.object({ id: v.string(), door: v.string(), link: v.string(), until: v.number(), views: v.number() }),
)

/** A sheet that was left. `until` is epoch ms; `views` is how often it may be read in all. */
export type SheetLink = v.InferOutput<typeof schema>[number]

/** What is left of one. */
export type SheetState =
  { readonly state: 'there'; readonly viewsLeft: number } | { readonly state: 'gone' | 'unknown' }

/** The sheets left from here that may still be there. */
export async function savedLinks({ platform: { storage, clock } }: App): Promise<readonly SheetLink[]> {
  const read = v.safeParse(schema, await storage.get(KEY).catch(() => undefined))
  return read.success ? read.output.filter(({ until }) => until > clock.now()) : []
}

/** The page of ours that opens a link. */
export function viewerAddress({ link }: SheetLink): string {
  return `${location.origin}${at(ADDRESSES.sheet)}#${link}`
}

/** Seals the sheet and leaves it on the server, for so long and so many readers. The key stays in the link. */
export async function leaveSheet(
  app: App,
  { until, views }: { readonly until: number; readonly views: number },
): Promise<
  { readonly ok: true; readonly links: readonly SheetLink[] } | { readonly ok: false; readonly why: NoAnswer }
> {
  const { text } = exportFormats.practice(app)
  const { jwe, key } = await sealSheet(JSON.stringify(JSON.parse(text)))
  const id = formatBase64url([...crypto.getRandomValues(new Uint8Array(32))])
  const door = hexOf(crypto.getRandomValues(new Uint8Array(32)))
  const left = await createServerLink().ask(
    { method: 'PUT', path: newSheetPath(id, until, views), door, body: new TextEncoder().encode(jwe) },
    v.unknown(),
  )
  if (!left.ok) return { ok: false, why: left.why }
  const url = `${location.origin}${SITE_PATH}${sheetPath(id)}`
  const link = formatHealthLink({ url, key, until, label: linkWords.label })
  const links = [{ id, door, link, until, views }, ...(await savedLinks(app))].slice(0, MOST)
  void app.platform.storage.set(KEY, links)
  return { ok: true, links }
}

/** What is left of a sheet, as its server says. */
export async function stateOf({ id, door }: SheetLink): Promise<SheetState> {
  const answer = await createServerLink().ask(
    { method: 'GET', path: sheetStatePath(id), door },
    sheetStateSchema,
  )
  if (answer.ok) return { state: 'there', viewsLeft: answer.value.viewsLeft }
  return { state: answer.why === 'missing' ? 'gone' : 'unknown' }
}

/** Takes a sheet back. False where the server was not reached: it is still there. */
export async function takeBack(app: App, link: SheetLink): Promise<boolean> {
  const { id, door } = link
  const answer = await createServerLink().ask({ method: 'DELETE', path: sheetPath(id), door }, v.unknown())
  // The door of a sheet that has ended is a wrong door.
  if (!answer.ok && answer.why !== 'door') return false
  const links = (await savedLinks(app)).filter(each => each.id !== id)
  await app.platform.storage.set(KEY, links)
  return true
}
