import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { useEffect, useRef } from 'preact/hooks'
import * as v from 'valibot'
import {
  DESK_AGAIN_DAYS,
  DESK_ANSWERS,
  DESK_PARTS,
  DESK_QUESTIONS,
  deskQuestions,
  type DeskAnswer,
  type DeskAnswers,
} from '#core/prevent/desk-check.ts'
import { DESK_KINDS, type DeskKind } from '#core/diary/event-notes.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import type { ScreenProps } from '#app/app.ts'
import { focusHeading } from '#app/arrive.ts'
import { careGate } from '#app/state/gate.ts'
import { useKept } from '#app/state/kept.ts'
import { DeskView } from '#app/features/prevent/drawings/desk-view.tsx'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { DeskResult } from './desk-result.tsx'
import { PreventStop } from '#app/features/prevent/gate.tsx'
import { PreventHead } from '#app/features/prevent/head.tsx'
import './desk-check.css'

const { desk: text } = preventWords

/** A check as it was left before a reload. */
const savedCheck = v.object({
  kind: v.picklist(DESK_KINDS),
  answers: v.record(v.picklist(DESK_QUESTIONS), v.picklist(DESK_ANSWERS)),
})

/** Three looks at the place of work, then the two changes that matter most. */
export function DeskCheck({ app }: ScreenProps) {
  const { deskChecks } = app.store.diary.value.notes
  const last = deskChecks.at(-1)
  const form = useKept(app, 'desk-check', savedCheck, { kind: last?.kind ?? 'desk', answers: {} })
  const { kind, answers } = form.value
  const page = useRef<HTMLDivElement>(null)
  const { part: look, goToPart } = app.addresses
  const heard = useRef(look.value)
  const isRecorded = useRef(false)
  // Each look has its own heading, which is heard; a page that has just been opened is left alone.
  useEffect(() => {
    const heading = page.current?.querySelector<HTMLElement>(look.value === 0 ? 'h1' : 'h2')
    if (heard.current !== look.value && heading) focusHeading(heading)
    heard.current = look.value
    isRecorded.current = false
  }, [look.value])
  if (careGate(app).open === 'stop') return <PreventStop app={app} title={text.title} />
  const part = DESK_PARTS[look.value - 1]
  const isLast = look.value === DESK_PARTS.length
  const finish = () => {
    // A second tap, before the page has changed.
    if (isRecorded.current) return
    isRecorded.current = true
    void app.store.record({ type: 'desk-checked', kind, answers: answersAt(kind, answers) })
    form.change({ kind, answers: {} })
    goToPart(0)
  }
  const shown = deskChecks.findLast(check => check.kind === kind)
  const daysLeft = shown && Math.ceil(DESK_AGAIN_DAYS - (app.platform.clock.now() - shown.at) / DAY_MS)
  return (
    <div class="page desk" ref={page}>
      <PreventHead app={app} title={text.title} text={text.text} />
      {part === undefined ? (
        <>
          <Chips
            label={text.kind}
            options={DESK_KINDS.map(value => ({ value, label: text.kinds[value] }))}
            value={kind}
            onValue={kind => form.change({ kind, answers })}
          />
          <div class="desk-columns">
            <section class="card desk-picture">
              <DeskView kind={kind} title={text.drawing[kind]} />
              <Button variant={shown ? 'plain' : 'main'} size="large" icon="desk" onPress={() => goToPart(1)}>
                {shown ? text.again : text.begin}
              </Button>
              {daysLeft !== undefined && <p class="small muted">{text.after(daysLeft)}</p>}
            </section>
            {shown && <DeskResult app={app} kind={kind} answers={parseAnswers(shown.answers)} />}
          </div>
        </>
      ) : (
        <div class="desk-columns">
          <section class="card desk-picture desk-sticky">
            <DeskView kind={kind} part={part} title={text.drawing[kind]} />
          </section>
          <section class="desk-questions">
            <header>
              <p class="small muted">{text.partOf(look.value, DESK_PARTS.length)}</p>
              <h2>{kind === 'standing' && part === 'seat' ? text.partsStanding : text.parts[part]}</h2>
            </header>
            {deskQuestions(kind, part).map(id => (
              <div key={id} class="card">
                <Chips
                  label={text.questions[id]}
                  options={DESK_ANSWERS.map(value => ({ value, label: text.answers[value] }))}
                  value={answers[id]}
                  onValue={(answer: DeskAnswer) =>
                    form.change({ kind, answers: { ...answers, [id]: answer } })
                  }
                />
              </div>
            ))}
            <div class="row-wrap desk-next">
              <Button variant="quiet" icon="back" onPress={() => goToPart(look.value - 1)}>
                {text.before}
              </Button>
              <Button variant="main" onPress={() => (isLast ? finish() : goToPart(look.value + 1))}>
                {isLast ? text.finish : text.next}
              </Button>
            </div>
          </section>
        </div>
      )}
    </div>
  )
}

/** What was answered of this place; what was not is told as not known. */
function answersAt(kind: DeskKind, answers: DeskAnswers): Readonly<Record<string, DeskAnswer>> {
  const asked = DESK_PARTS.flatMap(part => deskQuestions(kind, part))
  return Object.fromEntries(asked.flatMap(id => (answers[id] ? [[id, answers[id]]] : [])))
}

function parseAnswers(answers: Readonly<Record<string, DeskAnswer>>): DeskAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isOneOf(DESK_QUESTIONS, id)))
}
