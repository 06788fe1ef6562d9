import { change, lockChanged, type Attempt } from './database.ts'
import { hasId, LOCK, lockIdOf, openEntry, openValue, sealEntry, sealValue, type Seal } from './seal.ts'

/** Writes everything again in one transaction: opened with one seal, sealed with the next, keys as they were. */
export async function rewrite(
  attempt: Attempt,
  seal: Seal | undefined,
  next: Seal | undefined,
  lock: unknown,
): Promise<void> {
  const old = await attempt(async db => {
    const transaction = db.transaction(['events', 'kept'], 'readonly')
    const [events, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
    const [entries, keys, values, names] = await Promise.all([
      events.getAll(),
      events.getAllKeys(),
      kept.getAll(),
      kept.getAllKeys(),
    ])
    return { entries, keys, values, names }
  })
  // Sealing waits for the browser's cryptography, and a transaction would end meanwhile: so it comes first.
  const entries = await Promise.all(
    old.entries.map(async entry => {
      const opened = await openEntry(seal, entry)
      return hasId(opened) ? sealEntry(next, opened) : entry
    }),
  )
  const values = await Promise.all(
    old.names.map(async (name, index) =>
      sealValue(next, name, await openValue(seal, name, old.values[index])),
    ),
  )
  await attempt(db =>
    change(db, async transaction => {
      const [events, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
      const keys = await events.getAllKeys()
      // Another tab wrote in between: nothing is changed, and the person may try again.
      if (lockIdOf(await kept.get(LOCK)) !== seal?.lockId) throw lockChanged()
      if (keys.length !== old.keys.length || keys.at(-1) !== old.keys.at(-1)) throw lockChanged()
      await Promise.all([events.clear(), kept.clear()])
      await Promise.all([
        ...entries.map((entry, index) => events.put(entry, old.keys[index])),
        ...old.names.map((name, index) => (name === LOCK ? undefined : kept.put(values[index], name))),
        lock === undefined ? undefined : kept.put(lock, LOCK),
      ])
    }),
  )
}
