import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { canonicalJson } from '#core/diary/checksum.ts'
import { hasId, withStamps } from '#core/diary/envelope.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeDevice, entriesOnDisk, type FakeDevice } from '#app/platform/fake/disk.ts'
import { happened, settled } from '#test/builders/app.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { inParts } from '#test/arbitraries/copies.ts'
import type { SyncPlace } from './entries-for-sync.ts'
import { removeEntries } from './removal.ts'
import { bringBack } from './restore.ts'
import { openStore, type Store } from './store.ts'

/** What the devices of a person sent, in the order it came to the server: as text, as it goes over the net. */
interface Box {
  readonly lines: string[]
}

/** One device of a person and what it knows of the box, as a sync client would. */
interface Place {
  readonly device: FakeDevice
  platform: FakePlatform
  store: Store
  place?: SyncPlace
  readonly known: Set<string>
}

async function deviceOf(
  name: string,
  now: number,
  lying: readonly { readonly id: string }[] = [],
): Promise<Place> {
  const device = createFakeDevice(name)
  const platform = createFakePlatform({ device, now })
  await platform.storage.append(lying)
  return { device, platform, store: await openStore(platform), known: new Set() }
}

/** The page is loaded again: only the disk stays. */
async function reload(place: Place): Promise<void> {
  await settled()
  place.platform = createFakePlatform({ device: place.device, now: place.platform.clock.now() })
  place.store = await openStore(place.platform)
  await settled()
}

async function send(place: Place, box: Box): Promise<void> {
  const found = await place.store.entriesForSync(place.place)
  if (!found.ok) throw new Error(found.storageError)
  place.place = found.place
  for (const { version, entry } of found.entries) {
    if (place.known.has(version)) continue
    place.known.add(version)
    box.lines.push(JSON.stringify(entry))
  }
}

const receive = (place: Place, lines: readonly string[]) =>
  place.store.receive(lines.map((line): unknown => JSON.parse(line)))

const shown = ({ store }: Place) => canonicalJson([store.diary.value, store.unread.value])
/** What lies on its disk, with the stamps that are not written out. */
const lying = ({ device }: Place) =>
  canonicalJson(
    withStamps(entriesOnDisk(device))
      .filter(hasId)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  )

const pain = (change: number): EventData => ({ type: 'change-rated', change })
const PHONE = '00112233445566aa'
const DESK = 'ffeeddccbbaa9988'
/** So many that a start leaves a snapshot, written before entries had stamps; two devices may have brought them in. */
const OLD: readonly Event[] = Array.from({ length: 100 }, (_, index) => ({
  id: `old ${index}`,
  at: MONDAY_NINE - DAY_MS + (index % 7) * 1_000,
  happening: pain(index / 64),
}))
const STRANGE = { id: 'strange', at: MONDAY_NINE - 5, happening: { type: 'dreamt' } }

const DEEDS = [
  'record',
  'record',
  'remove',
  'replace',
  'merge',
  'bring back',
  'send',
  'receive',
  'reload',
  'clock',
] as const
const deed = fc.record({
  who: fc.nat({ max: 1 }),
  what: fc.constantFrom(...DEEDS),
  index: fc.nat({ max: 120 }),
})

test('whatever two devices do apart and whatever order it reaches the other, both have the same diary', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 25 }),
      fc.boolean(),
      fc.gen(),
      async (deeds, bothHaveTheFile, gen) => {
        const box: Box = { lines: [] }
        const places = [
          await deviceOf(PHONE, MONDAY_NINE + 400 * DAY_MS, [...OLD, STRANGE]),
          await deviceOf(DESK, MONDAY_NINE, bothHaveTheFile ? OLD : []),
        ]
        let next = 100
        for (const { who, what, index } of deeds) {
          const here = places[who]
          if (!here) continue
          const events = await here.store.events()
          const told = () => ({ ...happened(pain((next += 1) / 64), MONDAY_NINE - next), id: `file ${next}` })
          if (what === 'record') await here.store.record(pain((next += 1) / 64))
          if (what === 'remove')
            await removeEntries(
              here,
              events.slice(index, index + 3).map(({ id }) => id),
            )
          if (what === 'replace') await here.store.replace([...OLD.slice(0, index), told()])
          if (what === 'merge') await here.store.merge([told(), ...OLD.slice(index, index + 5)])
          if (what === 'bring back') await bringBack(here.store)
          if (what === 'send') await send(here, box)
          if (what === 'receive') await receive(here, gen(fc.subarray, box.lines).toReversed())
          if (what === 'reload') await reload(here)
          if (what === 'clock') here.platform.clock.set((index - 60) * DAY_MS)
          const before = shown(here)
          await reload(here)
          expect(shown(here)).toBe(before)
        }
        for (const place of places) await send(place, box)
        for (const place of places)
          for (const part of gen(inParts<string>, box.lines)) await receive(place, part)
        const [phone, desk] = places
        if (!phone || !desk) throw new Error('no devices')
        expect(shown(desk)).toBe(shown(phone))
        expect(lying(desk)).toBe(lying(phone))
        const third = await deviceOf('aaaaaaaaaaaaaaaa', MONDAY_NINE - 900 * DAY_MS)
        expect(await receive(third, box.lines.toReversed())).toBe(true)
        expect([shown(third), lying(third)]).toEqual([shown(phone), lying(phone)])
        for (const place of [...places, third]) {
          await reload(place)
          expect(shown(place)).toBe(shown(phone))
        }
        const told = await Promise.all(places.map(({ store }) => store.events()))
        expect(canonicalJson(told[0])).toBe(canonicalJson(told[1]))
      },
    ),
    { numRuns: draws(60) },
  )
}, 120_000)
