/** Somebody who plays a short session on a fake platform. */
import type { EventData } from '#core/diary/event.ts'
import { bellCue, lineCues, type Cue } from '#core/session/script/cue.ts'
import type { Segment } from '#core/session/segment.ts'
import { advance, currentSegment, prepare, type Session } from '#core/session/session.ts'
import { play, type Player } from '#app/features/session/player.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened, type FakeApp } from './app.ts'

/** One stretch of time of a session, done once. */
export const segment = (kind: Segment['kind'], step: number, seconds: number): Segment => {
  return { kind, step, seconds, repeat: 1, repeats: 1 }
}
/** Two spots, left and right, and a walk: 146 seconds. */
export const SEGMENTS: readonly Segment[] = [
  segment('ready', 0, 10),
  segment('hold', 0, 20),
  segment('rest', 0, 30),
  segment('switch', 1, 6),
  segment('hold', 1, 20),
  segment('stay', 2, 60),
]
/** A bell and the kind and step of a segment as it begins; in a hold its half and its last second. */
export const cuesIn = (session: Session): readonly Cue[] => {
  const segment = currentSegment(session)
  if (!segment) return []
  const { kind, step, seconds } = segment
  const bell = kind === 'rest' ? 'end' : kind === 'switch' ? 'switch' : 'start'
  return [
    bellCue(0, bell),
    ...lineCues(0, `${kind} ${step}. Now.`),
    ...(kind === 'hold' ? [bellCue(seconds / 2, 'half'), bellCue(seconds - 1, 'tick')] : []),
  ]
}
/** A session that begins at a moment (epoch ms). */
export const startedAt = (now: number, segments = SEGMENTS) =>
  advance(prepare(segments), { type: 'start' }, now)

export interface Evening {
  readonly app: FakeApp
  readonly player: Player
  /** Lets the person watch for so many seconds. */
  readonly watch: (seconds: number) => void
  /** All cues since the last time, each as one text with its second. */
  readonly cues: () => readonly string[]
}

/** A person alone with their phone, from nine on a Monday. */
export async function evening(
  start: (now: number) => Session = startedAt,
  sound?: Extract<EventData, { type: 'sound-chosen' }>,
): Promise<Evening> {
  const app = await fakeApp({
    events: sound ? [happened(sound)] : [],
    screen: 'session',
  })
  const player = play(app, 's', start(app.platform.clock.now()), cuesIn)
  return {
    app,
    player,
    watch: seconds => app.platform.clock.advance(seconds * 1000),
    cues() {
      const heard = app.platform.sound.cues.map(cue => {
        const second = (cue.at - MONDAY_NINE) / 1000
        if (cue.cue === 'bell') return `${second} ${cue.bell}`
        return cue.cue === 'voice' ? `${second} ${cue.pieces.join(', ')}` : `${second} ${cue.cue}`
      })
      app.platform.sound.forget()
      return heard
    },
  }
}
