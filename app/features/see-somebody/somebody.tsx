import { Lines } from '#app/ui/lines.tsx'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { professionalChoices, type ProfessionalChoice } from '#core/share/professional-choice.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import type { Professional } from '#core/vocabulary/records.ts'
import type { ScreenProps } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { somebodyWords as words } from './words.ts'
import './somebody.css'

const toSee: readonly Professional[] = Object.values<Professional>(professionals).filter(
  ({ alone }) => !alone,
)

/** Everything others can do, what it is worth, and what this person should ask and tell. */
export function Somebody({ app }: ScreenProps) {
  const answers = app.store.diary.value.checked?.answers ?? NO_ANSWERS
  const choices = professionalChoices(answers, toSee)
  const fits = choices.filter(({ because }) => because.length === 0)
  const not = choices.filter(({ because }) => because.length > 0)
  return (
    <div class="page somebody">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.text}</p>
      </header>
      <section class="card somebody-when">
        <h2>{words.whenTitle}</h2>
        <ul>
          {words.when.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="small muted">{words.whenEnd}</p>
        <div class="row-wrap">
          <Button icon="shield" onPress={() => app.addresses.go('check')}>
            {words.check}
          </Button>
          <Button icon="print" variant="main" onPress={() => app.addresses.go('sheet')}>
            {words.sheet}
          </Button>
        </div>
      </section>
      <Group title={words.fits} text={`${words.fitsText} ${words.order}`} choices={fits} />
      {not.length > 0 && <Group title={words.not} text={words.notText} choices={not} />}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly text: string
  readonly choices: readonly ProfessionalChoice[]
}

function Group({ title, text, choices }: GroupProps) {
  return (
    <section class="somebody-group">
      <div>
        <h2>{title}</h2>
        <p class="small muted">{text}</p>
      </div>
      {choices.map(choice => (
        <Option key={choice.professional.id} choice={choice} />
      ))}
    </section>
  )
}

function Option({ choice: { professional, because } }: { readonly choice: ProfessionalChoice }) {
  const { name, what, grade, happens, visits, cost, evidence, risks, ask, tell } = professional
  return (
    <details class="card somebody-option">
      <summary>
        <span class="somebody-name">{name}</span>
        <span class={`somebody-grade grade-${grade}`}>{words.grade[grade]}</span>
        <span class="somebody-what muted">{what}</span>
      </summary>
      {because.map(reason => (
        <p key={reason} class="somebody-because">
          {reason}
        </p>
      ))}
      <TitledLines title={words.happens} lines={happens} />
      <div class="somebody-facts">
        <Fact title={words.visits} text={visits} />
        <Fact title={words.cost} text={cost} />
      </div>
      <Fact title={words.evidence} text={evidence} />
      <TitledLines title={words.risks} lines={risks} />
      <TitledLines title={words.ask} lines={ask} />
      <TitledLines title={words.tell} lines={tell} />
    </details>
  )
}

function TitledLines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <Lines class="somebody-lines" lines={lines} />
    </div>
  )
}

function Fact({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  )
}
