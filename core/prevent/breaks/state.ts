/** What the break timer remembers. Plain values, so it can be saved as it is and picked up after a reload. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { BreakSettings } from '#core/vocabulary/break-settings.ts'

export const BREAK_KINDS = ['short', 'long'] as const
export type BreakKind = (typeof BREAK_KINDS)[number]

/**
 * What is known about the person at the desk. `active`: keys or pointer. `idle`: the system itself says nobody
 * touches anything, and nothing plays. `locked`: screen locked. `hidden`: another window is in front, nothing more
 * known. `watching`: a video plays, or a page is being read.
 */
export const PRESENCES = ['active', 'idle', 'locked', 'hidden', 'watching'] as const
export type Presence = (typeof PRESENCES)[number]

/** `usual` may make one sound; `quiet` and `seated` are still; `seated` asks for silent seated moves only. */
export const PROMPT_STYLES = ['usual', 'quiet', 'seated'] as const
export type PromptStyle = (typeof PROMPT_STYLES)[number]

/** One local day (days since 1970) of breaks. `natural`: the person got up without being asked. */
interface BreakCounters {
  readonly day: number
  readonly taken: number
  readonly skipped: number
  readonly postponed: number
  readonly natural: number
}

/** Why no break is offered although it is a working hour. Moments are epoch ms; `shift` a local day. */
export type Mute =
  | { readonly kind: 'none' }
  | { readonly kind: 'meeting' | 'pause'; readonly until: Moment }
  | { readonly kind: 'until-tomorrow'; readonly shift: number }

/** Where the person is. `counted`: what this absence has already been worth. */
export type PresenceState =
  | { readonly kind: 'here' }
  | { readonly kind: 'away'; readonly since: number; readonly counted: 'nothing' | BreakKind }

/** What every state of the break timer has. */
export interface CommonState {
  readonly settings: Omit<BreakSettings, 'meetingUntil' | 'pausedUntil' | 'ownLine'>
  /** Epoch ms: when the next break of each kind is due. */
  readonly shortAt: Moment
  readonly longAt: Moment
  /** "Later" pressed so many times in a row. */
  readonly postpones: number
  readonly seen: { readonly at: Moment; readonly presence: Presence }
  readonly presenceState: PresenceState
  readonly mute: Mute
  readonly counters: BreakCounters
}

/** `off`: outside working hours, or paused. */
export type Breaks =
  | ({ readonly state: 'waiting' | 'off' } & CommonState)
  | ({ readonly state: 'offered'; readonly kind: BreakKind; readonly promptStyle: PromptStyle } & CommonState)
  | ({
      readonly state: 'breaking'
      readonly kind: BreakKind
      readonly promptStyle: PromptStyle
      readonly endsAt: Moment
    } & CommonState)

/** What a person or the clock does to the break timer. */
export type BreakAction =
  | { readonly type: 'tick'; readonly presence: Presence }
  | { readonly type: 'postpone' | 'skip' | 'done' | 'pause-until-tomorrow' | 'meeting-end' }
  /** `needsSeconds`: what the chosen move takes; the break is never longer. */
  | { readonly type: 'start-now'; readonly kind?: BreakKind; readonly needsSeconds?: number }
  /** No minutes ends the pause. */
  | { readonly type: 'pause-for'; readonly minutes: number }
  /** Without minutes the meeting is over after two hours, should nobody say so. */
  | { readonly type: 'meeting-start'; readonly minutes?: number }

/** The part that every state has. */
export function commonStateOf(breaks: Breaks): CommonState {
  const { settings, shortAt, longAt, postpones, seen, presenceState, mute, counters } = breaks
  return { settings, shortAt, longAt, postpones, seen, presenceState, mute, counters }
}
