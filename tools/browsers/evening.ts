/** The first evening of a person, step by step; each step says what it saw. */
import { setTimeout as wait } from 'node:timers/promises'
import { field } from './field.ts'
import type { User } from './user.ts'
import { surfaceBox, timerSeconds } from './in-page.ts'

/** One step: a sentence and what is done for it. What it gives back is printed behind the sentence. */
export type Step = readonly [says: string, work: (user: User) => Promise<string | undefined>]

const HOLD_SECONDS = 5
const FACTS = [
  ['Sex', 'Female'],
  ['Pregnant?', 'No'],
  ['It began', 'Slowly'],
  ['Since', 'Days'],
  ['It gets', 'Same'],
  ['Moving changes it?', 'Yes'],
] as const
/** How the line of each group begins, for a pain at the neck. */
const URGENT = [
  /^Chest pain,/,
  /^Numb between|^Urine, bowel/,
  /^Drooping face|^Vision lost/,
  /^Severe headache, confused/,
  /^Crash, fall/,
  /^Fainted|^Tearing pain/,
  /^Severe upper-belly|^Cola urine/,
  /^Arm or leg cold/,
  /^Sore spine bones/,
  /^Harming yourself/,
] as const
const PERSON = [
  /pins and needles/i,
  /^Blood thinners, aspirin/,
  /^Heart, lungs/,
  /^Thin or broken/,
  /^Cancer, ever/,
  /^Diabetes, immune/,
  /^Wound, swelling/,
  /^Steroids, pill/,
] as const

const button = (name: string | RegExp) => ({ kind: 'button', name })
const link = (name: string | RegExp) => ({ kind: 'a', name })
const heading = (name: string | RegExp) => ({ kind: 'h1, h2, h3', name })
const text = (name: string | RegExp) => ({ kind: 'p, h1, h2, span, strong', name })

/** Done by a hand on the drawn back; where that fails, the list does the same. */
export const PAINTED: Step = ['where it hurts is painted with the pointer', paint]

/** From the first look into the session: as far as nothing needs to be saved. */
export const TO_SESSION: readonly Step[] = [
  ['the start is shown', user => user.see(heading('Touch where it hurts.')).then(() => undefined)],
  PAINTED,
  [
    'how bad it is, and on to the check',
    async user => {
      await user.tick('5', 'How bad is it now?')
      await user.press(button('Next: the safety check'))
      return undefined
    },
  ],
  ['the safety check is answered with none of these', check],
  [
    'the plan is shown',
    async user => {
      await user.see(text('Nothing you ticked needs someone else first.'))
      return `${String(await user.call(() => document.querySelectorAll('.plan-step').length))} steps`
    },
  ],
  [
    'a page of Learn is read while the app runs, and the plan is there again',
    async user => {
      await user.press(link('Learn'))
      await user.see(heading('Learn about knots'))
      await user.press(link('Muscles'))
      await user.see(heading('Muscles'))
      await user.press(link('Today'))
      await user.see(button(/^Start/))
      return undefined
    },
  ],
  [
    'the session starts and its timer runs',
    async user => {
      await user.press(button(/^Start/))
      await user.press(button('Start'))
      await user.see({ kind: '[role="timer"]' })
      return countDown(user, 3)
    },
  ],
]

/** From the first look to the saved rating. */
export const EVENING: readonly Step[] = [
  ...TO_SESSION,
  [
    'a real hold counts down',
    async user => {
      await user.press(button('Other controls'))
      await user.press(button('Skip'))
      await user.see({ kind: '.session-hold' }, 60)
      return countDown(user, HOLD_SECONDS)
    },
  ],
  [
    'skipped to the end',
    async user => {
      let skips = 0
      // After the last skip the next screen takes a moment to come.
      for (let attempt = 0; attempt < 120 && !(await user.sees(heading('How is it now?'))); attempt += 1) {
        if (await user.sees(button('Other controls'))) {
          await user.press(button('Other controls'))
          await user.press(button('Skip'))
          skips += 1
        }
        await wait(150)
      }
      await user.see(heading('How is it now?'))
      return `${skips} skips`
    },
  ],
  [
    'rated and saved',
    async user => {
      await user.tick('3', 'Pain now')
      await user.press(button('Save'))
      await user.see(text('Saved on this device.'))
      await user.see(heading('2 less than before.'))
      await user.press(button('Back to Today'))
      return undefined
    },
  ],
]

/** The worker holds the app: from here on no server is needed. */
export const REOPENED: Step = [
  'the service worker keeps the app',
  async user => {
    const asked = () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)
    await user.until('the service worker', () => user.call(asked), 60)
    return undefined
  },
]

async function paint(user: User): Promise<string> {
  await user.press(button('Find my knot'))
  await user.see({ kind: '.paint-surface' })
  const box = await user.call(surfaceBox)
  const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map(side =>
    Number(field(box, side)),
  )
  // The map shows 900 by 1,202 units of the body, whole and in the middle.
  const scale = Math.max(900 / width, 1202 / height)
  const corner = Array.from({ length: 11 }, (_, i) => [418 - i * 2, 328 + i * 7] as const)
  await user.stroke(
    corner.map(
      ([x, y]) =>
        [
          Math.round(left + width / 2 + (x - 500) / scale),
          Math.round(top + height / 2 + (y - 615) / scale),
        ] as const,
    ),
  )
  await user.see({ kind: '.marked-place', name: /\S/ }, 5)
  return String(await user.call(() => document.querySelector('.marked-place')?.textContent))
}

/** The same choice without a drawing. */
export async function chooseFromList(user: User): Promise<undefined> {
  await user.press(button('Choose from a list'))
  await user.tick(/^Corner of the neck, left$/i)
}

async function check(user: User): Promise<undefined> {
  await user.see(heading('Safety check'))
  await user.type('Age', '36')
  for (const [group, choice] of FACTS) await user.tick(choice, group)
  for (const group of URGENT) await user.tick('No', group)
  await user.press(button('Go on'))
  await user.see(heading('About you'))
  for (const group of PERSON) await user.tick('No', group)
  await user.press(button('Show my plan'))
}

/** Watches the timer: it never rises, and falls by the seconds that passed. */
async function countDown(user: User, seconds: number): Promise<string> {
  const begun = Date.now()
  const shown: number[] = []
  while (Date.now() - begun < seconds * 1_000) {
    const left = await user.call(timerSeconds)
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
