import { useLayoutEffect, useState } from 'preact/hooks'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { answersOf, raise } from '#core/safety/check/fill.ts'
import { groupsOf, isAnswered } from '#core/safety/check/groups.ts'
import { assess } from '#core/safety/assess.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { ScreenProps } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import { Button } from '#app/ui/button.tsx'
import { words } from '#app/i18n/words.ts'
import { CheckGroups } from './check-groups.tsx'
import './check.css'
import { OwnWords } from './free-text-box.tsx'
import { PainFacts } from './pain-facts.tsx'
import { Stop } from './stop.tsx'
import { baseOf, dropDraft, finishCheck, keepDraft, useDraft } from './use-draft.ts'
import { checkWords } from './words.ts'

/** The first part of the safety check: the facts, and all that could kill. A stop result fills the screen. */
export function Check({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const gate = careGate(app)
  const [again, setAgain] = useState(false)
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
  if (gate.open === 'find' && !diary.painted) {
    return (
      <div class="page narrow">
        <h1>{checkWords.needPaint}</h1>
        <Button variant="main" onPress={() => app.addresses.go('find', 'replace')}>
          {words.today.start}
        </Button>
      </div>
    )
  }
  if (!draft) return <p class="page muted">{words.loading}</p>

  const base = baseOf(app)
  const answers = answersOf(base, draft, safety)
  const assessment = assess(answers, safety)
  const emergency = assessment.tier === 'emergency-now'
  const groups = groupsOf('signs', base, draft, safety)
  const ready = isAnswered('signs', base, draft, safety)
  // On a return the second part may be answered already: then nobody is led through it.
  const whole = ready && isAnswered('person', base, draft, safety) && assessment.unasked.length === 0
  const goOn = () => {
    if (emergency) {
      setAgain(false)
      dropDraft(app)
      void app.store.record({ type: 'safety-answered', answers, tier: assessment.tier })
      scrollTo(0, 0)
    } else if (!whole) app.addresses.go('aboutYou')
    else {
      setAgain(false)
      finishCheck(app, answers, assessment)
    }
  }
  return (
    <div class="page narrow check">
      <header class="page-head">
        <h1>{checkWords.title}</h1>
      </header>
      <OwnWords draft={draft} onRaised={raised => keepDraft(app, raise(draft, raised, safety))} />
      <PainFacts
        draft={draft}
        asBefore={draft.unconfirmed.includes('signs') || whole}
        onDraft={next => keepDraft(app, next)}
      />
      {!draft.unconfirmed.includes('signs') && !whole && <h2 class="check-lead">{checkWords.lead}</h2>}
      <CheckGroups
        part="signs"
        groups={groups}
        later={groupsOf('person', base, draft, safety)}
        draft={draft}
        onDraft={next => keepDraft(app, next)}
      />
      <Button
        variant={emergency ? 'stop' : 'main'}
        size="large"
        onPress={goOn}
        disabled={!ready && !emergency}
      >
        {emergency ? checkWords.help : whole ? checkWords.finish : checkWords.go}
      </Button>
      {!ready && !emergency && (
        <p class="small muted" role="status">
          {checkWords.open(missing())}
        </p>
      )}
    </div>
  )

  function missing(): number {
    const open = groups.filter(view => !view.answered && view.answer?.said !== 'no').length
    return Math.max(1, draft?.unconfirmed.includes('signs') ? 1 : open)
  }
}
