/** One round of a device with its box: reads what is new, sends what waits, until neither is left or something is in the way. */
import { versionOf } from '#core/diary/envelope.ts'
import { LIMITS } from '#core/sync/contract.ts'
import type { Content, Said } from '#core/sync/content.ts'
import { devicesAfter } from '#core/sync/devices.ts'
import {
  asDevice,
  boxMade,
  boxMissing,
  diskRewritten,
  exchangeOf,
  linePut,
  nextStep,
  numberTaken,
  pageTaken,
  rested,
  rewind,
  strangeOwnLines,
  unsent,
  type Here,
  type Kept,
  type ReadLine,
  type Step,
  type Work,
} from '#core/sync/exchange.ts'
import { playedAfter } from '#core/sync/played.ts'
import type { SavedSync } from '#core/sync/saved-sync.ts'
import { base64Of } from '#app/platform/sync/bytes.ts'
import type { NoAnswer } from '#app/platform/sync/server-link.ts'
import type { Store } from '#app/state/store.ts'
import type { Box } from './box.ts'

/** What a round works with besides the box. */
export interface RoundTools {
  readonly store: Pick<Store, 'receive' | 'entriesForSync'>
  /** Epoch ms. */
  readonly now: () => number
  readonly newDevice: () => string
  /** A server told its time, epoch ms. */
  readonly dated: (date: number | undefined) => void
  /** The time by the server's clock, as far as it is known. */
  readonly serverNow: () => number
  /** How much of the box was read, 0–1. */
  readonly share?: (share: number) => void
}

/** What is saved, how far the work has come beyond, and how many entries wait. */
export interface Going {
  readonly saved: SavedSync
  readonly work: Work
  readonly waiting: number
}

/** `gone`: with what the box was erased. `lost`: the server does not know the box, and may have forgotten where it went. */
export type Halt = {
  readonly why: NoAnswer | 'lost' | 'disk'
  readonly retryAfterMs?: number
  readonly farewell?: string
}
export interface RoundEnd {
  readonly going: Going
  /** None when all is done. */
  readonly halt?: Halt
}

/** So often a line that is missing is looked for and replaced in one round. */
const MOST_SEARCHES = 6

const DAY_MS = 24 * 3_600_000
/** A device says again that it is there when it said nothing else for so long. */
const HELLO_MS = DAY_MS / 2

/** Works until nothing is left to do. What it gives back may be saved: a halt keeps what was true before. */
export async function goRound(tools: RoundTools, box: Box, start: Going): Promise<RoundEnd> {
  let { saved, work } = start
  let here: Here | undefined
  let tooLarge = 0
  let searches = 0
  /** Read and not yet on disk. */
  let pending: readonly unknown[] = []
  const going = (): Going => ({
    saved,
    work,
    waiting: here ? unsent(work, here).length + tooLarge : start.waiting,
  })
  /** What was read and cannot be put on disk must be read again. */
  const halt = async (why: Halt): Promise<RoundEnd> => {
    const isKept = pending.length === 0 || (why.why !== 'disk' && (await tools.store.receive(pending)))
    if (!isKept) return { going: start, halt: why }
    // What waits is counted also where the server did not even let this device read.
    const found = here ? undefined : await tools.store.entriesForSync(work.sent)
    if (found?.ok && !found.isAnew) here = found
    return { going: going(), halt: why }
  }

  const look = async (): Promise<Halt | undefined> => {
    const found = await tools.store.entriesForSync(work.sent)
    if (!found.ok) return { why: 'disk' }
    here = found
    if (found.isAnew) work = diskRewritten(work)
    return undefined
  }

  const makeBox = async (): Promise<Halt | undefined> => {
    if (isForgotten(saved, tools.now())) return { why: 'lost' }
    const made = await box.make()
    if (!made.ok) return made
    work = boxMade(work)
    return undefined
  }

  const read = async (after: number): Promise<Halt | undefined> => {
    const answer = await box.read(after)
    if (!answer.ok) return missingOr(answer)
    tools.dated(answer.date)
    const page = answer.value
    const lines = await Promise.all(
      page.lines.map(async line => {
        const content = await box.open(line)
        return { line, content, versions: content && versionsOf(content) }
      }),
    )
    const strange = strangeOwnLines(work, lines)
    if (strange.some(({ versions = [] }) => versions.length > 0) && !(await hasAll(tools, strange))) {
      saved = { ...saved, says: { ...saved.says, hello: { ...helloOf(saved), was: work.device } } }
      work = asDevice(work, tools.newDevice())
      return undefined
    }
    const before = work
    work = pageTaken(work, page, lines)
    if (work.seen < before.seen) return undefined
    for (const { line, content } of lines) {
      if (line.place <= before.seen || !content) continue
      pending = [...pending, ...newEntries(before, content)]
      saved = heard(saved, work.device, line.device, content)
    }
    if (page.newest > 0) tools.share?.(Math.min(1, work.seen / page.newest))
    return undefined
  }

  const send = async (entries: readonly Kept[], says: Said): Promise<Halt | undefined> => {
    const sealed = await sealAsManyAsFit(box, work, entries, says, tools)
    if (!sealed) {
      // One entry that no line can take stays here, and is counted as waiting.
      const [first] = entries
      if (!first) throw new Error('What a device says about itself does not fit a line.')
      work = { ...work, known: new Set([...work.known, first.version]) }
      tooLarge += 1
      return undefined
    }
    const answer = await box.put(work.device, work.n, sealed.body)
    if (!answer.ok) {
      if (answer.why !== 'differs') return missingOr(answer)
      work = numberTaken(work)
      return undefined
    }
    tools.dated(answer.date)
    work = linePut(work, base64Of(sealed.body), answer.value.place, sealed.entries)
    saved = {
      ...saved,
      says: withoutSaid(saved.says, says),
      ...(says.hello ? { helloAt: tools.now() } : {}),
    }
    return undefined
  }

  /** A box that the server does not know is made; anything else is in the way. */
  const missingOr = (refused: Halt): Halt | undefined => {
    if (refused.why !== 'door') return refused
    work = boxMissing(work)
    return undefined
  }

  const act = async (step: Exclude<Step, { act: 'rest' }>, says: Said): Promise<Halt | undefined> => {
    switch (step.act) {
      case 'make-box':
        return makeBox()
      case 'read':
        return read(step.after)
      case 'look':
        return look()
      case 'send':
        return send(step.entries, says)
      case 'search':
        work = rewind(work)
        return undefined
    }
  }

  for (;;) {
    const says = saidNow(saved, tools.now())
    const step = nextStep(work, here, Object.keys(says).length > 0)
    if (step.act !== 'read' && pending.length > 0) {
      if (!(await tools.store.receive(pending))) return halt({ why: 'disk' })
      pending = []
      here = undefined
      continue
    }
    if (step.act === 'rest') break
    if (step.act === 'search' || (step.act === 'send' && step.replaces)) searches += 1
    // A server that keeps nothing is not asked for ever.
    if (searches > MOST_SEARCHES) return halt({ why: 'unavailable' })
    const inTheWay = await act(step, says)
    if (inTheWay) return halt(inTheWay)
  }
  if (!here) throw new Error('It rests without having looked.')
  work = rested(work, here)
  const now = tools.now()
  saved = { ...saved, exchange: exchangeOf(work), savedAt: now, answeredAt: now }
  // Nothing waits any more but what no line can take.
  const done = { saved, work, waiting: tooLarge }
  return tooLarge > 0 ? { going: done, halt: { why: 'too-large' } } : { going: done }
}

