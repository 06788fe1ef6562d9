import { useId } from 'preact/hooks'
import type { Day } from '#core/calendar/calendar-day.ts'
import type { ClinicalReview, ReviewState, Statement } from '#core/clinical-review/clinical-review.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import { Button } from '#app/ui/button.tsx'
import { saidOf, say, unsaid, type Desk, type Remarks } from './desk.ts'
import { RemarkFields } from './remark-fields.tsx'
import type { Reviewable } from './reviewable.ts'
import { isConfirmed, sourceOf, type Item } from './worklist.ts'
import { reviewWords as words } from './words/clinical-review.ts'
import { recordWords } from './words/review-records.ts'

interface ReviewCardProps {
  readonly item: Item
  readonly state: ReviewState
  readonly desk: Desk
  readonly today: Day
  readonly reviews: readonly ClinicalReview[]
  readonly onDesk: (next: (desk: Desk) => Desk) => void
  /** Shown as one line. */
  readonly folded: boolean
  readonly onFolded: (folded: boolean) => void
}

/** One item: what a person reads, what it rests on, and what the reviewer says of it. */
export function ReviewCard(props: ReviewCardProps) {
  const { item, state, desk, reviews, onFolded, folded } = props
  const id = useId()
  const said = item.records.map(record => saidOf(desk, record, LANGUAGE))
  const verdict = verdictOf(said)
  if (folded && verdict) {
    return (
      <section class="card review-folded" aria-labelledby={id} data-item={item.key}>
        <h3 id={id} tabIndex={-1}>
          {item.name}
        </h3>
        <p class={`small review-said review-said-${verdict}`}>{words.said[verdict]}</p>
        <Button variant="quiet" onPress={() => onFolded(false)}>
          {words.again}
        </Button>
      </section>
    )
  }
  const last =
    state === 'changed'
      ? reviews.findLast(one => item.records.some(({ id: own }) => own === one.id))
      : undefined
  return (
    <section class="card review-card" aria-labelledby={id} data-item={item.key}>
      <header>
        <p class="small muted review-kind">
          <span>{recordWords.kinds[item.kind]}</span>
          <span class={`review-risk review-risk-${item.severity}`} title={words.severityHint}>
            {words.severity(item.severity)}
          </span>
          {state !== 'open' && <span>{words.states[state]}</span>}
        </p>
        <h3 id={id} tabIndex={-1}>
          {item.name}
        </h3>
        {last && <p class="small">{words.changedSince(last.by, fullDay(last.on))}</p>}
      </header>
      {item.kind === 'limit' ? <LimitRows {...props} /> : <Read record={item.records[0]} />}
      <Basis item={item} />
      <VerdictForm {...props} verdict={verdict} said={said} />
    </section>
  )
}

/** What was said of all of it together: a change anywhere is a change. */
function verdictOf(said: readonly (Statement | undefined)[]): Statement['verdict'] | undefined {
  const verdicts = said.map(one => one?.verdict)
  if (verdicts.includes(undefined)) return undefined
  return verdicts.includes('change') ? 'change' : verdicts.includes('agree') ? 'agree' : 'comment'
}

