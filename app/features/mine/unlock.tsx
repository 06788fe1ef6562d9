import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import type { Addresses } from '#app/router.ts'
import { parseLock, type Lock, type ParsedLock } from '#app/platform/storage/lock.ts'
import type { App } from '#app/app.ts'
import type { Platform } from '#app/platform/platform.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import type { Tampering } from '#app/platform/storage/tampering.ts'
import { Button } from '#app/ui/button.tsx'
import { lockWords as words } from './words/lock.ts'
import { whyNot } from '#app/state/trouble.ts'
import { words as appWords } from '#app/i18n/words.ts'
import { Erased } from './erased.tsx'
import { watchIdle } from './idle-lock.ts'
import { takeLockNote } from './lock-note.ts'
import { openDiary } from './open-diary.ts'
import { PassphraseField, Tick } from './passphrase-field.tsx'

/** What a door needs of the browser. */
type DoorPlatform = Pick<Platform, 'storage' | 'tabs' | 'newId' | 'documents'>

/**
 * Shows the locked door and nothing else until it is opened. Gives what watches the app from then on.
 * Who erases everything behind the door begins again.
 */
export async function unlock(
  place: HTMLElement,
  platform: DoorPlatform,
  record: unknown,
  addresses?: Addresses,
): Promise<(app: App) => void> {
  const parsed = parseLock(record)
  if (addresses) {
    const { readOpenPages } = await import('./open-pages.tsx')
    await readOpenPages(place, addresses, platform.documents)
  }
  await new Promise<void>(resolve => {
    render(<Door platform={platform} parsed={parsed} onOpen={resolve} />, place)
  })
  render(null, place)
  return watchIdle
}

/** The lock was changed in another tab while entries wait here: opens it in place, so that they can be written. */
export async function unlockAgain(place: HTMLElement, platform: DoorPlatform): Promise<void> {
  const lock = await platform.storage.get(LOCK)
  if (lock === undefined) platform.storage.useSeal(undefined)
  else await unlock(place, platform, lock)
}

interface DoorProps {
  readonly platform: DoorPlatform
  readonly parsed: ParsedLock
  readonly onOpen: () => void
}

function Door({ platform, parsed, onOpen }: DoorProps) {
  const { storage } = platform
  const [erased, setErased] = useState(false)
  const [isChanged] = useState(takeLockNote)
  const [noticed, setNoticed] = useState<Tampering | undefined>(undefined)
  useEffect(() => {
    document.title = `${words.title} · ${appWords.name}`
  }, [])
  const opened = (tampering: Tampering | undefined) => (tampering ? setNoticed(tampering) : onOpen())

  if (erased) return <Erased />
  if (noticed) return <Noticed tampering={noticed} onOpen={onOpen} />
  return (
    <main class="page narrow">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{parsed.ok ? words.text : words.problems[parsed.problem]}</p>
        {isChanged && <p role="status">{words.changedElsewhere}</p>}
      </header>
      {parsed.ok && <Passphrase platform={platform} lock={parsed.lock} onOpen={opened} />}
      {!parsed.ok && parsed.problem === 'broken' && <Broken storage={storage} onOpen={onOpen} />}
      <Forgotten platform={platform} hasLock={parsed.ok} onErased={() => setErased(true)} />
      <p class="small muted">{words.emergency}</p>
      <p>
        <a href={at(ADDRESSES.somebody)}>{words.signsLink}</a> ·{' '}
        <a href={at(ADDRESSES.learn)}>{appWords.titles.learn}</a>
      </p>
    </main>
  )
}

interface PassphraseProps {
  readonly platform: DoorPlatform
  readonly lock: Lock
  readonly onOpen: (tampering: Tampering | undefined) => void
}

function Passphrase({ platform, lock, onOpen }: PassphraseProps) {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [state, setState] = useState<'closed' | 'opening' | 'wrong'>('closed')
  const open = async () => {
    if (state === 'opening' || passphrase === '') return
    setState('opening')
    const opened = await openDiary(platform, lock, passphrase)
    if (opened.ok) onOpen(opened.tampering)
    else setState('wrong')
  }
  return (
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
  )
}

/** Something without the key changed the diary: said before it is opened, and the diary opens all the same. */
function Noticed({ tampering, onOpen }: { readonly tampering: Tampering; readonly onOpen: () => void }) {
  return (
    <main class="page narrow">
      <header class="page-head">
        <h1>{words.noticedTitle}</h1>
        <p role="status">{words.noticed(tampering)}</p>
      </header>
      <section class="card">
        <p>{words.noticedText}</p>
        <Button variant="main" size="large" onPress={onOpen}>
          {words.openAnyway}
        </Button>
      </section>
    </main>
  )
}

interface BrokenProps {
  readonly storage: Platform['storage']
  readonly onOpen: () => void
}

/** The record of the lock is damaged: what lies in clear can still be read. */
function Broken({ storage, onOpen }: BrokenProps) {
  const [status, setStatus] = useState('')
  const open = async () => {
    const result = await storage.setLockAside()
    if (result.ok) onOpen()
    else setStatus(whyNot(words.failed, result.storageError))
  }
  return (
    <section class="card">
      <p>{words.brokenText}</p>
      <Button variant="main" onPress={() => void open()}>
        {words.openBroken}
      </Button>
      <p role="status">{status}</p>
    </section>
  )
}

interface ForgottenProps {
  readonly platform: DoorPlatform
  /** Without a lock that works nobody has forgotten anything. */
  readonly hasLock: boolean
  readonly onErased: () => void
}

function Forgotten({ platform, hasLock, onErased }: ForgottenProps) {
  const title = hasLock ? words.forgotten : words.beginAnew
  const [step, setStep] = useState<'none' | 'explained' | 'sure'>('none')
  const [status, setStatus] = useState('')
  const erase = async () => {
    platform.tabs.tell('erasing')
    const result = await platform.storage.eraseAll()
    platform.tabs.tell('erased')
    return result.ok ? onErased() : setStatus(whyNot(words.notErased, result.storageError))
  }
  if (step === 'none') {
    return (
      <Button variant="quiet" onPress={() => setStep('explained')}>
        {title}
      </Button>
    )
  }
  const goBack = () => {
    setStatus('')
    setStep('none')
  }
  const back = (
    <Button variant="quiet" onPress={goBack}>
      {words.back}
    </Button>
  )
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{hasLock ? words.forgottenText : words.beginAnewText}</p>
      <p role="status">{status}</p>
      <div class="row-wrap">
        {/* Where one asked, a second tap finds the way back. */}
        {step === 'explained' ? <Button onPress={() => setStep('sure')}>{words.erase}</Button> : back}
        {step === 'explained' ? (
          back
        ) : (
          <Button variant="stop" onPress={() => void erase()}>
            {words.sureErase}
          </Button>
        )}
      </div>
    </section>
  )
}
