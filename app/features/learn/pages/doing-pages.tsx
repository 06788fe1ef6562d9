/** Pages about things one does: techniques and movements. */
import type { Posture } from '#core/vocabulary/ids.ts'
import { movementReading, techniqueReading } from '#core/session/script/reading-lines.ts'
import type { Movement, Professional, Technique } from '#core/vocabulary/records.ts'
import { phases } from '#knowledge/care/phases.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { conditionWords } from '#app/features/learn/conditions.ts'
import { doseLines } from '#app/features/learn/format.ts'
import { Citation, Evidence, Facts, Guided, LinesOrSentence, Section, Steps } from './parts.tsx'
import { sendMark } from '#app/features/learn/reader/marks.ts'
import { Notice } from '#app/features/learn/reader/notice.tsx'
import { StepPicture } from './pictures.tsx'

/** In which posture the picture shows a technique; those not named have no picture. */
const SHOWN: Readonly<Partial<Record<Technique['id'], Posture>>> = {
  'stay-active': 'standing',
  pressure: 'sitting',
  'ball-wall': 'wall',
  cane: 'sitting',
  roller: 'lying',
  gun: 'sitting',
  heat: 'lying',
  ir: 'sitting',
  cold: 'lying',
  contrast: 'sitting',
  stretch: 'standing',
  mobility: 'standing',
  aerobic: 'standing',
  'strength-2min': 'standing',
  core: 'all-fours',
  breath: 'sitting',
  mindful: 'sitting',
  break: 'standing',
  ergo: 'sitting',
  sleep: 'lying',
}

export function TechniquePage({ technique }: { readonly technique: Technique }) {
  const { id, name, kind, dose, tools, progression, stop, grade, evidence } = technique
  const posture = SHOWN[id]
  const offered = kind !== 'not-offered'
  return (
    <>
      {posture && <StepPicture step={{ technique: id, tool: tools[0] ?? 'none', posture }} name={name} />}
      {offered && (
        <Section title={words.steps} advises>
          <Guided practised={{ of: 'technique', id }}>
            <Steps steps={techniqueReading(technique)} />
            {stop.length > 0 && <StopSigns lines={stop} />}
            {dose && <DoseFacts dose={dose} />}
            {progression.length > 0 && (
              <>
                <h3>{words.progression}</h3>
                <LinesOrSentence lines={progression} />
              </>
            )}
          </Guided>
        </Section>
      )}
      {technique.phases.length > 0 && (
        <Section title={words.forWhen}>
          <ul class="learn-lines">
            {technique.phases.map(phase => (
              <li key={phase}>
                <strong>{phases[phase].name}.</strong> {phases[phase].when}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Evidence grade={grade} text={evidence} />
      {offered && <div {...sendMark(id)} />}
    </>
  )
}

export function MovementPage({ movement }: { readonly movement: Movement }) {
  const { id, name, kind, feel, stop, dose, pace, posture, notWith } = movement
  return (
    <>
      <StepPicture
        step={{ technique: kind === 'stretch' ? 'stretch' : 'mobility', movement: id, tool: 'none', posture }}
        name={name}
      />
      <Section title={words.steps} advises>
        <Guided practised={{ of: 'movement', id }}>
          <Steps steps={movementReading(movement)} />
          <h3>{words.feel}</h3>
          <p>{feel}</p>
          <StopSigns lines={stop} />
          <DoseFacts dose={dose} pace={pace} />
        </Guided>
      </Section>
      {notWith.length > 0 && <NotWith lines={notWith} />}
      <div {...sendMark(id)} />
    </>
  )
}

/** Who leaves it out, and why: each reason once, with all it holds for. */
export function NotWith({ lines }: { readonly lines: Professional['notWith'] }) {
  const reasons = [...new Set(lines.map(({ because }) => because))]
  return (
    <Section title={words.notWith}>
      <ul class="learn-lines">
        {reasons.map(reason => (
          <li key={reason}>
            <strong>
              {lines
                .filter(({ because }) => because === reason)
                .map(({ condition }) => `${conditionWords(condition)}.`)
                .join(' ')}
            </strong>{' '}
            {reason}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function StopSigns({ lines }: { readonly lines: readonly string[] }) {
  return <Notice variant="stop" title={`${words.stop}.`} lines={lines} />
}

function DoseFacts({
  dose,
  pace,
}: {
  readonly dose: NonNullable<Technique['dose']>
  readonly pace?: Movement['pace']
}) {
  return (
    <>
      <h3>{words.dose}</h3>
      <Facts facts={doseLines(dose, pace)} />
      <div class="small muted">
        {words.doseFrom}
        <ul class="learn-sources">
          {dose.sources.map(id => (
            <li key={id}>
              <Citation id={id} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
