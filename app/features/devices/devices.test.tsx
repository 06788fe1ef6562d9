import { afterEach, expect, test } from 'vitest'
import { formatRecovery } from '#core/sync/recovery-letters.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { createFakeServer, type FakeServer } from '#app/platform/fake/server.ts'
import { holdFragment, takeFragment } from '#app/platform/fragment.ts'
import { pairingFragment, secretOfFragment } from '#app/platform/sync/pairing-link.ts'
import { startSync } from '#app/state/start-sync.ts'
import { fakeApp, type FakeApp } from '#test/builders/app.ts'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { agoWords } from './ago.ts'
import { nameApart } from './device-name.ts'
import { AddDevice } from './devices-add.tsx'
import { RecoverySheet } from './devices-sheet.tsx'
import { Devices } from './devices.tsx'

afterEach(() => {
  takeFragment()
  history.replaceState(null, '', '/')
})

function device(server: FakeServer, events = inTheMiddle()): Promise<FakeApp> {
  return fakeApp({ events, platform: createFakePlatform({ server }) })
}

/** A device whose diary is shared. */
async function sharing(server: FakeServer): Promise<FakeApp> {
  const app = await device(server)
  const sync = await startSync(app)
  expect(await sync.turnOn('Desk')).toEqual({ ok: true })
  return app
}

async function secretOf(app: FakeApp) {
  const secret = await (await startSync(app)).secret()
  if (!secret) throw new Error('it is off')
  return secret
}

test('who has not turned it on reads what it does and what the server sees, and turns it on with one tap', async () => {
  const app = await device(createFakeServer())
  const page = await openScreen(Devices, { app })
  await eventually(() => expect(page.headings()[0]).toBe('Also on your other device'))
  expect(page.text()).toContain('It cannot read them')
  expect(page.text()).toContain('It is off until you turn it on here')
  const turnOn = () => page.control('Turn it on and show the code')
  await eventually(() => expect(turnOn().matches(':disabled')).toBe(false))
  await page.click('Turn it on and show the code')
  await eventually(() => expect(page.at()).toBe('addDevice'))
})

test('who opens a link is asked first, hears what becomes of the diary that is there, and then has both', async () => {
  const server = createFakeServer()
  const desk = await sharing(server)
  history.replaceState(null, '', `/devices#${pairingFragment(await secretOf(desk))}`)
  holdFragment()
  expect(location.hash).toBe('')
  const phone = await device(server, [])
  const page = await openScreen(Devices, { app: phone })
  await eventually(() => expect(page.headings()).toEqual(['Bring your diary here?']))
  expect((await phone.store.events()).length).toBe(0)
  expect(page.text()).toContain('Go on only if the code is your own.')
  await page.click('Bring it here')
  await eventually(() => expect(page.text()).toContain('It is here.'))
  expect((await phone.store.events()).length).toBe(inTheMiddle().length)
  const state = () => phone.sync.value?.state.value
  await eventually(() =>
    expect(state()).toMatchObject({ devices: [{ name: 'Computer', isThis: true }, { name: 'Desk' }] }),
  )
})

test('two devices of one kind are told apart by a number', async () => {
  const server = createFakeServer()
  const [desk, other] = [await device(server), await device(server)]
  await (await startSync(desk)).turnOn('Computer')
  const sync = await startSync(other)
  expect(await sync.join(await secretOf(desk), 'Computer')).toEqual({ ok: true })
  await nameApart(sync)
  expect(sync.state.value).toMatchObject({ devices: [{ name: 'Computer 2' }, { name: 'Computer' }] })
})

test('a link that is not whole is said to be so, and nothing else happens', async () => {
  history.replaceState(null, '', '/devices#p1.abc')
  holdFragment()
  const page = await openScreen(Devices, { app: await device(createFakeServer()) })
  await eventually(() => expect(page.text()).toContain('This link is not whole.'))
})

