import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { sleepAdvice, type SleepPosition } from '#core/prevent/sleep-advice.ts'
import { habits } from '#knowledge/care/habits.ts'
import { Figure } from '#app/figure/figure.tsx'
import { careGate } from '#app/state/gate.ts'
import { placeWords } from '#app/map/place-words.ts'
import type { ScreenProps } from '#app/app.ts'
import { preventWords } from './words.ts'
import { PreventStop } from './gate.tsx'
import { PreventHead } from './head.tsx'
import './sleep.css'

const { sleep: text } = preventWords

/** How to lie, by where it hurts. */
export function Sleep({ app }: ScreenProps) {
  if (careGate(app).open === 'stop') return <PreventStop app={app} title={text.title} />
  const { checked, knots, painted } = app.store.diary.value
  const places = knots.length > 0 ? knots.map(knot => knot.place) : (painted?.places ?? [])
  const advice = sleepAdvice(checked?.answers ?? NO_ANSWERS, places)
  return (
    <div class="page sleep">
      <PreventHead app={app} title={text.title} text={places.length > 0 ? text.text : text.textNone} />
      {knots.length > 0 && <p class="small muted">{[...new Set(places)].map(placeWords).join(', ')}</p>}
      <div class="prevent-columns">
        {advice.positions.map((position, index) => (
          <Position key={position.id} position={position} first={index === 0} />
        ))}
        <section class="card">
          <h2>{text.also}</h2>
          <ul class="prevent-list">
            {advice.also.map(id => (
              <li key={id}>
                <strong>{habits[id].title}</strong>
                <span>{habits[id].words}</span>
              </li>
            ))}
          </ul>
          <p class="small muted">{text.turning}</p>
        </section>
        <section class="card">
          <h2>{text.avoid}</h2>
          <ul class="prevent-list">
            {advice.avoid.map(id => (
              <li key={id}>
                <strong>{habits[id].title}</strong>
                <span>{habits[id].words}</span>
              </li>
            ))}
          </ul>
          <p class="small muted">{text.wakes}</p>
        </section>
      </div>
    </div>
  )
}

function Position({ position, first }: { readonly position: SleepPosition; readonly first: boolean }) {
  const isBack = position.id === 'sleep-back'
  const { title, words } = habits[position.id]
  return (
    <section class="card">
      <p class="small muted">{first ? text.best : text.other}</p>
      <h2>{title}</h2>
      <div class="sleep-figure">
        <Figure
          motion={isBack ? 'sleeping-back' : 'sleeping-side'}
          side={position.lieOn === 'L' ? 'R' : 'L'}
          title={isBack ? text.pictureBack : text.pictureSide}
        />
      </div>
      <p>{words}</p>
      {position.lieOn && <p class="prevent-note">{text.lieOn[position.lieOn]}</p>}
    </section>
  )
}
