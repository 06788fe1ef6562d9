import type { App } from '#app/app.ts'
import { Link } from '#app/ui/link.tsx'
import { devicesCardWords as words } from './words/devices-card.ts'

/** One diary on several devices, in plain words; what the server sees stands where it is turned on. */
export function DevicesCard({ app }: { readonly app: App }) {
  const state = app.sync.value?.state.value
  const devices = state?.state === 'on' ? state.devices.length - 1 : undefined
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{devices === undefined ? words.text : words.on(devices)}</p>
      {devices === undefined && <p class="small muted">{words.sealed}</p>}
      <div class="row-wrap">
        <Link app={app} to="devices" class="button">
          {devices === undefined ? words.look : words.manage}
        </Link>
        {devices === undefined && (
          <Link app={app} to="scan" class="button button-quiet">
            {words.scan}
          </Link>
        )}
      </div>
    </section>
  )
}
