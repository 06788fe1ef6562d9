import { questionWords } from '#app/features/learn/words/question.ts'

const words = questionWords.band
const STRANDS = 10
/** Between two strands, where the muscle is thickest and at its ends. */
const [WIDE, NARROW] = [9, 0.6]
const MIDDLE = 92
/** The strand that is taut, counted from the middle. */
const TAUT = 2

/** A muscle as strands, one of them taut with a sore spot in it. */
export function BandDrawing({ title }: { readonly title: string }) {
  const strands = Array.from({ length: STRANDS * 2 + 1 }, (_, index) => index - STRANDS)
  return (
    <svg class="question-drawing band" viewBox="0 0 360 208" role="img" aria-label={title}>
      <path class="band-flesh" d={`${strand(-STRANDS - 0.7)} ${strand(STRANDS + 0.7, 'back')} Z`} />
      {strands
        .filter(at => at !== TAUT)
        .map(at => (
          <path key={at} class="band-strand" d={strand(at)} />
        ))}
      <path class="band-sinew" d="M4 92 C14 90 22 88 34 84 L34 100 C22 96 14 94 4 92 Z" />
      <path class="band-sinew" d="M356 92 C346 90 338 88 326 84 L326 100 C338 96 346 94 356 92 Z" />
      <circle class="band-far" cx="292" cy="40" r="22" />
      <path class="band-way" d="M206 102 C232 84 252 62 274 50" />
      <path class="band-taut" d={strand(TAUT)} />
      <circle class="band-glow" cx="196" cy={MIDDLE + TAUT * WIDE - 2} r="24" />
      <ellipse class="band-spot" cx="196" cy={MIDDLE + TAUT * WIDE - 2} rx="13" ry="7" />
      <path class="band-line" d="M110 108 L110 176" />
      <text class="band-words" x="110" y="194" text-anchor="middle">
        {words.band}
      </text>
      <path class="band-line" d="M196 122 L196 150 L236 176" />
      <text class="band-words" x="236" y="194" text-anchor="middle">
        {words.spot}
      </text>
      <text class="band-words" x="292" y="12" text-anchor="middle">
        {words.far}
      </text>
    </svg>
  )
}

/** From one end of the muscle to the other; `back` goes on from there to where it began. */
function strand(at: number, way: 'there' | 'back' = 'there'): string {
  const [end, thick] = [MIDDLE + at * NARROW, MIDDLE + at * WIDE]
  return way === 'there'
    ? `M28 ${end} C110 ${thick} 250 ${thick} 332 ${end}`
    : `L332 ${end} C250 ${thick} 110 ${thick} 28 ${end}`
}
