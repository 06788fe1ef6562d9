/** Pages about things to know: signs, causes, habits, help from others, time, numbers, quarrels, myths and words. */
import type { Professional, Tool } from '#core/vocabulary/records.ts'
import type { Course, Disagreement, Habit, HeatLimit, Myth, Sign } from '#core/learn/types.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { ADVICE } from '#app/features/learn/reader/marks.ts'
import { courseLines, habitLines, limitLines } from '#app/features/learn/format.ts'
import { NotWith } from './doing-pages.tsx'
import { Citation, Evidence, Facts, Guided, LinesOrSentence, Section } from './parts.tsx'

export function ToolPage({ tool }: { readonly tool: Tool }) {
  return (
    <Section title={words.substitute}>
      <p {...ADVICE}>{tool.substitute}</p>
      <Facts facts={[[words.hardness, words.hardnessOf(tool.hardness)]]} />
    </Section>
  )
}

export function SignPage({ sign }: { readonly sign: Sign }) {
  if (!sign.whenToAsk) return null
  return (
    <Section title={words.whenToAsk}>
      <p>{sign.whenToAsk}</p>
    </Section>
  )
}

export function CausePage({ change }: { readonly change: string }) {
  return (
    <Section title={words.change} advises>
      <p>{change}</p>
    </Section>
  )
}

/** Walking, swimming and moving in a break ask for the check first; a chair does not. */
const ASKS: readonly Habit['kind'][] = ['break', 'walking', 'swimming']

export function HabitPage({ habit }: { readonly habit: Habit }) {
  const facts = habitLines(habit)
  return (
    <Section title={words.change} advises>
      <Guided practised={{ of: 'habit', kind: habit.kind }} asks={ASKS.includes(habit.kind)}>
        <p>{habit.words}</p>
        {facts.length > 0 && <Facts facts={facts} />}
      </Guided>
    </Section>
  )
}

export function LimitPage({ limit }: { readonly limit: HeatLimit }) {
  const facts = limitLines(limit)
  const body = (
    <>
      <p>{limit.words}</p>
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  )
  if (limit.kind !== 'allowed') return <Section title={words.numbers}>{body}</Section>
  const id = limit.id === 'contrast' ? 'contrast' : limit.of
  return (
    <Section title={words.numbers} advises>
      <Guided practised={{ of: 'technique', id }}>{body}</Guided>
    </Section>
  )
}

export function CoursePage({ course }: { readonly course: Course }) {
  const facts = courseLines(course)
  return facts.length > 0 ? (
    <Section title={words.numbers}>
      <Facts facts={facts} />
    </Section>
  ) : null
}

export function ProfessionalPage({ option }: { readonly option: Professional }) {
  const { happens, visits, cost, risks, notWith, ask, tell, grade, evidence } = option
  return (
    <>
      <Section title={words.happens}>
        <LinesOrSentence lines={happens} />
        <Facts
          facts={[
            [words.visits, visits],
            [words.cost, cost],
          ]}
        />
      </Section>
      <Evidence grade={grade} text={evidence} />
      <Section title={words.risks}>
        <LinesOrSentence lines={risks} />
      </Section>
      {notWith.length > 0 && <NotWith lines={notWith} />}
      <Section title={words.ask}>
        <LinesOrSentence lines={ask} />
      </Section>
      <Section title={words.tell}>
        <LinesOrSentence lines={tell} />
      </Section>
    </>
  )
}

export function DisagreementPage({ item }: { readonly item: Disagreement }) {
  return (
    <>
      <Section title={words.who}>
        <ul class="learn-saids">
          {item.statements.map(({ source, says }) => (
            <li key={`${source}${says}`}>
              <p>{says}</p>
              <p class="small muted">
                <Citation id={source} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.whatWeDo} advises>
        <Guided asks={false}>
          <p>{item.weDo}</p>
        </Guided>
      </Section>
      <Section title={words.because}>
        <p>{item.because}</p>
      </Section>
    </>
  )
}

export function MythPage({ myth }: { readonly myth: Myth }) {
  return (
    <>
      <Section title={words.truth}>
        <p>{myth.truth}</p>
      </Section>
      <Section title={words.whatWeDo} advises>
        <p>{myth.whatWeDo}</p>
      </Section>
    </>
  )
}
