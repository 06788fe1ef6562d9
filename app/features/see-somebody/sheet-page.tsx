import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { Reading } from '#core/review/days/tenderness.ts'
import type { SheetFacts } from '#core/share/sheet.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { aggravations as aggravationById } from '#knowledge/atlas/aggravations.ts'
import { causes as causeById } from '#knowledge/atlas/causes.ts'
import { clinicalRegions } from '#knowledge/atlas/clinical-regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { placeWords } from '#app/map/place-words.ts'
import { spotWords } from '#app/map/spot-words.ts'
import { checkWords, factWords } from '#app/features/check/words.ts'
import { sheetWords as words } from './words.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { useAfterPaint } from '#app/ui/deferred.tsx'
import { sinceText } from './since.ts'
import { SheetChart } from './sheet-chart.tsx'
import { findWords } from '#app/features/find/words.ts'

export const SHEET_SECTIONS = [
  'body',
  'person',
  'course',
  'chart',
  'tried',
  'safety',
  'about',
  'questions',
] as const
export type SheetSection = (typeof SHEET_SECTIONS)[number]

interface SheetPageProps {
  readonly diary: Diary
  readonly facts: SheetFacts
  readonly shown: ReadonlySet<SheetSection>
  /** Epoch ms. */
  readonly now: Moment
}

const tenth = (value: number) => value.toFixed(1).replace(/\.0$/, '')
/** More would not be read, and the page is one. */
const MAX_TRIED = 8
const MAX_PRESSED = 6

/** How tender a spot was at first and is now, each with its day. */
function course(readings: readonly Reading[]): string {
  const ends = readings.length > 1 ? [readings[0], readings.at(-1)] : readings
  return ends
    .flatMap(reading => (reading ? [words.figureOn(tenth(reading.tenderness), dayOfMoment(reading.at))] : []))
    .join(' → ')
}

