import { tenth } from '#core/i18n/text.ts'
import { addDays } from '#core/calendar/calendar-day.ts'
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Curve } from '#core/review/days/curve.ts'
import { course } from '#knowledge/evidence/course.ts'
import { LineChart } from '#app/charts/line-chart.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { progressWords } from './words.ts'
import { longDay, shortDay } from '#app/i18n/format-date.ts'
import type { ProgressModel } from './model.ts'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.pain
type Range = keyof typeof words.ranges
const SIX_WEEKS = 42
/** Change a week, in points, below which it is level; as in the reviews, 0.1 a day. */
const LEVEL = 0.7
/** From the first to the last of seven days running. */
const WEEK_SPAN = 6

/** The pain curve with where it began, where it goes, what is usual, and the review days. */
export function ProgressPain({ model }: { readonly model: ProgressModel }) {
  const { curve } = model
  const first = curve.points[0]
  const ranges: readonly Range[] = [
    'course',
    ...(curve.lastIndex > SIX_WEEKS ? (['weeks'] as const) : []),
    ...(first && first.index < 0 ? (['all'] as const) : []),
  ]
  const [range, setRange] = useState<Range>('course')
  if (!first) {
    return (
      <section class="card">
        <h2>{words.title}</h2>
        <p class="muted">{words.none}</p>
      </section>
    )
  }
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{trendWords(curve)}</p>
      {ranges.length > 1 && (
        <Chips
          label={words.range}
          options={ranges.map(value => ({ value, label: words.ranges[value] }))}
          value={range}
          onValue={setRange}
        />
      )}
      <PainCurve curve={curve} range={range} />
      <Key curve={curve} />
      {curve.band.length > 0 && (
        <Disclosure summary={words.aboutUsual}>
          <p class="small">{words.usual}</p>
          <ul class="small progress-course">
            {(['new-back-pain', 'lasting-back-pain', 'new-neck-pain'] as const).map(id => (
              <li key={id}>{course[id].words}</li>
            ))}
          </ul>
          <p class="small muted">{words.usualSource}</p>
        </Disclosure>
      )}
    </section>
  )
}

function trendWords({ trend }: Curve): string {
  // A slope over a day or two is no week.
  if (!trend || trend.to.index - trend.from.index < WEEK_SPAN) return ''
  const perWeek = trend.perDay * 7
  if (Math.abs(perWeek) < LEVEL) return words.level
  return perWeek < 0 ? words.falling(tenth(-perWeek)) : words.rising(tenth(perWeek))
}

function PainCurve({ curve, range }: { readonly curve: Curve; readonly range: Range }) {
  const { points, startDay, lastIndex, today, band, baseline, trend, reviews } = curve
  const from =
    range === 'all'
      ? (points[0]?.index ?? 0)
      : range === 'weeks'
        ? Math.max(0, Math.min(today, lastIndex) - SIX_WEEKS + 1)
        : 0
  const shown = points.filter(({ index }) => index >= from)
  const first = shown[0] ?? points[0]
  const last = shown.at(-1) ?? points.at(-1)
  const step = Math.max(1, Math.ceil((lastIndex - from) / 5))
  const ticks = Array.from({ length: Math.floor((lastIndex - from) / step) + 1 }, (_, at) => {
    const x = from + at * step
    return { x, label: shortDay(addDays(startDay, x)) }
  })
  return (
    <LineChart
      key={range}
      label={words.drawing(shown.length, first ? longDay(first.day) : '', last ? longDay(last.day) : '')}
      scrub={words.scrub}
      from={from}
      to={lastIndex}
      points={shown.map(({ index, day, pain, worst, session }) => ({
        x: index,
        y: pain,
        ...(session ? { tail: session.after === pain ? session.before : session.after } : {}),
        words:
          words.point(longDay(day), pain) +
          (worst === undefined ? '' : words.worst(worst)) +
          (session ? words.session(session.before, session.after) : ''),
      }))}
      band={bandFrom(band, from).map(({ index, low, high }) => ({ x: index, low, high }))}
      ticks={ticks}
      marks={reviews
        .filter(({ index }) => index >= from)
        .map(({ day, index }) => ({ x: index, label: words.reviews[day] }))}
      {...(baseline === undefined ? {} : { level: baseline })}
      {...(trend === undefined || trend.from.index < from
        ? {}
        : {
            trend: {
              from: { x: trend.from.index, y: trend.from.pain },
              to: { x: trend.to.index, y: trend.to.pain },
            },
          })}
    />
  )
}

/** The band from a day on: its first corner is set on that day. */
function bandFrom(band: Curve['band'], from: number): Curve['band'] {
  const next = band.find(({ index }) => index >= from)
  const before = band.findLast(({ index }) => index < from)
  if (!next || !before) return band
  const share = (from - before.index) / (next.index - before.index)
  const between = (a: number, b: number) => a + (b - a) * share
  const corner = { index: from, low: between(before.low, next.low), high: between(before.high, next.high) }
  return [corner, ...band.filter(({ index }) => index > from)]
}

/** What each line means, drawn as it is drawn. */
function Key({ curve }: { readonly curve: Curve }) {
  return (
    <ul class="chart-key small">
      <KeyItem words={words.key.reported}>
        <path class="chart-line" d="M2 7H26" />
        <circle class="chart-dot" cx="14" cy="7" r="3.5" />
      </KeyItem>
      {curve.points.some(({ session }) => session) && (
        <KeyItem words={words.key.session}>
          <line class="chart-tail" x1="14" y1="2" x2="14" y2="12" />
        </KeyItem>
      )}
      {curve.baseline !== undefined && (
        <KeyItem words={words.key.start}>
          <path class="chart-level" d="M2 7H26" />
        </KeyItem>
      )}
      {curve.trend && (
        <KeyItem words={words.key.trend}>
          <path class="chart-trend" d="M2 7H26" />
        </KeyItem>
      )}
      {curve.band.length > 0 && (
        <KeyItem words={words.key.usual}>
          <rect class="chart-band" x="2" y="2" width="24" height="10" />
          <path class="chart-hatch" d="M5 12 15 2M13 12 23 2" />
        </KeyItem>
      )}
    </ul>
  )
}

function KeyItem({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  )
}
