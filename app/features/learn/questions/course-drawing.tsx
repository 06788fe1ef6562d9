import { questionWords } from '#app/features/learn/words/question.ts'

const words = questionWords.course
type Point = readonly [week: number, of100: number]

/** Mean pain by weeks since people entered a study. Sources: wallwork-2024 (new low back pain), hush-2011 (new neck pain). */
const BACK: readonly Point[] = [
  [0, 56],
  [6, 26],
  [26, 22],
  [52, 21],
]
const NECK: readonly Point[] = [
  [0, 64],
  [6.5, 35],
  [52, 42],
]
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 340, 16, 172]
const MOST = 76
const WEEKS = 52
/** Where each line has its name: clear of the values. */
const NAMED_AT = { back: [14, 6], neck: [22, 46] } as const

/** The usual course of new back and neck pain over a year. */
export function CourseDrawing({ title }: { readonly title: string }) {
  return (
    <svg class="question-drawing course" viewBox="0 0 360 208" role="img" aria-label={title}>
      {[0, 20, 40, 60].map(value => (
        <g key={value}>
          <path class="course-grid" d={`M${LEFT} ${y(value)} H${RIGHT}`} />
          <text class="course-words" x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <rect class="course-early" x={x(0)} y={TOP} width={x(6) - x(0)} height={BOTTOM - TOP} />
      {words.weeks.map(([week, label]) => (
        <text
          key={label}
          class="course-words"
          x={x(week)}
          y={BOTTOM + 20}
          text-anchor={week === 0 ? 'start' : week === WEEKS ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
      <Line points={NECK} name="neck" label={words.neck} />
      <Line points={BACK} name="back" label={words.back} />
    </svg>
  )
}

interface LineProps {
  readonly points: readonly Point[]
  readonly name: 'back' | 'neck'
  readonly label: string
}

/** The values of the upper line stand above it, those of the lower one below. */
function Line({ points, name, label }: LineProps) {
  const up = name === 'neck'
  const [week, value] = NAMED_AT[name]
  return (
    <g class={`course-${name}`}>
      <path class="course-line" d={`M${points.map(([at, of100]) => `${x(at)} ${y(of100)}`).join(' L')}`} />
      {points.map(([at, of100]) => (
        <g key={at}>
          <circle class="course-dot" cx={x(at)} cy={y(of100)} r="4" />
          <text
            class="course-value"
            x={x(at)}
            y={y(of100) + (up ? -10 : 22)}
            text-anchor={at === WEEKS ? 'end' : 'middle'}
          >
            {of100}
          </text>
        </g>
      ))}
      <text class="course-name" x={x(week)} y={y(value)} text-anchor="middle">
        {label}
      </text>
    </g>
  )
}

/** The first weeks, in which most happens, are drawn wider: by the root of the time. */
function x(week: number): number {
  return LEFT + (RIGHT - LEFT) * Math.sqrt(week / WEEKS)
}

function y(of100: number): number {
  return BOTTOM - ((BOTTOM - TOP) * of100) / MOST
}
