import { useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { eraseBox } from '#app/state/start-sync.ts'
import { whyNot } from '#app/state/trouble.ts'
import { Button } from '#app/ui/button.tsx'
import { Erased } from './erased.tsx'
import { Tick } from './passphrase-field.tsx'
import { eraseWords as words } from './words/erase.ts'

/** Erases everything, after being asked; the app's own files only when that is wanted. */
export function EraseCard({ app }: { readonly app: App }) {
  const [step, setStep] = useState<'asked' | 'erasing' | 'failed' | undefined>(undefined)
  const [withFiles, setWithFiles] = useState(false)
  const erase = async () => {
    if (step === 'erasing') return
    setStep('erasing')
    const box = await eraseBox(app)
    if (!(await app.store.erase())) return setStep('failed')
    app.leave(<Erased box={box} files={withFiles ? await eraseFiles() : undefined} />)
  }
  return (
    <section class="card mine-erase">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {app.sync.value && app.sync.value.state.value.state !== 'off' && <p>{words.shared}</p>}
      {step === undefined ? (
        <Button onPress={() => setStep('asked')}>{words.erase}</Button>
      ) : (
        <>
          <Tick label={words.withFiles} on={withFiles} onChange={setWithFiles} />
          <div class="row-wrap">
            <Button variant="stop" onPress={() => void erase()} disabled={step === 'erasing'}>
              {words.sureErase}
            </Button>
            <Button onPress={() => setStep(undefined)} disabled={step === 'erasing'}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      <p role="status">
        {step === 'failed'
          ? whyNot(words.notErased, app.store.storageError.value)
          : step === 'erasing'
            ? words.erasing
            : ''}
      </p>
    </section>
  )
}

async function eraseFiles(): Promise<boolean> {
  const { eraseAppFiles } = await import('#app/platform/storage/erase.ts')
  return eraseAppFiles()
}