/** The server does not know a box it knew too long ago: it may have moved or been erased, and nobody may bring it back. */
function isForgotten({ answeredAt }: SavedSync, now: number): boolean {
  return answeredAt !== undefined && now - answeredAt > (LIMITS.farewellDays - 1) * DAY_MS
}

/** What is to be said now: what waits, and that this device is there when it was silent for long. */
function saidNow(saved: SavedSync, now: number): Said {
  const { says, helloAt } = saved
  if (says.hello || (helloAt !== undefined && Math.abs(now - helloAt) < HELLO_MS)) return says
  return { ...says, hello: helloOf(saved) }
}

function helloOf({ name, keys }: SavedSync): NonNullable<Said['hello']> {
  return { name, key: keys.open }
}

/** What still waits to be said once this was said. */
function withoutSaid(says: Said, said: Said): Said {
  return Object.fromEntries(Object.entries(says).filter(([what, value]) => Reflect.get(said, what) !== value))
}

/** What one more line tells of the devices and of the session that is played. */
function heard(saved: SavedSync, self: string, sender: string, content: Content): SavedSync {
  const devices = devicesAfter(saved.devices, sender, content)
  const name = devices[self]?.name ?? saved.name
  const { session: _session, ...rest } = saved
  const played = playedAfter(saved.session, sender, content)
  return { ...rest, devices, name, ...(played ? { session: played } : {}) }
}

/** What is not known to lie here, because this device has just sent it. */
function newEntries({ known }: Work, { entries = [] }: Content): readonly unknown[] {
  return entries.filter(entry => {
    const version = versionOf(entry)
    return version === undefined || !known.has(version)
  })
}

function versionsOf({ entries = [] }: Content): readonly string[] {
  return entries.flatMap(entry => versionOf(entry) ?? [])
}

/** Whether all that own lines hold lies on this disk: then only the answer to them was lost. */
async function hasAll({ store }: RoundTools, lines: readonly ReadLine[]): Promise<boolean> {
  const found = await store.entriesForSync()
  if (!found.ok) return true
  const here = new Set(found.entries.map(({ version }) => version))
  return lines.every(({ versions = [] }) => versions.every(version => here.has(version)))
}

/** A line of the first entries, half as many each time they do not fit; none when not even one does. */
async function sealAsManyAsFit(
  box: Box,
  { device, n }: Work,
  waiting: readonly Kept[],
  says: Said,
  { now, serverNow }: RoundTools,
): Promise<
  | { readonly body: NonNullable<Awaited<ReturnType<Box['seal']>>>; readonly entries: readonly Kept[] }
  | undefined
> {
  let entries = waiting
  // What a clock shows is told in the moment of telling.
  const said = says.session ? { ...says, session: { ...says.session, clock: now() } } : says
  for (;;) {
    const content = {
      at: serverNow(),
      ...(entries.length > 0 ? { entries: entries.map(({ entry }) => entry) } : {}),
      ...said,
    }
    const body = await box.seal(device, n, content)
    if (body) return { body, entries }
    if (entries.length <= 1) return undefined
    entries = entries.slice(0, Math.ceil(entries.length / 2))
  }
}
