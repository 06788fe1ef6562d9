import type { Muscle } from '#core/vocabulary/records.ts'
import { Figure } from '#app/figure/figure.tsx'
import type { MotionId } from '#app/figure/motions.ts'
import { motionFor, type ShownStep } from '#app/figure/motions.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { muscleMaps, type NamelessMap } from '#app/features/learn/pictures/muscle-maps.ts'
import { figureMark, mapMark } from '#app/features/learn/reader/marks.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'

/** A muscle on the body: lit up with its knots, and beside it where they are felt. */
export function MusclePictures({ muscle }: { readonly muscle: Muscle }) {
  const { near, far } = muscleMaps(muscle)
  const map = (name: string, place: 'near' | 'far') => (one: NamelessMap, index: number) => (
    <div class="learn-picture" key={one.view} {...mapMark({ of: muscle.id, place, index })}>
      <BodyMap
        {...one}
        title={place === 'near' ? words.mapOf(name, viewWords(one)) : words.feltIn(name, viewWords(one))}
      />
    </div>
  )
  return (
    <figure class="learn-maps">
      <div class="learn-near">{near.map(map(muscle.name, 'near'))}</div>
      {far.length > 0 && (
        <div class="learn-far">{far.map(map(sentenceWords.within(muscle.name), 'far'))}</div>
      )}
      <figcaption class="small muted">{words.mapNote}</figcaption>
    </figure>
  )
}

function viewWords({ view }: NamelessMap): string {
  return words.views[view]
}

interface StepPictureProps {
  readonly step: ShownStep
  readonly name: string
}

/** The person who shows a step, standing still in its key pose. */
export function StepPicture({ step, name }: StepPictureProps) {
  const motion = motionFor(step)
  return (
    <div class="learn-figure" {...figureMark(motion)}>
      <Figure motion={motion} title={words.figureOf(name)} />
    </div>
  )
}

interface PersonProps {
  readonly motion: MotionId
  readonly title: string
}

/** The person in a picture of a question. */
export function Person({ motion, title }: PersonProps) {
  return (
    <div class="learn-picture" {...figureMark(motion)}>
      <Figure motion={motion} title={title} />
    </div>
  )
}
