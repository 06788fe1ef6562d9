/** The first evening of a person, step by step; each step says what it saw. */
import { setTimeout as wait } from 'node:timers/promises'
import { field } from './field.ts'
import type { Hand } from './hand.ts'
import { paperBox, timerSeconds } from './in-page.ts'

/** One step: a sentence and what is done for it. What it gives back is printed behind the sentence. */
export type Step = readonly [says: string, work: (hand: Hand) => Promise<string | undefined>]

const HOLD_SECONDS = 5
const FACTS = [
  ['Sex at birth', 'Female'],
  ['Pregnant, or could you be?', 'No'],
  ['How did it begin?', 'Slowly'],
  ['Since when?', 'Some days'],
  ['Since then it is', 'The same'],
  ['Does it change when you move or change position?', 'Yes'],
  ['Does pressing on it bring the familiar pain?', 'Yes'],
] as const

const button = (name: string | RegExp) => ({ kind: 'button', name })
const heading = (name: string | RegExp) => ({ kind: 'h1, h2, h3', name })
const text = (name: string | RegExp) => ({ kind: 'p, h1, h2, span, strong', name })

/** Done by a hand on the drawn back; where that fails, the list does the same. */
export const PAINTED: Step = ['where it hurts is painted with the pointer', paint]

/** From the first look to the saved rating. */
export const EVENING: readonly Step[] = [
  ['the start is shown', hand => hand.see(heading('Touch where it hurts.')).then(() => undefined)],
  PAINTED,
  [
    'how bad it is, and on to the check',
    async hand => {
      await hand.tick('5', 'How bad is it now?')
      await hand.press(button('Go on to the safety check'))
      return undefined
    },
  ],
  ['the safety check is answered with none of these', check],
  [
    'the plan is shown',
    async hand => {
      await hand.see(text('Nothing you ticked needs someone else first.'))
      return `${String(await hand.call(() => document.querySelectorAll('.plan-step').length))} steps`
    },
  ],
  [
    'the session starts and its timer runs',
    async hand => {
      await hand.press(button(/^Start/))
      await hand.press(button('Start'))
      await hand.see({ kind: '[role="timer"]' })
      return countDown(hand, 3)
    },
  ],
  [
    'a real hold counts down',
    async hand => {
      await hand.press(button('Skip'))
      await hand.see({ kind: '.session-hold' }, 60)
      return countDown(hand, HOLD_SECONDS)
    },
  ],
  [
    'skipped to the end',
    async hand => {
      let skips = 0
      // After the last skip the next screen takes a moment to come.
      for (let look = 0; look < 120 && !(await hand.sees(heading('How is it now?'))); look += 1) {
        if (await hand.sees(button('Skip'))) {
          await hand.press(button('Skip'))
          skips += 1
        }
        await wait(150)
      }
      await hand.see(heading('How is it now?'))
      return `${skips} skips`
    },
  ],
  [
    'rated and saved',
    async hand => {
      await hand.tick('3', 'Pain now')
      await hand.press(button('Save'))
      await hand.see(text('Saved on this device.'))
      await hand.see(heading('2 less than before.'))
      await hand.press(button('Back to Today'))
      return undefined
    },
  ],
]

/** The worker holds the app: from here on no server is needed. */
export const KEPT: Step = [
  'the service worker keeps the app',
  async hand => {
    const asked = () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)
    await hand.until('the service worker', () => hand.call(asked), 60)
    return undefined
  },
]

async function paint(hand: Hand): Promise<string> {
  await hand.press(button('Find my knot'))
  await hand.see({ kind: '.paint-surface' })
  const box = await hand.call(paperBox)
  const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map(side =>
    Number(field(box, side)),
  )
  const corner = Array.from({ length: 11 }, (_, i) => [0.41 - i * 0.0025, 0.13 + i * 0.007] as const)
  await hand.stroke(
    corner.map(([x, y]) => [Math.round(left + width * x), Math.round(top + height * y)] as const),
  )
  const marked = { kind: '.find-map p[role="status"]', name: /\S/ }
  await hand.see(marked, 5)
  return String(await hand.call(() => document.querySelector('.find-map p[role="status"]')?.textContent))
}

/** The same choice without a drawing. */
export async function chooseFromList(hand: Hand): Promise<undefined> {
  await hand.press(button('Choose from a list'))
  await hand.tick(/^Corner where neck meets shoulder, left$/i)
}

async function check(hand: Hand): Promise<undefined> {
  await hand.see(heading('First, the urgent signs'))
  await hand.tick('None of these')
  await hand.press(button('Go on'))
  await hand.type('Your age, in years', '36')
  for (const [group, choice] of FACTS) await hand.tick(choice, group)
  await hand.tick('None of these')
  await hand.press(button('Go on'))
  await hand.tick('None of these')
  await hand.press(button('Show my plan'))
}

/** Watches the timer: it never rises, and falls by the seconds that passed. */
async function countDown(hand: Hand, seconds: number): Promise<string> {
  const begun = Date.now()
  const shown: number[] = []
  while (Date.now() - begun < seconds * 1_000) {
    const left = await hand.call(timerSeconds)
    if (typeof left === 'number') shown.push(left)
    await wait(250)
  }
  const [from = 0, to = 0] = [shown[0], shown.at(-1)]
  const distinct = [...new Set(shown)]
  const falls = shown.every((left, index) => left <= (shown[index - 1] ?? left))
  if (!falls || Math.abs(from - to - seconds) > 1.5)
    throw new Error(`the timer showed ${distinct.join(', ')}`)
  return distinct.join(', ')
}
