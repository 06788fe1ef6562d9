/** The picture of each long answer: the person, the map, or a drawing of its own. */
import type { ComponentChildren } from 'preact'
import type { LongAnswer } from '#core/learn/types.ts'
import type { MostAskedId } from '#knowledge/reference/most-asked.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { Person } from '#app/features/learn/pages/pictures.tsx'
import { BETWEEN_THE_BLADES } from '#app/features/learn/pictures/muscle-maps.ts'
import { mapMark } from '#app/features/learn/reader/marks.ts'
import { questionWords as words } from '#app/features/learn/words/question.ts'
import { BandDrawing } from './band-drawing.tsx'
import { CourseDrawing } from './course-drawing.tsx'
import { PainScale, SoreDays, Stations, TierDoors } from './marks.tsx'
import { ToolsDrawing } from './tools-drawing.tsx'

const { figures } = words

const PICTURES: Readonly<Record<MostAskedId, (answer: LongAnswer) => ComponentChildren>> = {
  'what-is-a-knot': ({ picture }) => <BandDrawing title={picture} />,
  'ice-or-heat': () => (
    <Lying>
      <Person motion="heat-lying" title={figures.warmth} />
      <Person motion="cold-lying" title={figures.cold} />
    </Lying>
  ),
  'how-hard': ({ picture }) => <PainScale title={picture} />,
  'how-long': ({ picture }) => <CourseDrawing title={picture} />,
  'will-not-go': () => <Stations />,
  'when-a-doctor': () => <TierDoors />,
  'which-ball': () => <ToolsDrawing />,
  'sore-afterwards': ({ picture }) => <SoreDays title={picture} />,
  'between-the-blades': ({ picture }) => (
    <div class="question-pair question-pair-map">
      <div class="learn-picture" {...mapMark('between-the-blades')}>
        <BodyMap {...BETWEEN_THE_BLADES} title={picture} />
      </div>
      <Person motion="release-ball-wall-upper-back" title={figures.ball} />
    </div>
  ),
  'how-to-sleep': () => (
    <Lying>
      <Person motion="sleeping-side" title={figures.side} />
      <Person motion="sleeping-back" title={figures.back} />
    </Lying>
  ),
}

/** Who lies is long and low: each picture without the empty room above and below. */
function Lying({ children }: { readonly children: readonly ComponentChildren[] }) {
  return (
    <div class="question-lying">
      {children.map((child, index) => (
        <div key={index}>{child}</div>
      ))}
    </div>
  )
}

/** The picture of an answer, if there is a question of its id. */
export function pictureOf(answer: LongAnswer): ComponentChildren {
  return Object.entries(PICTURES).find(([id]) => id === answer.id)?.[1](answer)
}
