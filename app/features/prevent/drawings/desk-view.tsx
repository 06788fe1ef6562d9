import type { DeskPart } from '#core/prevent/desk-check.ts'
import type { DeskKind } from '#core/diary/event-notes.ts'
import { preventWords } from '#app/features/prevent/words.ts'
import { Angle, Guide, Span, Words } from './marks.tsx'
import { SidePerson, type SidePersonProps } from './side-person.tsx'
import './drawings.css'

const words = preventWords.desk.marks

interface DeskViewProps {
  readonly kind: DeskKind
  /** Whose marks are shown; none shows all. */
  readonly part?: DeskPart
  readonly title: string
}

const SITTING: SidePersonProps = {
  head: [114, 54],
  shoulder: [106, 96],
  elbow: [116, 152],
  wrist: [168, 149],
  hip: [122, 194],
  knee: [206, 194],
  ankle: [208, 284],
  toes: [238, 289],
}
const STANDING: SidePersonProps = {
  head: [112, 48],
  shoulder: [106, 82],
  elbow: [110, 128],
  wrist: [152, 128],
  hip: [108, 164],
  knee: [111, 226],
  ankle: [108, 287],
  toes: [131, 290],
  thick: 15,
}
const EYE = { desk: [127, 52], laptop: [127, 52], standing: [123, 46] } as const
const TOP = { desk: [272, 58], laptop: [304, 58], standing: [246, 52] } as const

/** A place of work from the side, with the heights, distances and angles of the check. Numbers: `knowledge/care/habits.ts`. */
export function DeskView({ kind, part, title }: DeskViewProps) {
  const person = kind === 'standing' ? STANDING : SITTING
  const shows = (one: DeskPart) => part === undefined || part === one
  return (
    <svg class="drawing" viewBox="0 0 400 316" role="img" aria-label={title}>
      <path class="draw-floor" d="M8 298H392" />
      {kind === 'standing' ? <StandingDesk /> : <Chair />}
      {kind !== 'standing' && <SittingDesk />}
      {kind === 'laptop' ? <Laptop /> : <Screen top={TOP[kind]} desk={kind === 'desk' ? 156 : 134} />}
      <SidePerson {...person} />
      {kind === 'standing' ? <Keyboard at={[146, 132]} /> : <Keyboard at={[166, 154]} />}
      {shows('screen') && <ScreenMarks kind={kind} />}
      {shows('arms') && (
        <g class="marks">
          <Angle
            joint={person.elbow}
            from={person.shoulder}
            to={person.wrist}
            size={32}
            label={words.elbow}
            at={[person.elbow[0] + 58, person.elbow[1] - 18]}
          />
          <Guide
            from={[person.elbow[0] - 40, person.wrist[1] + 9]}
            to={[person.wrist[0] + 70, person.wrist[1] + 9]}
          />
        </g>
      )}
      {shows('seat') && (kind === 'standing' ? <StandMarks /> : <SeatMarks all={part === 'seat'} />)}
    </svg>
  )
}

function ScreenMarks({ kind }: { readonly kind: DeskKind }) {
  const [eyeX, eyeY] = EYE[kind]
  const [topX] = TOP[kind]
  const middle = (eyeX + topX) / 2
  return (
    <g class="marks">
      <Guide from={[eyeX, eyeY]} to={[topX + 44, eyeY]} />
      <Span from={[eyeX, 20]} to={[topX, 20]} label={words.distance} at={[middle, 13]} />
      <Words at={[middle + 4, eyeY - 7]}>{words.eye}</Words>
    </g>
  )
}

/** Without a part in view, only the marks that leave room for the others. */
function SeatMarks({ all }: { readonly all: boolean }) {
  return (
    <g class="marks">
      {all && (
        <Angle
          joint={[122, 196]}
          from={[104, 96]}
          to={[206, 196]}
          size={40}
          label={words.back}
          at={[186, 170]}
        />
      )}
      <Angle
        joint={[206, 196]}
        from={[122, 196]}
        to={[208, 280]}
        size={32}
        label={words.knee}
        at={[240, 216]}
      />
      <Span from={[177, 238]} to={[197, 238]} label={words.gap} at={[168, 258]} />
      <Words at={[286, 292]}>{words.feet}</Words>
    </g>
  )
}

function StandMarks() {
  return (
    <g class="marks">
      <Span from={[356, 138]} to={[356, 204]} label="" at={[356, 170]} />
      <Words at={[292, 166]}>{words.turn[0]}</Words>
      <Words at={[292, 182]}>{words.turn[1]}</Words>
      <Words at={[292, 198]}>{words.turn[2]}</Words>
      <Words at={[210, 290]}>{words.hours}</Words>
    </g>
  )
}

function Chair() {
  return (
    <g>
      <path class="draw-thing" d="M137 224V270M104 292L137 270L172 292" />
      <circle class="draw-dot" cx="104" cy="293" r="4.5" />
      <circle class="draw-dot" cx="172" cy="293" r="4.5" />
      <path class="draw-thing" d="M88 212C78 196 84 178 82 160C80 140 74 124 72 108" />
      <path
        class="draw-soft"
        d="M72 100C82 100 84 112 87 126C91 146 92 160 96 174C98 186 98 196 94 204C88 206 84 200 83 190C82 160 74 134 66 112C64 104 67 100 72 100Z"
      />
      <path
        class="draw-soft"
        d="M90 210H168C176 210 178 214 177 219C176 225 172 227 166 227H100C92 227 88 222 88 216Z"
      />
      <path class="draw-thing" d="M108 214V170" />
      <path class="draw-soft" d="M90 163H140C144 163 145 171 140 171H90C86 171 86 163 90 163Z" />
    </g>
  )
}

function SittingDesk() {
  return (
    <g>
      <path class="draw-wood" d="M160 157H392V166H160Z" />
      <path class="draw-thing" d="M376 168V297" />
    </g>
  )
}

function StandingDesk() {
  return (
    <g>
      <path class="draw-wood" d="M142 135H392V143H142Z" />
      <path class="draw-thing" d="M372 145V297M344 297H392" />
      <path class="draw-ghost" d="M142 204H392" />
    </g>
  )
}

function Screen({ top: [x, y], desk }: { readonly top: readonly [number, number]; readonly desk: number }) {
  return (
    <g>
      <path class="draw-thing" d={`M${x + 3} ${y + 44}L${x + 16} ${desk - 3}`} />
      <path class="draw-dark" d={`M${x - 6} ${desk - 5}H${x + 40}V${desk}H${x - 6}Z`} />
      <path class="draw-dark" d={`M${x} ${y}L${x + 8} ${y}L${x + 2} ${y + 74}L${x - 6} ${y + 74}Z`} />
      <path class="draw-glass" d={`M${x} ${y + 2}L${x - 5} ${y + 72}`} />
    </g>
  )
}

function Laptop() {
  return (
    <g>
      <path class="draw-thing" d="M252 156L286 122M300 156L262 126M240 156H312" />
      <path class="draw-dark" d="M238 132L296 116L298 121L240 137Z" />
      <path class="draw-dark" d="M304 58L309 59L299 119L294 118Z" />
      <path class="draw-glass" d="M304 60L294.5 116" />
    </g>
  )
}

function Keyboard({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return <path class="draw-dark" d={`M${x} ${y}L${x + 36} ${y - 2}V${y + 2}H${x}Z`} />
}
