/** What the app would like of a browser, and what a person gets where the browser does not have it. */
import { field } from './field.ts'
import type { User } from './user.ts'

const WITHOUT = {
  'wake lock': 'the screen may dim in a hold; time goes on by the clock, and bells and words still come',
  vibration: 'changes are told by bell, voice and screen only',
  'a speech voice of this device':
    'bells and captions guide; spoken cues come only where the build made them',
  'speech recognition on the device': 'the choice is not offered; buttons and keys do the same',
  'media keys': 'headset keys do nothing; buttons and keys of the page do',
  notifications: 'a break is told by the page and its sound',
  'a small window on top': 'the choice is not offered; the tab shows the timer',
  'idle detection': 'the choice is not offered; breaks go by what happens in the page',
  'keeping storage for good':
    'Mine says that the browser may clear the diary, and Today asks for a file after two weeks',
  'storage sizes': 'Mine leaves the size out',
  'word between tabs': 'each tab is alone until it is loaded again',
  'trusted types': 'addresses of workers are passed as they are; the policy still holds scripts to our own',
  'strict writes': 'the browser says “written” before the disk does: a power cut may cost the last entry',
  'fine pointer parts': 'a painted line is a little coarser',
} as const

/** What this browser lacks, each with how the app goes on, and what it has that is worth a word. */
export async function abilitiesOf(user: User): Promise<{
  readonly lacks: readonly string[]
  readonly notes: readonly string[]
}> {
  const found = await user.call(readAbilities)
  const notes = field(found, 'notes')
  return {
    lacks: Object.entries(WITHOUT)
      .filter(([ability]) => field(found, 'has', ability) !== true)
      .map(([ability, without]) => `${ability}: ${without}`),
    notes: Array.isArray(notes) ? notes.map(String) : [],
  }
}

/** Runs in the page. */
async function readAbilities(): Promise<{
  readonly has: Readonly<Record<keyof typeof WITHOUT, boolean>>
  readonly notes: readonly string[]
}> {
  const asks = 'it asks the person'
  const soon = <Value>(asked: Promise<Value> | undefined) =>
    Promise.race([
      Promise.resolve(asked).catch((error: unknown) => `refused (${String(error)})`),
      new Promise<string>(resolve => setTimeout(() => resolve(asks), 3_000)),
    ])
  const lock = await soon(
    navigator.wakeLock?.request('screen').then(one => one.release().then(() => 'given')),
  )
  const persisted = await soon(navigator.storage?.persist?.())
  const estimate = await soon(navigator.storage?.estimate?.())
  const voices = 'speechSynthesis' in globalThis ? speechSynthesis.getVoices() : []
  const own = voices.filter(({ localService, lang }) => localService && lang.startsWith('en'))
  const has = (name: string) => Reflect.has(globalThis, name)
  return {
    has: {
      'wake lock': lock === 'given',
      vibration: 'vibrate' in navigator,
      'a speech voice of this device': own.length > 0,
      'speech recognition on the device': Reflect.has(
        Reflect.get(globalThis, 'SpeechRecognition') ?? {},
        'available',
      ),
      'media keys': 'mediaSession' in navigator,
      notifications: has('Notification'),
      'a small window on top': has('documentPictureInPicture'),
      'idle detection': has('IdleDetector'),
      'keeping storage for good': persisted === true || persisted === asks,
      'storage sizes': typeof estimate === 'object',
      'word between tabs': has('BroadcastChannel'),
      'trusted types': has('trustedTypes'),
      'strict writes': 'durability' in IDBTransaction.prototype,
      'fine pointer parts': 'getCoalescedEvents' in PointerEvent.prototype,
    },
    notes: [
      `wake lock: ${lock ?? 'no such thing'}`,
      `voices: ${voices.map(({ name, lang, localService }) => `${name} ${lang}${localService ? '' : ' (remote)'}`).join(', ') || 'none'}`,
      `persist: ${String(persisted ?? 'no such thing')}`,
    ],
  }
}
