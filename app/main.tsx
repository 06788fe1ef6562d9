import './style/tokens.css'
import './style/base.css'
import { render } from 'preact'
import { followAddresses } from './address.ts'
import { createPlatform } from './platform/browser.ts'
import { watchVersions } from './platform/offline.ts'
import { LOCK } from './platform/seal.ts'
import { prepare, Shell } from './shell.tsx'
import { openStore } from './store.ts'

const platform = createPlatform()
const addresses = followAddresses()
const place = document.getElementById('app')
if (!place) throw new Error('index.html has no #app')
platform.tabs.follow(news => {
  // Reads the diary anew with the lock or without it, but never in the middle of a session.
  if (news === 'lock' && addresses.screen.value !== 'session') location.reload()
})
const lock = await platform.storage.kept(LOCK)
if (lock !== undefined) {
  const { unlock } = await import('./screens/unlock.tsx')
  place.replaceChildren()
  await unlock(place, platform.storage, lock)
}
const store = await openStore(platform)
const versions = watchVersions(platform.tabs)
// A page of Learn is readable before the app starts: it stays until the app can show the same.
if (addresses.screen.value === 'learn') await prepare('learn').catch(() => undefined)
place.replaceChildren()
render(<Shell app={{ platform, addresses, store, versions }} />, place)
