import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { useState } from 'preact/hooks'
import { APPEARANCES } from '#core/diary/event-notes.ts'
import { BODY_BUILDS, SKIN_TONES } from '#core/diary/event.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { Figure } from '#app/figure/figure.tsx'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { LanguageLinks } from '#app/ui/language-links.tsx'
import { lockWords } from './words/lock.ts'
import { mineWords as words } from './words/mine.ts'
import { IS_REVIEWED, SITE_PATH } from '#app/i18n/locale.ts'
import { words as appWords } from '#app/i18n/words.ts'
import { EraseCard } from './erase-card.tsx'
import { EntriesCard } from './entries-card.tsx'
import { ImportCard } from './import-card.tsx'
import { CopyCard } from './copy-card.tsx'
import { DevicesCard } from './devices-card.tsx'
import { isLocked } from './is-locked.ts'
import { LockCard } from './lock-card.tsx'
import { useReading } from './use-reading.ts'
import './mine.css'
import { ExportCard } from './export-card.tsx'
import { SoundCard } from '#app/features/session/sound/sound-card.tsx'
import { findWords } from '#app/features/find/words.ts'

/** Data, look and privacy: what belongs to the person, in one place. */
export function Mine({ app }: ScreenProps) {
  const [locked] = useState(() => isLocked(app))
  return (
    <div class="page mine">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.text}</p>
        {locked.value && <Button onPress={() => void app.lockNow()}>{lockWords.lockNow}</Button>}
      </header>
      <StorageCard app={app} />
      <DevicesCard app={app} />
      <ExportCard app={app} />
      <ImportCard app={app} />
      <CopyCard app={app} />
      <EntriesCard app={app} />
      <AppearanceCard app={app} />
      <SoundCard app={app} />
      <LockCard app={app} />
      <Privacy />
      <EraseCard app={app} />
      <p class="small muted">{words.notMedical}</p>
      <p class="small">
        {/* Not a screen: the text itself, in the words of the law. */}
        <a href={`${SITE_PATH}/licences.txt`}>{words.licences}</a>
      </p>
    </div>
  )
}

/** The honest state of storage, and when a file was last saved. */
function StorageCard({ app }: { readonly app: App }) {
  const { exportedAt } = app.store.diary.value.notes
  const [kept, lookAgain] = useReading(app, async () => {
    const [state, { length }] = await Promise.all([app.platform.storage.state(), app.store.events()])
    return { ...state, count: length }
  })
  const days =
    exportedAt === undefined
      ? undefined
      : Math.max(0, Math.floor((app.platform.clock.now() - exportedAt) / DAY_MS))
  return (
    <section class="card">
      <h2>{words.stateTitle}</h2>
      {/* The room is held until the browser has answered, so that nothing moves. */}
      <p class={kept ? undefined : 'mine-unread'}>
        {words.entries(kept?.count ?? 0)}. {kept?.persisted ? words.persisted : words.notPersisted}{' '}
        {(!kept || kept.usage !== undefined) && words.used(((kept?.usage ?? 0) / 1_048_576).toFixed(1))}
      </p>
      <p class="small muted">{days === undefined ? words.noFile : words.lastFile(days)}</p>
      {!kept?.persisted && (
        <Button onPress={() => void app.platform.storage.persist().then(lookAgain)}>
          {words.askPersist}
        </Button>
      )}
    </section>
  )
}

function AppearanceCard({ app }: { readonly app: App }) {
  const { notes, body } = app.store.diary.value
  return (
    <section class="card">
      <h2>{words.appearanceTitle}</h2>
      <Chips
        label={words.appearance}
        options={APPEARANCES.map(value => ({ value, label: words.appearances[value] }))}
        value={notes.appearance}
        onValue={appearance => void app.store.record({ type: 'appearance-chosen', appearance })}
      />
      <div class="mine-appearance">
        <div class="mine-appearance-choices">
          <Chips
            label={words.body}
            options={BODY_BUILDS.map(value => ({ value, label: findWords.builds[value] }))}
            value={body.build}
            onValue={build => void app.store.record({ type: 'body-chosen', build, tone: body.tone })}
          />
          <Chips
            label={words.tone}
            options={SKIN_TONES.map(value => ({ value, label: words.tones[value] }))}
            value={body.tone}
            onValue={tone => void app.store.record({ type: 'body-chosen', build: body.build, tone })}
          />
        </div>
        <Figure motion="st-hug" title={words.body} />
      </div>
      <div>
        <h3>{words.language}</h3>
        {!IS_REVIEWED && <p class="small">{appWords.translated}</p>}
        <LanguageLinks app={app} />
      </div>
    </section>
  )
}

/** Counted, not claimed: what this page has asked of anybody else. */
function Privacy() {
  const others = performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name)).length
  return (
    <section class="card">
      <h2>{words.privacyTitle}</h2>
      <ul class="mine-facts">
        <li>{words.requests(others)}</li>
        {words.privacy.slice(1).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
