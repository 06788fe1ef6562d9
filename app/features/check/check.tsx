import { useLayoutEffect, useState } from 'preact/hooks'
import { NO_ANSWERS, type Answers } from '#core/vocabulary/answers.ts'
import { answersOf, beginDraft, isAnswered, type CheckPart as Part } from '#core/safety/ask.ts'
import { assess } from '#core/safety/assess.ts'
import { latestPain } from '#core/diary/latest-pain.ts'
import type { Assessment } from '#core/safety/types.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { ScreenProps } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { careGate } from '#app/state/gate.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import { Button } from '#app/ui/button.tsx'
import { words } from '#app/i18n/words.ts'
import { CheckPart } from './part.tsx'
import './check.css'
import { Stop } from './stop.tsx'

/** The safety check: urgent signs, then this pain, then this person. A stop result fills the screen. */
export function Check({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const gate = careGate(app)
  const [again, setAgain] = useState(false)
  const [part, setPart] = useState<Part>(1)
  const [draft, setDraft] = useState(() => beginDraft(diary.checked?.answers))
  /** What the answers say while the device could not keep them: who needs help is told so all the same. */
  const [unsaved, setUnsaved] = useState<Assessment | undefined>(undefined)
  // The first weighing takes a slow phone the time of two frames: not in somebody's tap.
  useLayoutEffect(() => afterPaint(() => assess(NO_ANSWERS, safety)), [])

  const stopped = unsaved ?? (gate.open === 'stop' && !again ? gate.assessment : undefined)
  if (stopped) {
    const restart = () => {
      setDraft(beginDraft(diary.checked?.answers))
      setPart(1)
      setAgain(true)
      setUnsaved(undefined)
    }
    return <Stop app={app} assessment={stopped} onAgain={restart} />
  }
  if (gate.open === 'find' && !diary.painted) {
    return (
      <div class="page narrow">
        <h1>{words.find.needPaint}</h1>
        <Button variant="main" onPress={() => app.addresses.go('find', 'replace')}>
          {words.today.start}
        </Button>
      </div>
    )
  }

  const painNow = latestPain(diary, localCalendar)
  const base: Answers = {
    places: diary.painted?.places ?? [],
    flags: {},
    conditions: {},
    ...(painNow === undefined ? {} : { painNow }),
  }

  const goOn = async () => {
    const answers = answersOf(base, draft, safety, safety.profile)
    const assessment = assess(answers, safety)
    const { tier } = assessment
    const emergency = tier === 'emergency-now'
    if (part === 3 || emergency) {
      const saved = await app.store.record({ type: 'safety-answered', answers, tier })
      if (!saved && isUrgent(tier)) setUnsaved(assessment)
      setAgain(false)
      if (!isUrgent(tier)) app.addresses.go('plan', 'replace')
    } else setPart(part === 1 ? 2 : 3)
    scrollTo(0, 0)
  }

  const anyUrgent = part === 1 && draft.flags.size > 0
  const ready = anyUrgent || isAnswered(part, draft)
  return (
    <div class="page narrow check" key={part}>
      <header class="page-head">
        <p class="muted">{words.check.part(part)}</p>
        <h1>{words.check.titles[part - 1]}</h1>
        <p class="muted">{words.check.leads[part - 1]}</p>
      </header>
      <CheckPart
        part={part}
        base={base}
        draft={draft}
        onDraft={setDraft}
        remembered={diary.checked !== undefined}
      />
      <Button variant="main" size="large" onPress={() => void goOn()} disabled={!ready}>
        {part === 3 ? words.check.finish : words.check.next}
      </Button>
      {!ready && (
        <p class="small muted" role="status">
          {words.check.open}
        </p>
      )}
      {part > 1 && (
        <Button variant="quiet" icon="back" onPress={() => setPart(part === 3 ? 2 : 1)}>
          {words.check.back}
        </Button>
      )}
      <p class="small muted">{words.check.why}</p>
    </div>
  )
}
