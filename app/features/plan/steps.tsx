import { useEffect, useState } from 'preact/hooks'
import { learnPath } from '#core/learn/sections.ts'
import { allowanceFor } from '#core/safety/limits.ts'
import type { Limit } from '#core/safety/types.ts'
import type { Step } from '#core/session/step.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { App } from '#app/app.ts'
import { DoubtOf, ReviewOf } from '#app/features/clinical-review/review-of.tsx'
import { Doubt } from '#app/features/clinical-review/reviewed-by.tsx'
import { Figure } from '#app/figure/figure.tsx'
import { figureFor } from '#app/figure/motions.ts'
import { spokenTime } from '#app/i18n/duration.ts'
import { at } from '#app/i18n/locale.ts'
import { words } from '#app/i18n/words.ts'
import { Deferred } from '#app/ui/deferred.tsx'
import { isPlain } from '#app/ui/link.tsx'
import { stepName } from './step-name.ts'
import { planWords } from './words/plan.ts'
import type { Work } from './works.ts'

interface PlanStepsProps {
  readonly app: App
  readonly steps: readonly Step[]
  /** What this person's conditions do to techniques. */
  readonly limits: readonly Limit[]
  /** There is room for all of them. */
  readonly isWide: boolean
}

/**
 * Today's steps, one under the other, each with a picture, its plain name, its dose and its reason. What comes after the
 * first press is folded, where there is no room for all.
 */
export function PlanSteps({ app, steps, limits, isWide }: PlanStepsProps) {
  const told = new Set<string>()
  const rows = steps.map((step, index) => {
    const { plain, small } = stepName(step)
    const isAnother = step.muscle !== undefined && isSamePlace(step, steps[index - 1])
    const lighter = whyLighter(step, limits)
    const anew = lighter.filter(words => !told.has(words))
    for (const words of anew) told.add(words)
    const { motion, side } = figureFor(step, steps)
    return (
      <li key={index} class="plan-step">
        <div class="plan-figure">
          <Deferred key={`${motion}${side}`} frames={index + 1}>
            <Figure motion={motion} side={side} playing={false} title={plain} />
          </Deferred>
        </div>
        <div>
          <h2 class="plan-name">{isAnother ? planWords.another : plain}</h2>
          <p class="plan-how">
            {step.side && `${words.sides[step.side]} · `}
            <span class="plan-dose">{doseWords(step)}</span>
          </p>
          {lighter.length > 0 && <p class="small">{planWords.lighter(anew.join(' ')).trim()}</p>}
        </div>
        <StepReason app={app} step={step} about={small} />
      </li>
    )
  })
  const first = firstRows(steps)
  return (
    <>
      <ol class="plan-steps">{rows.slice(0, first)}</ol>
      {first < rows.length && (
        <details class="card plan-later" open={isWide}>
          <summary>{planWords.more(rows.length - first)}</summary>
          <ol class="plan-steps" start={first + 1}>
            {rows.slice(first)}
          </ol>
        </details>
      )}
    </>
  )
}

/** A step that would be called as the one before it. */
function isSamePlace(step: Step, before: Step | undefined): boolean {
  if (!before || before.side !== step.side) return false
  return stepName(before).plain === stepName(step).plain
}

/** How many rows stand in sight: to the last that presses, or two; all where a fold would hide one alone. */
function firstRows(steps: readonly Step[]): number {
  const count = steps.findLastIndex(({ muscle }) => muscle !== undefined) + 1 || 2
  return steps.length - count < 2 ? steps.length : count
}

/** How far pressing goes today, said once before it begins. */
export function mostWords(steps: readonly Step[]): string | undefined {
  const pains = steps.flatMap(({ muscle, maxPain }) => (muscle === undefined ? [] : maxPain))
  return pains.length === 0 ? undefined : planWords.mostOfAll(Math.max(...pains))
}

/** "3 × 20 s", "8 times", "about 3 minutes". */
function doseWords({ movement, seconds, repeats }: Step): string {
  if (movement !== undefined && movements[movement].pace === 'counts') return planWords.times(repeats)
  return planWords.dose(planWords.time(spokenTime(seconds)), repeats)
}

