import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { startSync } from '#app/state/start-sync.ts'
import { Button } from '#app/ui/button.tsx'
import { devicesOfferWords as words } from './words/devices-offer.ts'

/** So many sessions show that somebody stays. */
const SESSIONS = 3
/** That it was answered, whatever the answer. */
const ANSWERED = 'devices-offer'

/** The diary on another device, offered once; not where the server does not do it, or somebody has it already. */
export function DevicesOffer({ app }: { readonly app: App }) {
  const [isOffered, setOffered] = useState(false)
  useEffect(() => {
    void isToBeOffered(app).then(setOffered, () => undefined)
  }, [])
  const answer = (isWanted: boolean) => {
    setOffered(false)
    void app.platform.storage.set(ANSWERED, true)
    if (isWanted) app.addresses.go('devices')
  }
  if (!isOffered) return null
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div class="row-wrap">
        <Button onPress={() => answer(true)}>{words.look}</Button>
        <Button variant="quiet" onPress={() => answer(false)}>
          {words.no}
        </Button>
      </div>
    </section>
  )
}

async function isToBeOffered(app: App): Promise<boolean> {
  const { sessions } = app.store.diary.value
  if (sessions.filter(({ rated }) => rated).length < SESSIONS) return false
  if ((await app.platform.storage.get(ANSWERED)) !== undefined) return false
  const sync = await startSync(app)
  return sync.state.value.state === 'off' && (await sync.offered()) === 'yes'
}
