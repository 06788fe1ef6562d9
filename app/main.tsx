import './style/tokens.css'
import './style/base.css'
import { render } from 'preact'
import { followAddresses } from './address.ts'
import { createPlatform } from './platform/browser.ts'
import { goOffline } from './platform/offline.ts'
import { Shell } from './shell.tsx'
import { openStore } from './store.ts'

const platform = createPlatform()
const addresses = followAddresses()
const store = await openStore(platform)
const place = document.getElementById('app')
if (!place) throw new Error('index.html has no #app')
place.replaceChildren()
render(<Shell app={{ platform, addresses, store }} />, place)
void goOffline()
