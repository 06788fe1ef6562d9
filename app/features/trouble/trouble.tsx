import { useState } from 'preact/hooks'
import type { ScreenProps } from '#app/app.ts'
import { words as appWords } from '#app/i18n/words.ts'
import type { StorageError } from '#app/platform/platform.ts'
import { Button } from '#app/ui/button.tsx'
import { whyNot, type Trouble } from '#app/state/trouble.ts'
import { SaveRaw } from './save-raw.tsx'
import { troubleWords as words } from './words/trouble.ts'

const REPAIRABLE: ReadonlySet<Trouble> = new Set(['incomplete', 'broken'])

export interface TroubleProps extends ScreenProps {
  readonly reason: Trouble
  readonly onGoOn: () => void
}

/** A diary that may lie here and cannot be opened: why, and every way out that loses nothing. */
export function TroublePage({ app, reason, onGoOn }: TroubleProps) {
  const { storage, clock } = app.platform
  return (
    <div class="page narrow">
      <header class="page-head">
        <h1>{reason === 'busy' ? words.busy : words.title}</h1>
        <p>
          {appWords.errors[reason]} {words.more[reason]}
        </p>
        {reason !== 'busy' && <p class="muted">{words.untouched}</p>}
      </header>
      {REPAIRABLE.has(reason) ? (
        <Repair app={app} />
      ) : reason === 'newer' || reason === 'locked' ? (
        <Button variant="main" onPress={() => void app.versions.reload()}>
          {reason === 'locked' ? appWords.errors.openAgain : words.reload}
        </Button>
      ) : (
        <Button variant="main" onPress={() => void app.store.retry()}>
          {words.again}
        </Button>
      )}
      <SaveRaw storage={storage} now={clock.now} waiting={app.store.pending} />
      <Button variant="quiet" onPress={onGoOn}>
        {words.goOn}
      </Button>
      <p class="small muted">{words.goOnText}</p>
    </div>
  )
}

type RepairState =
  | { readonly step: 'offered' | 'repairing' }
  | { readonly step: 'failed'; readonly reason: StorageError }
  | { readonly step: 'asked'; readonly readable: number; readonly unreadable: number }

/** Says what stays and what would be gone, before anything is changed. */
function Repair({ app }: ScreenProps) {
  const { storage } = app.platform
  const [state, setState] = useState<RepairState>({ step: 'offered' })
  const ask = async () => {
    const found = await storage.readRaw()
    if (!found.ok) return setState({ step: 'failed', reason: found.storageError })
    const { stores, unreadable } = found.raw
    return setState({ step: 'asked', readable: stores['events']?.length ?? 0, unreadable })
  }
  const repair = async () => {
    setState({ step: 'repairing' })
    const result = await storage.repair()
    if (!result.ok) return setState({ step: 'failed', reason: result.storageError })
    return void app.store.retry()
  }
  if (state.step === 'asked')
    return (
      <section class="card">
        <p>
          {words.repairText(state.readable)} {words.repairLoses(state.unreadable)}
        </p>
        <div class="row-wrap">
          <Button variant="main" onPress={() => void repair()}>
            {words.sureRepair}
          </Button>
          <Button onPress={() => setState({ step: 'offered' })}>{words.cancel}</Button>
        </div>
      </section>
    )
  return (
    <>
      <Button variant="main" disabled={state.step === 'repairing'} onPress={() => void ask()}>
        {words.repair}
      </Button>
      <p role="status">{state.step === 'failed' && whyNot(words.notRepaired, state.reason)}</p>
    </>
  )
}
