import { tenth } from '#core/i18n/text.ts'
import { isSerious } from '#core/review/days/answers.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import type { ScreenProps } from '#app/app.ts'
import { useFetched } from '#app/ui/deferred.tsx'
import { Link } from '#app/ui/link.tsx'
import { progressWords as words } from './words.ts'
import { DayNoteCard } from '#app/features/today/day-note.tsx'
import { ProgressActivities } from './activities.tsx'
import { fullDay } from '#app/i18n/format-date.ts'
import { ProgressChange } from './change.tsx'
import { ProgressComing, useBegun } from './coming.tsx'
import { ProgressDays } from './days.tsx'
import { ProgressInterference } from './interference.tsx'
import { ProgressKnots } from './knots.tsx'
import { progressModel, type ProgressModel } from './model.ts'
import { ProgressPain } from './pain.tsx'
import { ProgressReviews } from './reviews.tsx'
import { ProgressSessions } from './sessions.tsx'
import { ProgressTrial } from './trial.tsx'
import './progress.css'

/** Where it goes: one plain sentence, then the curve, then everything as a table. */
export function Progress({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const model = progressModel(app)
  const { story, course, curve } = model
  const urgent = diary.checked !== undefined && isUrgent(diary.checked.tier)
  const serious = model.findings.some(({ finding }) => isSerious(finding))
  const [title, more] = storyWords(model, serious)
  const [begun, isOpen] = useBegun(diary, model)
  return (
    <div class="page progress">
      <header class="page-head">
        <p class="muted">{course === undefined ? words.start : words.eyebrow(fullDay(curve.startDay))}</p>
        <h1>{title}</h1>
        <p>{more}</p>
        {story.kind === 'less' && <p class="small muted">{words.story.natural}</p>}
      </header>
      <ProgressReviews app={app} model={model} />
      <div class="progress-grid">
        <div class="progress-today">
          <DayNoteCard app={app} />
          {model.due.change !== undefined && <ProgressChange app={app} day={model.due.change} />}
        </div>
        <div class="progress-main">
          {curve.points.length > 0 && <ProgressPain model={model} />}
          {begun.days && <ProgressDays app={app} model={model} />}
          {app.programmes.value && <LazyProgramme app={app} />}
          {begun.knots && <ProgressKnots diary={diary} now={model.now} />}
          {begun.sessions && <ProgressSessions app={app} now={model.now} />}
          {begun.trial && !urgent && <ProgressTrial app={app} model={model} />}
          <ProgressComing app={app} model={model} begun={begun} urgent={urgent} isOpen={isOpen} />
        </div>
        <div class="progress-side">
          {begun.activities && <ProgressActivities app={app} due={model.due.activities} />}
          {begun.interference && <ProgressInterference app={app} due={model.due.interference} />}
          <section class="card no-print">
            <h2>{words.next.title}</h2>
            <Link app={app} to="sheet" class="progress-link">
              {words.next.sheet}
            </Link>
            <Link app={app} to="somebody" class="progress-link">
              {words.next.somebody}
            </Link>
          </section>
        </div>
      </div>
    </div>
  )
}

function LazyProgramme({ app }: ScreenProps) {
  const Part = useFetched(() => import('./programme.tsx').then(part => part.ProgressProgramme))
  return Part ? <Part app={app} /> : null
}

/** The sentence and what follows it; with a serious finding below, nothing here may sound like going on. */
function storyWords(
  { story, lastReported }: ProgressModel,
  serious: boolean,
): readonly [title: string, more: string] {
  const say = words.story
  const latest = lastReported ? say.lastTold(lastReported.pain) : say.nothing
  switch (story.kind) {
    case 'nothing':
      return [say.nothing, say.nothingMore]
    case 'beginning':
      return [latest, say.beginningMore(story.missing)]
    case 'apart':
      return [latest, say.apartMore]
    case 'sparse':
      return [latest, say.sparseMore(story.missing)]
    case 'silent':
      return [say.silent(story.days), say.silentMore]
    case 'less':
      return [say.less(tenth(story.points)), say.lessMore[story.size](tenth(story.needed))]
    case 'more':
      return [say.more(story.points), serious ? say.moreSerious : say.moreMore]
    case 'same':
      return [say.same, say.sameMore]
  }
}