test('the letters of a sheet lead to the same question; a mistake in them is found in its group', async () => {
  const server = createFakeServer()
  const groups = formatRecovery(await secretOf(await sharing(server)))
  const page = await openScreen(Devices, { app: await device(server) })
  await eventually(() => page.field(/^Or type the figures/))
  const type = async (text: string) => {
    await page.type(/^Or type the figures/, text)
    await page.click('Go on')
  }
  await type(groups.with(2, 'AAAAB').join(' '))
  await eventually(() => expect(page.text()).toContain('There is a mistake in group 3.'))
  await type(groups.slice(0, 4).join(' '))
  await eventually(() => expect(page.text()).toContain('4 groups are right.'))
  await type('318 204')
  await eventually(() => expect(page.text()).toContain('neither all figures of a code'))
  await type(groups.join(''))
  await eventually(() => expect(page.headings()).toEqual(['Bring your diary here?']))
  expect(page.text()).toContain('Both diaries come together, and nothing is lost.')
})

test('a code to scan and a sheet to print say the same secret; without sharing there is none', async () => {
  const server = createFakeServer()
  const app = await sharing(server)
  const add = await openScreen(AddDevice, { app })
  await eventually(() => expect(add.headings()[0]).toBe('Add a device'))
  await eventually(() => expect(add.element.querySelector('.qr-code')).not.toBe(null))
  expect(add.text()).toContain('Whoever scans this code can read your diary.')
  const sheet = await openScreen(RecoverySheet, { app })
  await eventually(() => expect(sheet.headings()).toContain('Unknot: recovery sheet'))
  const letters = [...sheet.element.querySelectorAll('code')].map(({ textContent }) => textContent)
  expect(letters).toEqual(formatRecovery(await secretOf(app)))
  const off = await openScreen(AddDevice, { app: await device(server) })
  await eventually(() => expect(off.headings()).toEqual(['Sharing is off']))
  expect(off.element.querySelector('.qr-code')).toBe(null)
})

test('a device is renamed and stops sharing only after what that means was said', async () => {
  const app = await sharing(createFakeServer())
  const page = await openScreen(Devices, { app })
  await eventually(() => expect(page.headings()[0]).toBe('Your devices'))
  expect(page.text()).toContain('On this device only, so far.')
  await page.click('Rename “Desk”')
  await page.type('Name of the device', 'In the study')
  await page.click('Save the name')
  await eventually(() => expect(page.text()).toContain('In the study'))
  await page.click('Stop sharing on this device')
  expect(page.text()).toContain('the sealed copy on the server is erased')
  await page.click('Leave it as it is')
  await page.click('Stop sharing on this device')
  await page.click('Yes, stop sharing here')
  await eventually(() => expect(page.headings()[0]).toBe('Also on your other device'))
  expect((await app.store.events()).length).toBe(inTheMiddle().length)
})

test('a server that is away is said, with a way to try again', async () => {
  const app = await device(createFakeServer())
  app.platform.serverLink.goAway(true)
  const page = await openScreen(Devices, { app })
  await eventually(() => expect(page.text()).toContain('The server does not answer now.'))
  app.platform.serverLink.goAway(false)
  await page.click('Try again')
  await eventually(() => page.control('Turn it on and show the code'))
})

test.each([
  [0, 'a moment ago'],
  [-90_000, 'a moment ago'],
  [119_000, 'a moment ago'],
  [120_000, '2 minutes ago'],
  [3_600_000, '1 hour ago'],
  [86_400_000, '1 day ago'],
])('what was %i ms ago is "%s"', (ms, text) => {
  expect(agoWords(1_000_000_000, 1_000_000_000 + ms)).toBe(text)
})

test('a fragment is a secret of 32 octets or nothing', () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => 255 - at)
  expect(secretOfFragment(pairingFragment(secret))).toEqual(secret)
  for (const other of [
    '',
    'p1.',
    'p2.abc',
    pairingFragment(secret).slice(0, -1),
    `${pairingFragment(secret)}A`,
  ])
    expect(secretOfFragment(other)).toBeUndefined()
})
