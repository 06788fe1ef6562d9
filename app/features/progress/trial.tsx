import { nextOption, type NextOption, type Trial, type TrialOption } from '#core/measures/trial.ts'
import { trialResults, type DatedResult } from '#core/review/trial-results.ts'
import { compare, MIN_OF_EACH, wordsFor } from '#core/review/trial-comparison.ts'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { progressWords } from './words.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import type { ProgressModel } from './model.ts'
import { Table } from './table.tsx'
import { TrialStart } from './trial-start.tsx'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.trial

interface ProgressTrialProps {
  readonly app: App
  readonly model: ProgressModel
}

/** What helps me: two ways in turn by lot, how far it got, and what can be said. */
export function ProgressTrial({ app, model }: ProgressTrialProps) {
  const { notes, sessions } = app.store.diary.value
  const { trial, pastTrials } = notes
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {trial ? (
        <Running app={app} trial={trial} model={model} results={trialResults(trial, sessions)} />
      ) : model.gate.open === 'care' ? (
        <TrialStart app={app} blocked={model.blocked} />
      ) : (
        <>
          <p>{words.text}</p>
          <p class="small muted">{words.needsCheck}</p>
          <Link app={app} to={model.gate.open === 'find' ? 'find' : 'check'} class="progress-link">
            {words.check}
          </Link>
        </>
      )}
      {pastTrials.length > 0 && (
        <Disclosure summary={words.past}>
          {pastTrials.toReversed().map(past => (
            <div key={past.endedAt} class="progress-part">
              <h3>
                {words.running(words.options[past.trial.a], words.options[past.trial.b])},{' '}
                {dayOfMoment(past.trial.startedAt)}
              </h3>
              <Outcome trial={past.trial} results={trialResults(past.trial, sessions, past.endedAt)} />
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  )
}

interface RunningProps extends ProgressTrialProps {
  readonly trial: Trial
  readonly results: readonly DatedResult[]
}

function Running({ app, trial, model, results }: RunningProps) {
  const next = nextOption(trial, results, model.blocked)
  const end = (because: string) => {
    focusCard()
    void app.store.record({ type: 'trial-ended', because })
  }
  return (
    <>
      <h3>{words.running(words.options[trial.a], words.options[trial.b])}</h3>
      <p role="status">{nextWords(next)}</p>
      <ul class="progress-far">
        {[trial.a, trial.b].map(option => (
          <Far
            key={option}
            option={option}
            done={results.filter(result => result.option === option).length}
          />
        ))}
      </ul>
      <Outcome trial={trial} results={results} />
      <p class="small muted">{words.aside}</p>
      <div class="row-wrap no-print">
        {next.state === 'ended' ? (
          <Button variant="main" onPress={() => end(words.because[next.reason])}>
            {words.close}
          </Button>
        ) : (
          <Button onPress={() => end(words.because.stopped)}>{words.stop}</Button>
        )}
      </div>
    </>
  )
}

function Far({ option, done }: { readonly option: TrialOption; readonly done: number }) {
  return (
    <li>
      <span>{words.far(words.options[option], done, MIN_OF_EACH)}</span>
      <progress max={MIN_OF_EACH} value={Math.min(done, MIN_OF_EACH)} aria-hidden="true" />
    </li>
  )
}

function nextWords(next: NextOption): string {
  if (next.state === 'next') return words.next(words.options[next.option])
  if (next.reason === 'enough') return words.ended.enough
  return words.ended[next.reason](words.options[next.option])
}

interface OutcomeProps {
  readonly trial: Trial
  readonly results: readonly DatedResult[]
}

function Outcome({ trial, results }: OutcomeProps) {
  return (
    <>
      <p>{wordsFor(compare(trial, results)).join(' ')}</p>
      {results.length > 0 && (
        <Disclosure summary={words.table}>
          <Table
            label={words.table}
            head={[words.columns.day, words.columns.way, words.columns.before, words.columns.after]}
            rows={results
              .toReversed()
              .map(({ at, option, before, after }) => [
                dayOfMoment(at),
                words.options[option],
                `${before}`,
                `${after}`,
              ])}
          />
        </Disclosure>
      )}
    </>
  )
}