function Read({ record }: { readonly record: Reviewable }) {
  return (
    <dl class="review-lines">
      {record.lines.map(({ name, texts }) => (
        <div key={name}>
          <dt class="small muted">{name}</dt>
          {texts.map(text => (
            <dd key={text} lang={name === recordWords.lines.rule ? 'en' : undefined}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** The limits of one kind of person, each with its reason; what is wrong is ticked. */
function LimitRows({ item, desk, today, onDesk }: ReviewCardProps) {
  const toggle = (record: Reviewable, wrong: boolean) =>
    onDesk(now => {
      const unsaidOnes = item.records.filter(one => one !== record && !saidOf(now, one, LANGUAGE))
      const others = say(now, unsaidOnes, { verdict: 'agree', on: today, language: LANGUAGE })
      return say(others, [record], { verdict: wrong ? 'change' : 'agree', on: today, language: LANGUAGE })
    })
  return (
    <>
      <p class="small muted">{words.markedHint}</p>
      <ul class="review-limits">
        {item.records.map((record, index) => (
          <li key={record.id}>
            <label class="review-wrong small">
              <input
                type="checkbox"
                checked={saidOf(desk, record, LANGUAGE)?.verdict === 'change'}
                onChange={event => toggle(record, event.currentTarget.checked)}
                aria-label={`${words.marked}: ${record.lines[0]?.name ?? ''}`}
              />
            </label>
            <div>
              {record.lines.map(({ name, texts: [does = '', because = ''] }) => (
                <p key={does}>
                  <strong>{name}</strong>: {does}.{' '}
                  {because !== reasonBefore(item, index) && <span class="muted">{because}</span>}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The reason of the limit above: it is said once for those that share it. */
function reasonBefore({ records }: Item, index: number): string | undefined {
  return records[index - 1]?.lines.at(-1)?.texts[1]
}

/** What it rests on, and where a person meets it. */
function Basis({ item }: { readonly item: Item }) {
  const ids = [...new Set(item.records.flatMap(({ sources }) => sources))]
  return (
    <dl class="review-lines review-basis small">
      <div>
        <dt class="muted">{recordWords.lines.sources}</dt>
        {ids.map(id => {
          const source = sourceOf(id)
          return (
            <dd key={id}>
              {source ? `${source.authors} ${source.year}. ${source.title}.` : id}{' '}
              <strong class={isConfirmed(id) ? 'muted' : 'review-unconfirmed'}>
                {isConfirmed(id) ? words.confirmed : words.unconfirmedSource}
              </strong>
            </dd>
          )
        })}
      </div>
      <div>
        <dt class="muted">{recordWords.lines.person}</dt>
        <dd>
          {words.seen[item.kind]} <a href={at(item.records[0].path)}>{words.see}</a>
        </dd>
      </div>
    </dl>
  )
}

interface VerdictFormProps extends ReviewCardProps {
  readonly verdict: Statement['verdict'] | undefined
  readonly said: readonly (Statement | undefined)[]
}

function VerdictForm({ item, desk, today, onDesk, onFolded, verdict, said }: VerdictFormProps) {
  const { records } = item
  const tell = (next: Statement['verdict'], wanted: readonly Reviewable[], remarks: Remarks = {}) =>
    onDesk(now => say(now, wanted, { verdict: next, on: today, language: LANGUAGE, ...remarks }))
  // Of many limits, remarks belong to those that are wrong.
  const wrong = records.filter(record => saidOf(desk, record, LANGUAGE)?.verdict === 'change')
  const remarked = verdict === 'change' ? wrong : records
  const first = said.find(one => one?.verdict === verdict)
  const agreeText = item.kind === 'limit' ? words.agreeAll(records.length) : words.agree
  return (
    <div class="review-verdict" role="group" aria-label={words.verdict}>
      <div class="row-wrap">
        <Button
          variant={verdict === undefined || verdict === 'agree' ? 'main' : 'plain'}
          icon="check"
          onPress={() => {
            tell('agree', records)
            onFolded(true)
          }}
        >
          {agreeText}
        </Button>
        <Button onPress={() => tell('change', records, remarksOf(first))}>{words.change}</Button>
        <Button onPress={() => tell('comment', records, remarksOf(first))}>{words.comment}</Button>
      </div>
      {(verdict === 'change' || verdict === 'comment') && (
        <>
          <RemarkFields
            verdict={verdict}
            tier={records[0].tier}
            remarks={remarksOf(first)}
            onRemarks={remarks => tell(verdict, remarked, remarks)}
          />
          <div class="row-wrap">
            <Button variant="main" onPress={() => onFolded(true)}>
              {words.ready}
            </Button>
            <Button variant="quiet" onPress={() => onDesk(now => unsaid(now, records, LANGUAGE))}>
              {words.takeBack}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function remarksOf(said: Statement | undefined): Remarks {
  return {
    ...(said?.note === undefined ? {} : { note: said.note }),
    ...(said?.words === undefined ? {} : { words: said.words }),
    tier: said?.tier,
  }
}
