import type { Moment } from '#core/calendar/calendar-day.ts'
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import { chooseBreakMove, moveSeconds, READ_SECONDS, type BreakPlace } from '#core/prevent/breaks/moves.ts'
import { advanceBreaks, startBreaks } from '#core/prevent/breaks/breaks.ts'
import { ownLineOf, USUAL_BREAKS, type BreakSettings } from '#core/vocabulary/break-settings.ts'
import type { BreakAction, Breaks } from '#core/prevent/breaks/state.ts'
import { changeBreaks, isSoon, mayMakeSound, nextBreak } from '#core/prevent/breaks/view.ts'
import { blockedMoves } from '#core/prevent/guided-moves.ts'
import { breakEvents, parseSavedBreaks, type SavedBreaks } from '#core/prevent/breaks/saved.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { App } from '#app/app.ts'
import { BREAKS_KEY } from './break-due.ts'
import { careGate } from '#app/state/gate.ts'
import { localTime } from '#app/i18n/local-time.ts'
import { movesGate } from '#app/features/prevent/movement-gate.ts'
import { preventWords } from '#app/features/prevent/words.ts'

/** The break timer of this tab. It goes on while other screens are open. */
export interface BreaksRunner {
  /** None while it is switched off. */
  readonly state: ReadonlySignal<SavedBreaks | undefined>
  /** Epoch ms of the last look at the clock, once a second. */
  readonly now: ReadonlySignal<number>
  /** True once the saved state has been read. */
  readonly ready: ReadonlySignal<boolean>
  /** What the person wants to read when a break is due, where they wrote it. */
  readonly ownLine: () => string | undefined
  readonly switchOn: (place: BreakPlace) => void
  readonly switchOff: () => void
  readonly act: (action: Exclude<BreakAction, { type: 'tick' }>) => void
  readonly workAt: (place: BreakPlace) => void
  readonly change: (settings: BreakSettings) => void
}

const SECOND_MS = 1000
/** How often the moment last seen is written down, so that a reload knows how long nobody was there. */
const SAVE_EVERY_MS = 60_000
const runners = new WeakMap<App, BreaksRunner>()

/** The one timer of this app; it begins to run when first asked for. */
export function breaksRunner(app: App): BreaksRunner {
  const known = runners.get(app)
  if (known) return known
  const runner = createRunner(app)
  runners.set(app, runner)
  return runner
}

/** What a person chose, or the usual. */
export function breakSettings(app: App): BreakSettings {
  return app.store.diary.value.notes.breakSettings ?? USUAL_BREAKS
}

