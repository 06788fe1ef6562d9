import { IS_REVIEWED } from '#app/i18n/locale.ts'
import { useEffect, useState } from 'preact/hooks'
import { isUrgent } from '#core/safety/urgency.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { App, ScreenProps, Touch } from '#app/app.ts'
import { BackPicture } from '#app/map/back-picture.tsx'
import { afterPaint } from '#app/platform/after-paint.ts'
import { Button } from '#app/ui/button.tsx'
import { LanguageLinks } from '#app/ui/language-links.tsx'
import { NothingHurts } from '#app/ui/nothing-hurts.tsx'
import { words } from '#app/i18n/words.ts'
import type { TodayReturn } from './returning.tsx'
import './today.css'

/** The start: a back to touch on the first visit, the day's one big action after that. */
export function Today({ app }: ScreenProps) {
  const diary = app.store.diary.value
  if (diary.checked && isUrgent(diary.checked.tier)) return <Stopped app={app} />
  return diary.painted ? (
    <Return app={app} diary={diary} />
  ) : (
    <First app={app} find={() => app.addresses.go('find')} />
  )
}

/** After an urgent answer nothing but the way to help is offered here. */
function Stopped({ app }: { readonly app: App }) {
  return (
    <div class="page narrow">
      <section class="card today-stop">
        <h1>{words.today.stopped}</h1>
        <Button variant="stop" size="large" icon="alert" onPress={() => app.addresses.go('check')}>
          {words.today.showStop}
        </Button>
      </section>
    </div>
  )
}

/** The first visit. The build prerenders it too, so it asks nothing of the diary. */
function First({ app, find }: { readonly app: App; readonly find: () => void }) {
  const [touch, setTouch] = useState<Touch>()
  const [begun, setBegun] = useState(false)
  // Whoever left in the middle of marking finds it again.
  useEffect(() => {
    void app.platform.storage.get('painting').then(
      left => setBegun(Array.isArray(left) && left.length > 0),
      () => undefined,
    )
  }, [])
  /** A touch paints at once and opens the map with it; a key only opens the map. */
  const touched = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    const picture = currentTarget instanceof Element && currentTarget.firstElementChild
    if (detail === 0 || !picture) return find()
    const next: Touch = { at: [clientX, clientY], picture: picture.getBoundingClientRect() }
    setTouch(next)
    app.justTouched.value = next
    afterPaint(find)
  }
  return (
    <div class="page today-first">
      <div class="today-fold">
        <header class="page-head">
          <p class="today-name">{words.name}</p>
          <h1>{words.today.firstTitle}</h1>
          <p class="muted">{begun ? words.today.begun : words.today.firstText}</p>
        </header>
        <button type="button" class="today-back" onClick={touched} aria-label={words.today.firstMap}>
          <BackPicture title={words.today.firstMap} />
          {touch && <span class="today-dab" style={dabAt(touch)} />}
        </button>
        <Button variant="main" size="large" icon="find" onPress={find}>
          {begun ? words.today.goOn : words.today.start}
        </Button>
      </div>
      <div class="today-facts">
        <NothingHurts app={app} variant="quiet" />
        <p class="small muted">{words.today.facts}</p>
        <p class="small muted">{words.today.notMedical}</p>
        {!IS_REVIEWED && <p class="small muted">{words.translated}</p>}
        <LanguageLinks app={app} />
      </div>
    </div>
  )
}

/** Where the first dab is shown: the picture is what its button is measured from. */
function dabAt({ at: [x, y], picture }: Touch) {
  return { left: `${x - picture.left}px`, top: `${y - picture.top}px` }
}

let Ready: typeof TodayReturn | undefined

/** Fetches the day of somebody who was here before, so that it is there at once. */
export async function preloadReturn(): Promise<void> {
  Ready = (await import('./returning.tsx')).TodayReturn
}

/** The day of somebody who was here before arrives with its own parts: plan, notes, path. */
function Return({ app, diary }: { readonly app: App; readonly diary: Diary }) {
  const [Day, setDay] = useState(() => Ready)
  useEffect(() => {
    if (!Day) void preloadReturn().then(() => setDay(() => Ready))
  }, [])
  return Day ? <Day app={app} diary={diary} /> : <p class="page muted">{words.loading}</p>
}
