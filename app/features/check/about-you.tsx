import { useEffect, useState } from 'preact/hooks'
import { answersOf } from '#core/safety/check/fill.ts'
import { CHECK_PARTS } from '#core/safety/check/draft.ts'
import { asOfSigns, followUps, groupsOf, isAnswered } from '#core/safety/check/groups.ts'
import { assess } from '#core/safety/assess.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { ScreenProps } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { words } from '#app/i18n/words.ts'
import { CheckEnd } from './check-end.tsx'
import { CheckGroups } from './check-groups.tsx'
import './check.css'
import { FollowUps } from './follow-ups.tsx'
import { PainFacts } from './pain-facts.tsx'
import { Unclear } from './unclear.tsx'
import { baseOf, changeDraft, finishCheck, isPainMissing, isWithoutPain, useDraft } from './use-draft.ts'
import { checkWords } from './words.ts'

/** The second part of the safety check: signs for which to see somebody soon, then the person. */
export function AboutYou({ app }: ScreenProps) {
  const draft = useDraft(app)
  const [unclear, setUnclear] = useState(false)
  const base = baseOf(app)
  const first =
    draft !== undefined &&
    !isPainMissing(base, draft) &&
    isAnswered('signs', base, asOfSigns(base, draft, safety), safety)
  const isStranger = !app.store.diary.value.painted && !isWithoutPain(app)
  useEffect(() => {
    if (draft && !first && !isStranger && app.addresses.screen.value === 'aboutYou')
      app.addresses.go('check', 'replace')
  }, [draft, first, isStranger])
  if (isStranger && !first) return <FirstPart app={app} />
  if (!draft || !first) return <p class="page muted">{words.loading}</p>

  const onDraft = changeDraft(app)
  const answers = answersOf(base, draft, safety)
  const assessment = assess(answers, safety)
  const emergency = assessment.tier === 'emergency-now'
  const ready = CHECK_PARTS.every(part => isAnswered(part, base, draft, safety))
  const groups = groupsOf('person', base, draft, safety)
  // Who said that nothing hurts was not asked how it began, and tells a sign here after all.
  const told = groups.some(({ signs }) => signs.some(({ flag }) => (draft.flags[flag] ?? 'no') !== 'no'))
  const finish = () => {
    scrollTo(0, 0)
    if (!finishCheck(app, answers, assessment)) setUnclear(true)
  }
  if (unclear) return <Unclear app={app} unasked={assessment.unasked} onAgain={() => setUnclear(false)} />
  return (
    <div class="page narrow check">
      <header class="page-head">
        <h1>{checkWords.personTitle}</h1>
      </header>
      <CheckGroups groups={groups} draft={draft} onDraft={onDraft} />
      {told && isWithoutPain(app) && (
        <PainFacts draft={draft} asBefore={false} asksPain={false} asksStory onDraft={onDraft} />
      )}
      <FollowUps questions={followUps(base, draft, safety)} draft={draft} onDraft={onDraft} />
      <CheckEnd
        groups={groups}
        ready={ready}
        emergency={emergency}
        label={isWithoutPain(app) ? checkWords.finishMoving : checkWords.finish}
        onEnd={finish}
      />
      <Button variant="quiet" icon="back" onPress={() => app.addresses.go('check')}>
        {checkWords.back}
      </Button>
    </div>
  )
}

/** What comes before this part, for whoever has begun nothing: the build writes it in full. */
function FirstPart({ app }: ScreenProps) {
  return (
    <div class="page narrow">
      <h1>{checkWords.firstTitle}</h1>
      <p>{checkWords.firstText}</p>
      <Link app={app} to="check" class="button button-main">
        {checkWords.title}
      </Link>
    </div>
  )
}