/** The page itself: A4 or Letter, black and white, left and right the person's own. */
export function SheetPage({ diary, facts, shown, now }: SheetPageProps) {
  // The prerendered page knows no day.
  const hasPainted = useAfterPaint()
  const { answers, knots, where } = facts
  const places = where?.places ?? []
  const painting = diary.painted?.painting ?? []
  // Who chose from the list painted nothing; what was chosen is shaded all the same.
  const chosen = painting.length > 0 ? {} : { glow: Object.fromEntries(places.map(place => [place, 1])) }
  const person = [
    ...(answers?.age === undefined ? [] : [`${checkWords.age} ${answers.age}`]),
    ...(answers?.sex ? [checkWords.sexes[answers.sex]] : []),
  ]
  return (
    <article class="sheet-page">
      <header>
        <h2>{words.heading}</h2>
        <p class="sheet-blanks">
          <span>{words.name}</span>
          <span>{words.born}</span>
        </p>
        <dl>
          {shown.has('person') && person.length > 0 && (
            <Row label={words.sections.person} value={person.join(', ')} />
          )}
          {where && (
            <Row
              label={words.where}
              value={`${places.map(placeWords).join('; ')}. ${words.told(dayOfMoment(where.at))}`}
            />
          )}
        </dl>
      </header>
      {shown.has('body') && (diary.painted || where) && (
        <section class="sheet-body">
          {(['back', 'front'] as const).map(view => (
            <BodyMap
              key={view}
              view={view}
              layer="skin"
              title={findWords.title}
              painting={painting}
              {...chosen}
              spots={knots.map(({ knot }) => knot.place)}
              knots={knots.map(({ knot }, index) => ({ place: knot.place, label: `${index + 1}` }))}
            />
          ))}
          <p class="small">{knots.length > 0 ? words.sends : words.sendsOnly}</p>
        </section>
      )}
      {shown.has('course') && (
        <section>
          <h3>
            {words.sections.course}
            {facts.checkedAt !== undefined && (
              <span class="sheet-day"> {words.asOf(dayOfMoment(facts.checkedAt))}</span>
            )}
          </h3>
          <dl>
            {facts.lastPain && (
              <Row
                label={words.pain}
                value={words.toldOn(facts.lastPain.pain, dayOfMoment(facts.lastPain.at))}
              />
            )}
            {answers?.durationDays !== undefined && (
              <Row label={words.since} value={sinceText(answers.durationDays)} />
            )}
            {answers?.onset && <Row label={words.onset} value={factWords.onsets[answers.onset]} />}
            {answers?.course && <Row label={words.courseLabel} value={factWords.courses[answers.course]} />}
            {answers?.mechanical && (
              <Row label={words.mechanical} value={factWords.yesNo[answers.mechanical]} />
            )}
            {facts.causes.length + facts.aggravations.length > 0 && (
              <Row
                label={words.causes}
                value={[
                  ...facts.aggravations.map(id => aggravationById[id].label),
                  ...facts.causes.map(id => causeById[id].label),
                ].join('; ')}
              />
            )}
            {knots.map(({ knot, tenderness }, index) => (
              <Row
                key={knot.id}
                label={`${words.knots} ${index + 1}`}
                value={[
                  words.knot(
                    knot.name ?? placeWords(knot.place),
                    clinicalRegions[regionOf(knot.place)],
                    muscles[knot.muscle].name,
                    words.states[knot.state],
                  ),
                  ...(tenderness.length > 0 ? [words.tenderness(course(tenderness))] : []),
                ].join(', ')}
              />
            ))}
            {facts.pressed.length > 0 && (
              <Row
                label={words.pressed}
                value={facts.pressed
                  .slice(0, MAX_PRESSED)
                  .map(({ at, press: { triggerPoint, side, tenderness, familiar } }) =>
                    words.press(
                      spotWords(triggerPoint, side) ?? triggerPoint,
                      tenderness,
                      familiar,
                      dayOfMoment(at),
                    ),
                  )
                  .join('; ')}
              />
            )}
          </dl>
        </section>
      )}
      {shown.has('chart') && facts.pain.length > 1 && (
        <section>
          <h3>{words.chartTitle}</h3>
          <SheetChart days={facts.pain} story={facts.story} />
        </section>
      )}
      {shown.has('tried') && (
        <section>
          <h3>{words.sections.tried}</h3>
          {facts.sessions === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p>
                {words.sessions(facts.sessions)}.{' '}
                {facts.response && words.change(tenth(facts.response.before), tenth(facts.response.after))}{' '}
                {facts.soreLong > 0 && words.sore(facts.soreLong)}{' '}
                {facts.sessionsFrom &&
                  words.span(dayOfMoment(facts.sessionsFrom.first), dayOfMoment(facts.sessionsFrom.last))}
              </p>
              {facts.tried.length > 0 && (
                <p>
                  {words.bySteps}:{' '}
                  {facts.tried
                    .slice(0, MAX_TRIED)
                    .map(
                      ({ technique, movement, times }) =>
                        `${movement ? movements[movement].name : techniques[technique].name} (${times})`,
                    )
                    .join(', ')}
                  .
                </p>
              )}
            </>
          )}
        </section>
      )}
      {shown.has('safety') && facts.checkedAt !== undefined && (
        <section>
          <h3>{words.sections.safety}</h3>
          <p>
            {words.safetyAt(dayOfMoment(facts.checkedAt))}.{' '}
            {facts.yes.length > 0 &&
              `${words.yes}: ${facts.yes.map(flag => safety.questions[flag].short).join('; ')}. `}
            {words.no(facts.noCount)}
          </p>
        </section>
      )}
      {shown.has('about') && (
        <section>
          <h3>{words.sections.about}</h3>
          <p>
            {facts.conditions.length === 0
              ? words.noConditions
              : `${words.conditions}: ${facts.conditions
                  .map(id => PROFILE.find(({ condition }) => condition === id)?.label ?? id)
                  .join('; ')}.`}
          </p>
        </section>
      )}
      {shown.has('questions') && (
        <section>
          <h3>{words.sections.questions}</h3>
          <ul class="sheet-questions">
            {words.questions.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <footer class="small">
        {hasPainted && words.made(dayOfMoment(now))} {words.source}
      </footer>
    </article>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
