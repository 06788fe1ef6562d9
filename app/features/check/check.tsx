import { useLayoutEffect, useState } from 'preact/hooks'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { CHECK_PARTS } from '#core/safety/check/draft.ts'
import { answersOf, isReturn, raise } from '#core/safety/check/fill.ts'
import { asksStory, followUps, groupsOf, isAnswered } from '#core/safety/check/groups.ts'
import { fullCheckDue } from '#core/gate/recheck.ts'
import { assess } from '#core/safety/assess.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { ScreenProps } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { careGate } from '#app/state/gate.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import { Button } from '#app/ui/button.tsx'
import { words } from '#app/i18n/words.ts'
import { DoubtOf } from '#app/features/clinical-review/review-of.tsx'
import { againWords } from './words/again.ts'
import { CheckEnd } from './check-end.tsx'
import { CheckGroups } from './check-groups.tsx'
import './check.css'
import { FollowUps } from './follow-ups.tsx'
import { OwnWords } from './free-text-box.tsx'
import { PainFacts } from './pain-facts.tsx'
import { Stop } from './stop.tsx'
import { Unclear } from './unclear.tsx'
import {
  asksPain,
  baseOf,
  changeDraft,
  dropDraft,
  finishCheck,
  isPainMissing,
  isWithoutPain,
  useDraft,
} from './use-draft.ts'
import { checkWords } from './words.ts'

/** The first part of the safety check: the facts, and all that could kill. A stop result fills the screen. */
export function Check({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const gate = careGate(app)
  const [again, setAgain] = useState(false)
  const [unclear, setUnclear] = useState(false)
  const draft = useDraft(app)
  // The first weighing takes a slow phone the time of two frames: not in somebody's tap.
  useLayoutEffect(() => afterPaint(() => assess(NO_ANSWERS, safety)), [])

  if (gate.open === 'stop' && !again) {
    const restart = () => {
      dropDraft(app)
      setAgain(true)
    }
    return <Stop app={app} assessment={gate.assessment} onAgain={restart} />
  }
  const withoutPain = isWithoutPain(app)
  if (gate.open === 'find' && !withoutPain) {
    return (
      <div class="page narrow">
        <h1>{checkWords.needPaint}</h1>
        <Button variant="main" onPress={() => app.addresses.go('find', 'replace')}>
          {words.today.start}
        </Button>
        <Button onPress={() => (app.nothingHurts.value = true)}>{words.today.nothingHurts}</Button>
      </div>
    )
  }
  if (!draft) return <p class="page muted">{words.loading}</p>

  const base = baseOf(app)
  const answers = answersOf(base, draft, safety)
  const assessment = assess(answers, safety)
  const emergency = assessment.tier === 'emergency-now'
  // On a return all of it stands on one page.
  const whole = isReturn(draft)
  const parts = whole ? CHECK_PARTS : (['signs'] as const)
  const groups = parts.flatMap(part => groupsOf(part, base, draft, safety))
  const ready = !isPainMissing(base, draft) && parts.every(part => isAnswered(part, base, draft, safety))
  const because = fullCheckDue(diary, app.platform.clock.now(), localCalendar)
  const onDraft = changeDraft(app)
  const goOn = () => {
    scrollTo(0, 0)
    if (!whole && !emergency) return app.addresses.go('aboutYou')
    setAgain(false)
    if (!finishCheck(app, answers, assessment)) setUnclear(true)
  }
  if (unclear) return <Unclear app={app} unasked={assessment.unasked} onAgain={() => setUnclear(false)} />
  return (
    <div class="page narrow check">
      <header class="page-head">
        <h1>{checkWords.title}</h1>
        {whole && asksPain(base) && because !== undefined && <p>{againWords.because[because]}</p>}
      </header>
      <OwnWords draft={draft} onRaised={raised => onDraft(now => raise(now, raised, safety))} />
      {withoutPain && <p>{checkWords.wholeBody}</p>}
      <PainFacts
        draft={draft}
        asBefore={whole}
        asksPain={asksPain(base)}
        asksStory={asksStory(base, draft)}
        onDraft={onDraft}
      />
      {!whole && <h2 class="check-lead">{checkWords.lead}</h2>}
      <CheckGroups groups={groups} draft={draft} onDraft={onDraft} />
      {whole && <FollowUps questions={followUps(base, draft, safety)} draft={draft} onDraft={onDraft} />}
      <CheckEnd
        groups={groups}
        ready={ready}
        emergency={emergency}
        label={whole ? (withoutPain ? checkWords.finishMoving : checkWords.finish) : checkWords.go}
        onEnd={goOn}
      />
      <DoubtOf
        ids={groups.flatMap(({ signs }) => signs.map(({ flag }) => `question:${flag}`))}
        starred={false}
      />
    </div>
  )
}
