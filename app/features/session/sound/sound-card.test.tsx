import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import type { ScreenProps } from '#app/app.ts'
import { fakeApp, happened, type FakeApp } from '#test/builders/app.ts'
import { openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { SoundCard } from './sound-card.tsx'

type Chosen = Extract<EventData, { type: 'sound-chosen' }>

let listened: boolean | undefined
const Card = ({ app }: ScreenProps) => (
  <SoundCard app={app} listening={{ listens: false, onListens: next => (listened = next) }} />
)

/** The card of somebody who chose so before, on a device with two voices. */
async function openCard(chosen?: Omit<Chosen, 'type'>, have?: (app: FakeApp) => void): Promise<ScreenPage> {
  listened = undefined
  const app = await fakeApp({ events: chosen ? [happened({ type: 'sound-chosen', ...chosen })] : [] })
  app.platform.sound.have([
    { id: 'uri:anna', name: 'Anna' },
    { id: 'uri:kate', name: 'Kate' },
  ])
  have?.(app)
  return openScreen(Card, { app })
}

test('the recorded voice is offered beside those of the device, and the best one stands there', async () => {
  const page = await openCard()
  const voices = page.field('Voice')
  expect([...voices.querySelectorAll('option')].map(option => option.text)).toEqual([
    'Recorded voice',
    'Anna',
    'Kate',
  ])
  expect(voices).toHaveProperty('value', 'uri:anna')
})

test('on a device without a voice the recorded one speaks, also where another was chosen elsewhere', async () => {
  const page = await openCard({ sound: 'voice', volume: 0.5, voice: 'uri:of-my-phone' }, app =>
    app.platform.sound.have([]),
  )
  expect(page.field('Voice')).toHaveProperty('value', 'recorded')
})

test('voice, pace and loudness are written down together, and each change keeps the others', async () => {
  const page = await openCard()
  await page.type('Voice', 'uri:kate')
  await page.choose('How fast it speaks', 'Slower')
  await page.choose('Sound', 'Eyes shut')
  expect((await page.recorded()).at(-1)).toEqual({
    type: 'sound-chosen',
    sound: 'eyes-shut',
    volume: 0.7,
    voice: 'uri:kate',
    pace: 0.85,
  })
  expect(page.text()).toContain('Lay the phone down and close your eyes.')
})

test('who listens to it hears what was chosen, inside the tap', async () => {
  const page = await openCard({ sound: 'eyes-shut', volume: 0.3, voice: 'uri:kate', pace: 1.15 })
  await page.click('Listen to it')
  expect(page.app.platform.sound.cues).toMatchObject([
    { cue: 'unlock' },
    { cue: 'bell', bell: 'start', volume: 0.3 },
    {
      cue: 'voice',
      pieces: ['Breathe out slowly. Let your shoulders sink.'],
      voice: 'uri:kate',
      pace: 1.15,
    },
  ])
})

test('who wants bells is asked for no voice and hears none, and who wants silence is asked for nothing', async () => {
  const page = await openCard({ sound: 'bells', volume: 0.3 })
  expect(page.text()).not.toContain('Voice and bellsVoice')
  expect(page.controls()).not.toContain('Slower')
  await page.click('Listen to it')
  expect(page.app.platform.sound.spoken).toEqual([])
  await page.choose('Sound', 'Silent')
  expect(page.controls()).toEqual(['Voice and bells', 'Eyes shut', 'Bells only', 'Silent'])
})

test('where the browser could learn to understand words it is let to on a tap, and listens from then on', async () => {
  const page = await openCard(undefined, app => app.platform.listening.allow('installable'))
  expect(page.text()).not.toContain('Listen for')
  await page.click('Let the browser fetch it')
  expect(page.text()).toContain('Listen for "more", "less", "good" and "stop", on this device only')
  expect(listened).toBe(true)
})

test('a browser that does not fetch it says so, and nobody is listened to', async () => {
  const page = await openCard(undefined, app => app.platform.listening.allow('installable'))
  page.app.platform.listening.allow('missing')
  await page.click('Let the browser fetch it')
  expect(page.text()).toContain('Buttons and keys do the same.')
  expect(listened).toBeUndefined()
})
