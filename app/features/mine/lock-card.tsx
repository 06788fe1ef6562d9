import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import type { Platform, StorageError, WriteResult } from '#app/platform/platform.ts'
import { canLock, LOCK } from '#app/platform/storage/seal.ts'
import { hasId } from '#core/diary/envelope.ts'
import type { Tampering } from '#app/platform/storage/tampering.ts'
import { whyNot } from '#app/state/trouble.ts'
import { Button } from '#app/ui/button.tsx'
import { isLocked, lookAgain } from './is-locked.ts'
import { watchIdle } from './idle-lock.ts'
import { IdleChoice } from './idle-choice.tsx'
import { DisableForm, NewPassphraseForm } from './lock-forms.tsx'
import { takeLockNote } from './lock-note.ts'
import { lockWords as words } from './words/lock.ts'

/** Only who uses the lock fetches it. */
const cipher = () => import('#app/platform/storage/lock.ts')

/** The optional lock: what it does, what forgetting costs, on, off and another passphrase. */
export function LockCard({ app }: { readonly app: App }) {
  const [locked] = useState(() => isLocked(app))
  const [status, setStatus] = useState('')
  useEffect(() => {
    if (takeLockNote()) setStatus(words.takenOffElsewhere)
  }, [])
  const { storage, newId, tabs } = app.platform

  const run = async (work: () => Promise<string | undefined>, progress: string, done: string) => {
    setStatus(progress)
    const problem = await work().catch(() => words.failed)
    if (problem !== undefined) {
      setStatus(problem)
      // Was it the lock of another tab, the way back to the door is offered.
      return void app.store.retry()
    }
    tabs.tell('lock')
    setStatus(done)
    await lookAgain(app, locked)
    if (locked.value) watchIdle(app)
  }
  const sayFailed = async (result: WriteResult) => setStatus((await problemOf(app.platform, result)) ?? '')
  const setPassphrase = async (passphrase: string) => {
    const { makeLock } = await cipher()
    const { lock, seal } = await makeLock(passphrase, newId())
    return problemOf(app.platform, await storage.relock(seal, lock))
  }
  /** Does what only who knows the passphrase may do. */
  const withPassphrase = async (passphrase: string, work: () => Promise<string | undefined>) => {
    const { openLock, parseLock } = await cipher()
    const parsed = parseLock(await storage.get(LOCK))
    if (parsed.ok && (await openLock(parsed.lock, passphrase))) return work()
    // It may be the lock of another tab, or a disk that does not give it.
    const problem = await problemOf(app.platform, await storage.readSince(0))
    return problem ?? (parsed.ok ? words.wrong : words.failed)
  }
  const takeOff = async () => problemOf(app.platform, await storage.relock(undefined, undefined))

  return (
    <section class="card">
      <h2>{words.cardTitle}</h2>
      <p>{locked.value ? words.on : words.cardText}</p>
      <p class="small muted">{words.cardLimits}</p>
      {!canLock() && <p>{words.cannot}</p>}
      {canLock() && locked.value === false && (
        <NewPassphraseForm
          key="enable"
          label={words.enable}
          asksCurrent={false}
          onSubmit={passphrase => run(() => setPassphrase(passphrase), words.enabling, words.enabled)}
          onStatus={setStatus}
        />
      )}
      {locked.value && (
        <>
          <NoticedTampering app={app} onFailed={sayFailed} />
          <IdleChoice app={app} onFailed={sayFailed} />
          <NewPassphraseForm
            key="change"
            label={words.change}
            asksCurrent
            onSubmit={(passphrase, current) =>
              run(
                () => withPassphrase(current, () => setPassphrase(passphrase)),
                words.changing,
                words.changed,
              )
            }
            onStatus={setStatus}
          />
          <DisableForm
            onSubmit={passphrase =>
              run(() => withPassphrase(passphrase, takeOff), words.disabling, words.disabled)
            }
          />
        </>
      )}
      <p role="status">{status}</p>
    </section>
  )
}

/** What to say of what could not be written or read; nothing where it could. */
async function problemOf(
  { storage }: Pick<Platform, 'storage'>,
  result: { readonly ok: boolean; readonly storageError?: StorageError },
): Promise<string | undefined> {
  if (result.ok) return undefined
  if (result.storageError !== 'locked') return whyNot(words.failed, result.storageError)
  return (await storage.get(LOCK)) === undefined ? words.takenOffElsewhere : words.changedElsewhere
}

interface NoticedTamperingProps {
  readonly app: App
  readonly onFailed: (result: WriteResult) => Promise<void>
}

/** What was noticed when the diary was opened, until the person goes on with what is there. */
function NoticedTampering({ app, onFailed }: NoticedTamperingProps) {
  const { storage, tabs } = app.platform
  const [tampering, setTampering] = useState<Tampering | undefined>(undefined)
  useEffect(() => {
    void storage.findTampering().then(setTampering)
  }, [])
  const accept = async () => {
    const written = await storage.rewrite(here => here.filter(hasId), 'leave')
    if (!written.ok) return onFailed(written)
    tabs.tell('diary')
    setTampering(undefined)
    await app.store.retry()
  }
  if (!tampering) return null
  return (
    <>
      <p>
        <strong>{words.noticedTitle}.</strong> {words.noticed(tampering)}
      </p>
      <Button onPress={() => void accept()}>{words.noticedSeen}</Button>
    </>
  )
}
