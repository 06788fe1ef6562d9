import * as v from 'valibot'
import type { Practice } from '#core/vocabulary/ids.ts'
import {
  ALL_TRIAL_OPTIONS,
  startTrial,
  TRIAL_KINDS,
  TRIAL_OPTIONS,
  type TrialKind,
  type TrialOption,
} from '#core/measures/trial.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { focusCard } from '#app/arrive.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { progressWords } from './words.ts'

const words = progressWords.trial

/** What was chosen before a reload. */
const option = v.exactOptional(v.picklist(ALL_TRIAL_OPTIONS))
const savedChoice = v.object({ kind: v.exactOptional(v.picklist(TRIAL_KINDS)), a: option, b: option })

interface TrialStartProps {
  readonly app: App
  readonly blocked: readonly Practice[]
}

/** Choose what to compare; ways that are not for this person are not offered, and named. */
export function TrialStart({ app, blocked }: TrialStartProps) {
  const form = useKept(app, 'trial', savedChoice, {})
  const { kind, a, b } = form.value
  const all: readonly TrialOption[] = kind ? TRIAL_OPTIONS[kind] : []
  const offered = all.filter(option => isOffered(option, all, blocked))
  const left = all.filter(option => !offered.includes(option))
  const started = kind && a && b ? startTrial({ kind, a, b, seed: 0, startedAt: 0, blocked }) : undefined

  const start = () => {
    if (!kind || !a || !b) return
    const seed = Number.parseInt(app.platform.newId().replaceAll('-', '').slice(0, 8), 16) || 1
    const request = { kind, a, b, seed, startedAt: app.platform.clock.now(), blocked }
    const outcome = startTrial(request)
    if (!outcome.ok) return
    focusCard()
    form.drop()
    void app.store.record({ type: 'trial-started', trial: outcome.trial })
  }
  const optionsBut = (other: TrialOption | undefined) =>
    offered.filter(option => option !== other).map(value => ({ value, label: words.options[value] }))

  return (
    <>
      <p>{words.text}</p>
      <p class="small muted">{words.blind}</p>
      <Chips
        label={words.kind}
        options={TRIAL_KINDS.map(value => ({ value, label: words.kinds[value] }))}
        value={kind}
        onValue={kind => form.change({ kind })}
      />
      {left.length > 0 && (
        <p class="small">
          {words.blocked(left.map(option => sentenceWords.within(words.options[option])).join(', '))}
        </p>
      )}
      {offered.length > 1 && (
        <>
          <Chips
            label={words.first}
            options={optionsBut(b)}
            value={a}
            onValue={a => form.change({ ...form.value, a })}
          />
          <Chips
            label={words.second}
            options={optionsBut(a)}
            value={b}
            onValue={b => form.change({ ...form.value, b })}
          />
        </>
      )}
      {started && !started.ok && <p role="alert">{words.problems[started.problem]}</p>}
      <div class="row-wrap">
        <Button variant="main" onPress={start} disabled={!started?.ok}>
          {words.start}
        </Button>
      </div>
    </>
  )
}

/** An option is offered when a trial of it against some other one would be let in, this one not being the reason. */
function isOffered(option: TrialOption, all: readonly TrialOption[], blocked: readonly Practice[]): boolean {
  const kind = TRIAL_KINDS.find(kind => isOf(kind, option))
  const other = all.find(other => other !== option)
  if (!kind || !other) return false
  const outcome = startTrial({ kind, a: option, b: other, seed: 0, startedAt: 0, blocked })
  return outcome.ok || outcome.problem !== 'blocked' || outcome.option !== option
}

function isOf(kind: TrialKind, option: TrialOption): boolean {
  const options: readonly TrialOption[] = TRIAL_OPTIONS[kind]
  return options.includes(option)
}