function createRunner(app: App): BreaksRunner {
  const { clock, notify, presence, sound, storage, tabs } = app.platform
  const state = signal<SavedBreaks | undefined>(undefined)
  const now = signal(clock.now())
  const ready = signal(false)
  let savedAt = 0
  let warnedOf: Moment | undefined
  const leads = tabs.lead('breaks')

  /** `mayWrite`: this tab turned it, and the others are to hear of it. */
  const setState = (next: SavedBreaks | undefined, mayWrite = true) => {
    const before = state.value
    if (next === before) return
    state.value = next
    app.breakDue.value = next?.breaks.state === 'offered'
    const turned = next?.breaks.state !== before?.breaks.state || next?.place !== before?.place
    const isDue = turned || next?.breaks.mute !== before?.breaks.mute || now.value - savedAt >= SAVE_EVERY_MS
    if (mayWrite && isDue) {
      savedAt = now.value
      void storage.set(BREAKS_KEY, next).then(() => tabs.tell('breaks'))
    }
    const coming = next && nextBreak(next.breaks)?.at
    if (next?.breaks.state !== 'offered' && (coming === undefined || coming !== warnedOf)) notify.hide()
    mark()
  }

  const ownLine = () => ownLineOf(breakSettings(app))

  const mark = () => {
    const breaks = state.value?.breaks
    notify.mark(
      breaks?.state === 'offered'
        ? (ownLine() ?? offerWords(breaks))
        : breaks && isSoon(breaks, now.value)
          ? preventWords.breaks.soon
          : undefined,
    )
  }

  /** A silent word before a break, so that a sentence can be finished. */
  const warn = (breaks: Breaks) => {
    const coming = nextBreak(breaks)?.at
    if (!isSoon(breaks, now.value) || warnedOf === coming) return
    warnedOf = coming
    notify.warn(preventWords.breaks.soon, preventWords.breaks.noteText)
  }

  const advance = (action: BreakAction) => {
    const current = state.value
    if (!current) return
    now.value = clock.now()
    const { minute, weekday } = localTime(now.value)
    const before = current.breaks
    const breaks = advanceBreaks(before, action, now.value, minute, weekday)
    const offers = breaks.state === 'offered' && before.state !== 'offered'
    const begins = breaks.state === 'breaking' && before.state !== 'breaking' && before.state !== 'offered'
    const next = withBreaks(current, breaks)
    const shown = offers || begins ? withMove(app, next, now.value) : next
    // Each tab follows the clock; one of them writes, rings and tells.
    const isMine = action.type !== 'tick' || leads()
    const counted = isMine ? breakEvents(before, breaks) : []
    setState(shown, isMine)
    if (counted.length > 0) {
      const movement = current.move
      const events = counted.map(how => ({
        type: 'break-taken' as const,
        how,
        ...(movement && how === 'taken' ? { movement } : {}),
      }))
      void app.store.record(...events)
    }
    if (!isMine) return
    warn(breaks)
    if (offers) tell(breaks)
    if (before.state === 'breaking' && breaks.state === 'waiting' && action.type === 'tick') ring('end')
  }

  /** One sound and one note, then stillness. */
  const tell = (breaks: Breaks) => {
    const loud = mayMakeSound(breaks)
    if (loud) ring('start')
    const own = ownLine()
    const { noteText } = preventWords.breaks
    notify.show(own ?? offerWords(breaks), own ? `${offerWords(breaks)} ${noteText}` : noteText, !loud)
  }

  const ring = (kind: 'start' | 'end') => {
    const { choice, volume } = app.store.diary.value.sound
    if (choice === 'silent') return
    sound.setVolume(volume)
    sound.bell(kind)
  }

  effect(() => {
    if (app.store.erased.value || careGate(app).open === 'stop') untracked(() => setState(undefined))
  })
  presence.follow()
  notify.follow(() => {
    // Nobody is taken out of a session.
    if (app.addresses.screen.value !== 'session') app.addresses.go('breaks')
  })
  tabs.follow(message => {
    if (message !== 'breaks') return
    void storage.get(BREAKS_KEY).then(value => {
      const parsed = parseSavedBreaks(value)
      now.value = clock.now()
      setState(parsed.ok ? parsed.saved : undefined, false)
    })
  })
  clock.everyTick(at => {
    if (Math.abs(at - now.value) < SECOND_MS) return
    if (state.value) advance({ type: 'tick', presence: presence.now() })
    else now.value = at
    // Screens say their own title when they open.
    mark()
  })
  void storage.get(BREAKS_KEY).then(value => {
    const parsed = parseSavedBreaks(value)
    if (parsed.ok && !state.value && careGate(app).open !== 'stop') {
      state.value = parsed.saved
      app.breakDue.value = parsed.saved.breaks.state === 'offered'
      if (leads()) advance({ type: 'tick', presence: presence.now() })
    }
    ready.value = true
  })

  return {
    state,
    now,
    ready,
    ownLine,
    switchOn(place) {
      sound.unlock()
      now.value = clock.now()
      const { minute, weekday } = localTime(now.value)
      setState({ breaks: startBreaks(breakSettings(app), now.value, minute, weekday), place, lastMoves: [] })
    },
    switchOff: () => setState(undefined),
    act(action) {
      sound.unlock()
      const move = state.value?.move
      const offered = state.value?.breaks.state === 'offered'
      const needsSeconds = move && READ_SECONDS + moveSeconds(movements[move])
      advance(
        action.type === 'start-now' && offered && needsSeconds !== undefined
          ? { ...action, needsSeconds }
          : action,
      )
    },
    workAt: place => {
      if (state.value) setState({ ...state.value, place })
    },
    change(settings) {
      if (state.value)
        setState({ ...state.value, breaks: changeBreaks(state.value.breaks, settings, clock.now()) })
    },
  }
}

function offerWords(breaks: Breaks): string {
  const isLong = breaks.state === 'offered' && breaks.kind === 'long'
  return isLong ? preventWords.breaks.longNow : preventWords.breaks.shortNow
}

/** The same with other breaks; the move goes when the break is over. */
function withBreaks(current: SavedBreaks, breaks: Breaks): SavedBreaks {
  if (breaks.state === 'offered' || breaks.state === 'breaking') return { ...current, breaks }
  const { move: _over, ...rest } = current
  return { ...rest, breaks }
}

/** With a move for this break, where the person may be guided at all. */
function withMove(app: App, current: SavedBreaks, now: Moment): SavedBreaks {
  const { breaks, lastMoves, place } = current
  const gate = movesGate(app)
  if (gate.open !== 'care' || (breaks.state !== 'offered' && breaks.state !== 'breaking')) return current
  const { settings, kind, promptStyle } = breaks
  const choice = chooseBreakMove(
    {
      seconds: kind === 'long' ? settings.longSeconds : settings.shortSeconds,
      place: promptStyle === 'seated' ? 'meeting' : place,
      knots: gate.request.knots.map(knot => muscles[knot.muscle]),
      causes: app.store.diary.value.causes,
      blocked: blockedMoves(gate.request, movements),
      lastMoves,
      seed: Math.floor(now / SECOND_MS),
    },
    movements,
  )
  if (!choice.ok) return current
  return { ...current, move: choice.movement, lastMoves: [...lastMoves, choice.movement].slice(-4) }
}
