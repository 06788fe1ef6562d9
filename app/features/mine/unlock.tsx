import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { openLock, parseLock, type Lock } from '#app/platform/storage/lock.ts'
import type { Storage } from '#app/platform/platform.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { Button } from '#app/ui/button.tsx'
import { lockWords as words } from './words/lock.ts'
import { words as appWords } from '#app/i18n/words.ts'
import { PassphraseField, Tick } from './passphrase-field.tsx'

/** Shows the locked door and nothing else, until it is opened or everything behind it was erased. */
export async function unlock(place: HTMLElement, storage: Storage, record: unknown): Promise<void> {
  const lock = parseLock(record)
  await new Promise<void>(resolve => {
    render(<Unlock storage={storage} lock={lock} onOpen={resolve} />, place)
  })
  render(null, place)
}

/** The lock was changed in another tab while entries wait here: opens it in place, so that they can be written. */
export async function unlockAgain(place: HTMLElement, storage: Storage): Promise<void> {
  const lock = await storage.get(LOCK)
  if (lock === undefined) return storage.useSeal(undefined)
  await unlock(place, storage, lock)
  // Whoever erased everything behind the door wants nothing of it back.
  if ((await storage.get(LOCK)) === undefined) location.reload()
}

interface UnlockProps {
  readonly storage: Storage
  readonly lock: Lock | undefined
  readonly onOpen: () => void
}

function Unlock({ storage, lock, onOpen }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [state, setState] = useState<'closed' | 'opening' | 'wrong'>('closed')
  useEffect(() => {
    document.title = `${words.title} · ${appWords.name}`
  }, [])

  const open = async () => {
    if (!lock || state === 'opening' || passphrase === '') return
    setState('opening')
    const seal = await openLock(lock, passphrase)
    if (!seal) return setState('wrong')
    storage.useSeal(seal)
    onOpen()
  }

  return (
    <main class="page narrow">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{lock ? words.text : words.unknown}</p>
      </header>
      {lock && (
        <form
          class="card lock-form"
          onSubmit={event => {
            event.preventDefault()
            void open()
          }}
        >
          <PassphraseField
            label={words.passphrase}
            value={passphrase}
            onValue={setPassphrase}
            shown={shown}
            kind="current"
          />
          <Tick label={words.show} on={shown} onChange={setShown} />
          <p role="status">{state === 'opening' ? words.opening : state === 'wrong' ? words.wrong : ''}</p>
          <Button variant="main" size="large" onPress={() => void open()} disabled={state === 'opening'}>
            {words.open}
          </Button>
        </form>
      )}
      <Forgotten storage={storage} onErased={onOpen} />
      <p class="small muted">{words.emergency}</p>
    </main>
  )
}

function Forgotten({ storage, onErased }: { readonly storage: Storage; readonly onErased: () => void }) {
  const [step, setStep] = useState<'none' | 'explained' | 'sure' | 'failed'>('none')
  const erase = async () => ((await storage.eraseAll()).ok ? onErased() : setStep('failed'))
  if (step === 'none') {
    return (
      <Button variant="quiet" onPress={() => setStep('explained')}>
        {words.forgotten}
      </Button>
    )
  }
  return (
    <section class="card">
      <h2>{words.forgotten}</h2>
      <p>{words.forgottenText}</p>
      <p role="status">{step === 'failed' ? words.notErased : ''}</p>
      <div class="row-wrap">
        {step === 'explained' ? (
          <Button onPress={() => setStep('sure')}>{words.erase}</Button>
        ) : (
          <Button variant="stop" onPress={() => void erase()}>
            {words.sureErase}
          </Button>
        )}
        <Button variant="quiet" onPress={() => setStep('none')}>
          {words.back}
        </Button>
      </div>
    </section>
  )
}
