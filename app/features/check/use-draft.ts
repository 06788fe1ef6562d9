import { useEffect, useRef } from 'preact/hooks'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import { isPainFreeStart } from '#core/gate/gate.ts'
import { CHECK_MS, painRightNow } from '#core/diary/latest-pain.ts'
import { parseDraft, type Draft } from '#core/safety/check/draft.ts'
import { beginDraft, type Remembered } from '#core/safety/check/fill.ts'
import type { Assessment } from '#core/safety/types.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { App } from '#app/app.ts'
import { waitingProgramme } from '#app/state/waiting-programme.ts'
import { localCalendar } from '#app/i18n/local-time.ts'

/** Under which key a check being filled in is saved, so that a reload loses nothing. */
const DRAFT_KEY = 'check-draft'

/** Nothing hurts, and no place was ever marked: the check is of the whole body, and shorter. */
export function isWithoutPain(app: App): boolean {
  const diary = app.store.diary.value
  return !diary.painted && (app.nothingHurts.value || isPainFreeStart(diary, localCalendar))
}

/** What is known before the check: where it hurts, and how much, where that was told since a check could be begun. */
export function baseOf(app: App): Answers {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const painNow = isWithoutPain(app)
    ? 0
    : painRightNow(diary, localCalendar, now, app.justReported.value, CHECK_MS)
  return {
    places: diary.painted?.places ?? [],
    flags: {},
    conditions: {},
    ...(painNow === undefined ? {} : { painNow }),
  }
}

/** How bad it is right now has to be asked here: what was told last is of another day, or of another part of this one. */
export function asksPain(base: Answers): boolean {
  return base.painNow === undefined
}

/** Nobody was asked how bad it is, neither on the way to the check nor in it. */
export function isPainMissing(base: Answers, draft: Draft): boolean {
  return asksPain(base) && draft.facts.painNow === undefined
}

/** The check being filled in, shared by its two parts. Undefined until it is known whether one waits on the disk. */
export function useDraft(app: App): Draft | undefined {
  const current = app.checkDraft.value
  const paintedAt = app.store.diary.value.painted?.at
  const begunFor = useRef(paintedAt)
  // Another tab may have told another place, or brought the diary of somebody else.
  useEffect(() => {
    if (begunFor.current !== paintedAt) app.checkDraft.value = undefined
    begunFor.current = paintedAt
  }, [paintedAt])
  useEffect(() => {
    if (current) return
    let open = true
    void app.platform.storage.get(DRAFT_KEY).then(
      saved => open && (app.checkDraft.value = readSaved(app, saved) ?? freshDraft(app)),
      () => open && (app.checkDraft.value = freshDraft(app)),
    )
    return () => {
      open = false
    }
  }, [current])
  return current
}

/** Takes what was filled in; nobody waits for the disk. */
function saveDraft(app: App, draft: Draft): void {
  app.checkDraft.value = draft
  const { painted } = app.store.diary.value
  void app.platform.storage.set(DRAFT_KEY, {
    at: app.platform.clock.now(),
    paintedAt: painted?.at,
    nothingHurts: app.nothingHurts.value,
    draft,
  })
}

/** What turns the check as it stands now into what it is next; taps and texts may come before the page is drawn anew. */
export type ChangeDraft = (change: (draft: Draft) => Draft) => void

/** Changes the check being filled in, as it stands now. */
export function changeDraft(app: App): ChangeDraft {
  return change => {
    const draft = app.checkDraft.value
    if (draft) saveDraft(app, change(draft))
  }
}

/** Ends the check being filled in: the next one begins anew. */
export function dropDraft(app: App): void {
  app.nothingHurts.value = false
  app.checkDraft.value = undefined
  void app.platform.storage.set(DRAFT_KEY, undefined)
}

/** Writes down what was answered and goes where it leads. False when something is unsure: then nothing is written. */
export function finishCheck(app: App, answers: Answers, { tier, unasked }: Assessment): boolean {
  if (!isUrgent(tier) && unasked.length > 0) return false
  void app.store.record({ type: 'safety-answered', answers, tier })
  // Who just told how bad it is begins the session without being asked again.
  const pain = app.checkDraft.value?.facts.painNow
  if (pain !== undefined) app.justReported.value = { at: app.platform.clock.now(), pain }
  const next = isWithoutPain(app) ? 'move' : 'plan'
  if (isUrgent(tier)) app.addresses.go('check', 'replace')
  // Who came with a programme of somebody goes back to it.
  else
    void waitingProgramme(app).then(code =>
      app.addresses.go(code === undefined ? next : 'programme', 'replace'),
    )
  dropDraft(app)
  return true
}

/** Begins anew, with what was told before filled in for confirming. */
function freshDraft(app: App): Draft {
  return beginDraft(baseOf(app), rememberedOf(app), safety)
}

function rememberedOf(app: App): Remembered | undefined {
  const { checked, painted } = app.store.diary.value
  if (!checked) return undefined
  return {
    answers: checked.answers,
    daysAgo: Math.max(0, Math.round((app.platform.clock.now() - checked.at) / DAY_MS)),
    samePain: painted === undefined || painted.at <= checked.at,
  }
}

function readSaved(app: App, saved: unknown): Draft | undefined {
  if (typeof saved !== 'object' || saved === null || !('draft' in saved) || !('at' in saved)) return undefined
  const { at } = saved
  const age = typeof at === 'number' ? app.platform.clock.now() - at : Number.NaN
  const paintedAt = 'paintedAt' in saved ? saved.paintedAt : undefined
  if (!(age >= 0 && age < CHECK_MS) || paintedAt !== app.store.diary.value.painted?.at) return undefined
  if ('nothingHurts' in saved && saved.nothingHurts === true) app.nothingHurts.value = true
  return parseDraft(saved.draft)
}
