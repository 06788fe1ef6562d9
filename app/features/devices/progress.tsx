import { devicesWords as words } from './words/devices.ts'

/** How far something is, 0 to 1. */
export function Progress({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <section class="card">
      <p role="status">{label}</p>
      <progress class="devices-progress" aria-label={label} value={share} max={1} />
      <p class="small muted">{words.share(Math.round(share * 100))}</p>
    </section>
  )
}
