import type { Step } from '#core/session/step.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { DoubtOf, ReviewOf } from '#app/features/clinical-review/review-of.tsx'
import { stepWords } from '#app/features/session/caption.ts'
import { Figure } from '#app/figure/figure.tsx'
import { motionFor } from '#app/figure/motions.ts'
import { Deferred } from '#app/ui/deferred.tsx'
import { planWords } from './words/plan.ts'
import { words } from '#app/i18n/words.ts'

/** Today's steps, one under the other, each with a picture, its dose and its reason. */
export function PlanSteps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol class="plan-steps">
      {steps.map((step, index) => (
        <li key={index} class="plan-step">
          <div class="plan-figure">
            <Deferred key={`${motionFor(step)}${step.side}`} frames={index + 1}>
              <Figure
                motion={motionFor(step)}
                side={step.side ?? 'L'}
                playing={false}
                title={stepWords(step).title}
              />
            </Deferred>
          </div>
          <div class="grow">
            <h2 class="plan-name">
              {stepWords(step).title}
              {step.side && <span class="muted">, {words.sides[step.side]}</span>}
            </h2>
            <p class="small">
              {planWords.dose(planWords.seconds(step.seconds), step.repeats)}
              {step.muscle && ` · ${planWords.most(step.maxPain)}`}
            </p>
            <StepReason step={step} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function StepReason({ step }: { readonly step: Step }) {
  const technique = techniques[step.technique]
  return (
    <details class="small">
      <summary>{planWords.checked.why}</summary>
      <p>{step.why.words}</p>
      <p>
        {planWords.grades[technique.grade]} {technique.evidence}
      </p>
      <ul>
        {step.why.sources.map(id => (
          <Citation key={id} id={id} />
        ))}
      </ul>
      <ReviewOf id={doseId(step)} />
    </details>
  )
}

/** The record a step's dose comes from. */
function doseId({ movement, technique }: Step): string {
  return `dose:${movement ?? technique}`
}

/** What is not sure of the steps, said once. */
export function StepsDoubt({ steps }: { readonly steps: readonly Step[] }) {
  const confirmed: ReadonlySet<string> = new Set(
    Object.entries(sources).flatMap(([id, source]) => (source.confirmed ? [id] : [])),
  )
  const starred = steps.some(({ why }) => why.sources.some(id => !confirmed.has(id)))
  return <DoubtOf ids={[...new Set(steps.map(doseId))]} starred={starred} />
}

/** A source in one line; a star where nobody has confirmed it. */
function Citation({ id }: { readonly id: string }) {
  const source = Object.entries(sources).find(([key]) => key === id)?.[1]
  if (!source) return null
  return (
    <li class="muted">
      {source.authors}. {source.title}. {source.where}, {source.year}
      {source.confirmed ? '' : ' *'}
    </li>
  )
}