/** Why a step is lighter for this person than for another: what they told, in the words of the limit that holds it back. */
function whyLighter({ technique, place, maxPain }: Step, limits: readonly Limit[]): readonly string[] {
  const own = limits.filter(({ of, kind }) => of !== 'everybody' && kind === 'caution')
  const allowance = allowanceFor(own, technique, place && regionOf(place))
  return allowance.maxPain === maxPain ? allowance.because : []
}

interface StepReasonProps {
  readonly app: App
  readonly step: Step
  /** The muscle, or the part of the body. */
  readonly about: string | undefined
}

/** What it is about, why it is here, how sure that is in one line, and the works. These come when somebody asks why. */
function StepReason({ app, step, about }: StepReasonProps) {
  const technique = techniques[step.technique]
  const [isAsked, setIsAsked] = useState(false)
  const among = useWorks(isAsked)
  const works = among?.worksAmong([...step.why.sources, ...technique.sources])
  const basis = works && among && basisWords(among.countWorks(works), planWords.certainty[technique.grade])
  return (
    <details class="small" onToggle={event => event.currentTarget.open && setIsAsked(true)}>
      <summary>{planWords.works.why}</summary>
      <p class="muted">
        {[about, step.muscle && planWords.most(step.maxPain), basis].filter(Boolean).join(' · ')}
      </p>
      <p>{step.why.words}</p>
      <p>{technique.evidence}</p>
      {works && works.length > 0 && (
        <>
          <ul class="plan-works">
            {works.map(work => (
              <WorkLink key={work[0]} app={app} work={work} />
            ))}
          </ul>
          <Doubt reviewed starred={works.some(([, { confirmed }]) => !confirmed)} />
        </>
      )}
      <ReviewOf id={doseId(step)} />
    </details>
  )
}

type Works = typeof import('./works.ts')

/** The list of all works, which is long, once it is asked for. */
function useWorks(isAsked: boolean): Works | undefined {
  const [works, setWorks] = useState<Works>()
  useEffect(() => {
    if (!isAsked || works) return
    // Without it the reason is said as well.
    import('./works.ts').then(setWorks, () => undefined)
  }, [isAsked])
  return works
}

/** "2 studies, 1 guideline, low certainty", or that it is our own choice. */
function basisWords(
  { studies, guidelines, books }: ReturnType<Works['countWorks']>,
  certainty: string,
): string {
  const counts = [
    ...(studies > 0 ? [planWords.works.studies(studies)] : []),
    ...(guidelines > 0 ? [planWords.works.guidelines(guidelines)] : []),
    ...(books > 0 ? [planWords.works.books(books)] : []),
  ]
  if (counts.length === 0) return planWords.works.choice
  return studies + guidelines > 0
    ? [...counts, certainty].join(', ')
    : [...counts, planWords.works.untested].join(', ')
}

/** A work in one line, a star where nobody has confirmed it; its page tells more. */
function WorkLink({ app, work: [id, source] }: { readonly app: App; readonly work: Work }) {
  const path = learnPath({ section: 'source', id })
  return (
    <li>
      <a
        href={at(path)}
        onClick={event => {
          if (!isPlain(event)) return
          event.preventDefault()
          app.addresses.goTo(path)
        }}
      >
        {firstOf(source.authors)} {source.year}
      </a>
      <span class="muted">
        {' '}
        {source.title}
        {source.confirmed ? '' : ' *'}
      </span>
    </li>
  )
}

/** Who wrote a work: the first of many stands for all. */
function firstOf(authors: string): string {
  return authors.split(',')[0] ?? authors
}

/** The record a step's dose comes from. */
function doseId({ movement, technique }: Step): string {
  return `dose:${movement ?? technique}`
}

/** What is not sure of the steps, said once. */
export function StepsDoubt({ steps }: { readonly steps: readonly Step[] }) {
  return <DoubtOf ids={[...new Set(steps.map(doseId))]} starred={false} />
}
