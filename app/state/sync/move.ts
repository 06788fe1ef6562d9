/** A box takes the place of another one: for a device that is removed, or because another device did that. */
import { presentDevices } from '#core/sync/devices.ts'
import { newExchange, resume } from '#core/sync/exchange.ts'
import type { SavedSync } from '#core/sync/saved-sync.ts'
import { base64Of, fromBase64 } from '#app/platform/sync/bytes.ts'
import { openFarewell, sealFarewell } from '#app/platform/sync/farewell.ts'
import { newSecret } from '#app/platform/sync/keys.ts'
import type { Box } from './box.ts'
import { goRound, type Going, type Halt, type RoundEnd, type RoundTools } from './round.ts'

type Move = NonNullable<SavedSync['move']>

/** From now on this box is on its way to one without these devices. */
export function withMove(saved: SavedSync, without: readonly string[]): SavedSync {
  return { ...saved, move: { secret: base64Of(newSecret()), without: [...without] } }
}

/** The same person, diary and device, in a box where nothing was said yet. */
function inNewBox(saved: SavedSync, secret: string, expected: SavedSync['devices'] = {}): SavedSync {
  const { move: _move, savedAt: _saved, answeredAt: _answered, helloAt: _hello, ...rest } = saved
  const { device } = saved.exchange
  const others = presentDevices(expected).filter(([id]) => id !== device)
  const waiting = Object.fromEntries(others.map(([id, { name, key }]) => [id, { name, key }]))
  const hello = { name: saved.name, key: saved.keys.open }
  const says = others.length > 0 ? { hello, expected: waiting } : { hello }
  return { ...rest, secret, exchange: newExchange(device), devices: {}, says }
}

/**
 * Takes everything into the new box, then erases the old one with a farewell for all who stay. Begun again after whatever broke
 * it off, it comes to the same end. The old box was read up to its newest line by the round before.
 */
export async function finishMove(
  tools: RoundTools,
  open: (secret: string) => Promise<Box>,
  old: Box,
  going: Going,
  move: Move,
): Promise<RoundEnd> {
  const { saved } = going
  const stay = presentDevices(saved.devices).filter(([id]) => !move.without.includes(id))
  const next = inNewBox(saved, move.secret, Object.fromEntries(stay))
  const box = await open(move.secret)
  const made = await box.make()
  if (!made.ok) return { going, halt: made }
  const filled = await goRound(tools, box, { saved: next, work: resume(next.exchange), waiting: 0 })
  if (filled.halt) return { going, halt: filled.halt }
  // What came into the old box meanwhile.
  const late = await goRound(tools, old, going)
  if (late.halt) return late
  const whole = await goRound(tools, box, filled.going)
  if (whole.halt) return { going, halt: whole.halt }
  const secret = fromBase64(move.secret)
  if (!secret) throw new Error('A secret of our own is not base64.')
  // For this device as well, which may be broken off before it remembers.
  const recipients = stay.map(([id, { key }]) => ({ id, key }))
  const erased = await eraseWith(old, await sealFarewell(old.keys, saved.keys, recipients, secret))
  if (!erased) return { going: whole.going }
  // Another device was first: all follow that one, and this box is nobody's.
  if (erased.why === 'gone') await box.erase()
  return { going, halt: erased }
}

/** Erases a box with a farewell and looks again; none when it is gone with this one. */
async function eraseWith(box: Box, farewell: Uint8Array<ArrayBuffer>): Promise<Halt | undefined> {
  let erased = await box.erase(farewell)
  if (!erased.ok && erased.why === 'door') {
    // The server lost it. The others would make it again, for the removed device too, if it said no farewell.
    const made = await box.make()
    if (!made.ok) return made
    erased = await box.erase(farewell)
  }
  const look = await box.read(0)
  if (look.ok) return { why: 'unavailable' }
  if (look.why !== 'gone') return look
  return look.farewell === base64Of(farewell) ? undefined : look
}

/** What a device becomes whose box is gone: one of another box, one that was removed, or one where all was erased. */
export async function afterFarewell(
  saved: SavedSync,
  box: Box,
  farewell: string | undefined,
): Promise<SavedSync | 'removed' | 'erased'> {
  if (farewell === undefined) return 'erased'
  const opened = await openFarewell(box.keys, { device: saved.exchange.device, keys: saved.keys }, farewell)
  if (opened.means === 'removed') return 'removed'
  if (opened.means !== 'moved') return 'erased'
  const secret = base64Of(opened.secret)
  const next = inNewBox(saved, secret)
  // Another device was first: who is still to be removed is removed from there.
  return saved.move && saved.move.secret !== secret ? withMove(next, saved.move.without) : next
}
