import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { painRightNow } from '#core/diary/latest-pain.ts'
import { recheck } from '#core/gate/recheck.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeferredValue, useAfterPaint } from '#app/ui/deferred.tsx'
import { warmthFirst, warmthLater } from '#core/session/warmth-later.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { Chips } from '#app/ui/chips.tsx'
import { sessionWords } from './words/session.ts'
import { soundWords } from './words/sound.ts'
import { words } from '#app/i18n/words.ts'
import { MiniCheck } from './mini-check.tsx'
import { KeptVoice } from './sound/keep-voice.tsx'
import { SoundCard } from './sound/sound-card.tsx'
import { isRestNeeded, Rest } from '#app/features/today/rest.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'

const NOTHING_NEW: EventData = { type: 'mini-check-answered', anything: false }

interface SessionBeginProps {
  readonly app: App
  /** Said first: why this begins anew. */
  readonly note?: string | undefined
  readonly onBegin: (record: SessionRecord, listens: boolean) => void
}

/** Mini-check, pain now, Start. Who has had a session before starts with the mini-check itself: one tap here. */
export function SessionBegin({ app, note, onBegin }: SessionBeginProps) {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const [pain, setPain] = useState(painRightNow(diary, localCalendar, now, app.justReported.value))
  /** Known from a moment ago, it is not asked again. */
  const [asksPain] = useState(pain === undefined)
  const [listens, setListens] = useState(false)
  const [warms, setWarms] = useState<'first' | 'after'>('first')
  /** A second tap must not begin a second session. */
  const beginning = useRef(false)
  const precomputed = usePrecomputedPlan(app, diary, pain)
  useLayoutEffect(() => afterPaint(app.platform.sound.makeReady), [])

  const begin = (...before: readonly EventData[]) => {
    if (pain === undefined || beginning.current) return
    beginning.current = true
    // Inside the tap: later the browser would let no sound out.
    app.platform.sound.unlock()
    const { plan } =
      precomputed?.diary === diary && precomputed.pain === pain ? precomputed : { plan: todayPlan(app, pain) }
    const planned = plan.today?.steps ?? []
    const steps = warms === 'after' ? warmthLater(planned, techniques) : planned
    if (steps.length === 0) {
      void app.store.record(...before)
      return app.addresses.go('plan')
    }
    const id = app.platform.newId()
    const startedAt = app.platform.clock.now()
    const started: EventData = { type: 'session-started', session: id, steps, painBefore: pain }
    void app.store.record(...before, started)
    onBegin({ id, startedAt, steps, outcomes: {}, painBefore: pain }, listens)
  }

  if (isRestNeeded(diary, now))
    return (
      <div class="page narrow">
        <Rest app={app} />
      </div>
    )

  const warmth = warmthFirst(precomputed?.plan.today?.steps ?? [], techniques)
  const order = warmth && (
    <Chips
      label={sessionWords.warmth(Math.round((warmth.seconds * warmth.repeats) / 60))}
      options={(['first', 'after'] as const).map(value => ({ value, label: sessionWords.warmths[value] }))}
      value={warms}
      onValue={setWarms}
    />
  )

  if (recheck(diary, now, localCalendar).ask === 'mini') {
    const starts = diary.sessions.length > 0
    return (
      <MiniCheck
        start={starts ? { pain, onPain: setPain, order } : undefined}
        onNone={() => void (starts ? begin(NOTHING_NEW) : app.store.record(NOTHING_NEW))}
        onSome={() => void app.store.record({ type: 'mini-check-answered', anything: true })}
      />
    )
  }

  return (
    <div class="page narrow">
      <header class="page-head">
        <h1>{sessionWords.beginTitle}</h1>
        <p class="muted">{sessionWords.beginText}</p>
        {note && <p role="status">{note}</p>}
      </header>
      {asksPain && (
        <div class="card">
          <PainScale label={sessionWords.painNow} value={pain} onValue={setPain} />
        </div>
      )}
      {order}
      <KeptVoice app={app} steps={precomputed?.plan.today?.steps} />
      <details class="card session-sound">
        <summary>{sessionWords.soundIs(soundWords.sounds[diary.sound.choice])}</summary>
        <SoundCard app={app} listening={{ listens, onListens: setListens }} />
        <p class="small muted session-keys">{sessionWords.keys}</p>
      </details>
      <Button variant="main" size="large" icon="play" onPress={() => begin()} disabled={pain === undefined}>
        {sessionWords.begin}
      </Button>
      <Button variant="quiet" onPress={() => app.addresses.go('plan')}>
        {words.nav.back}
      </Button>
    </div>
  )
}

/** The plan for this pain, worked out while the person still reads, so that Start starts. Empty until then. */
function usePrecomputedPlan(app: App, diary: Diary, pain: number | undefined) {
  const hasPainted = useAfterPaint()
  const asked = useDeferredValue(useMemo(() => ({ diary, pain }), [diary, pain]))
  return useMemo(() => {
    if (!hasPainted || asked.pain === undefined) return undefined
    return { ...asked, plan: todayPlan(app, asked.pain) }
  }, [hasPainted, asked])
}
