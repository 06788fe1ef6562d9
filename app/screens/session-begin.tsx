import { useState } from 'preact/hooks'
import type { SessionRecord } from '#core/diary.ts'
import { FRESH_MS, needsMiniCheck } from '#core/mini-check.ts'
import type { App } from '../app.ts'
import { todayPlan } from '../today-plan.ts'
import { Button } from '../ui/button.tsx'
import { Scale } from '../ui/scale.tsx'
import { words } from '../words.ts'
import { MiniCheck } from './mini-check.tsx'
import { SoundCard } from './sound-card.tsx'

interface SessionBeginProps {
  readonly app: App
  readonly onBegin: (record: SessionRecord, listens: boolean) => void
}

/** Mini-check, pain now, Start: two taps for somebody who was here before. */
export function SessionBegin({ app, onBegin }: SessionBeginProps) {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const [pain, setPain] = useState(
    diary.painted && now - diary.painted.at < FRESH_MS ? diary.painted.intensity : undefined,
  )

  const [listens, setListens] = useState(false)

  if (needsMiniCheck(diary, now)) return <MiniCheck app={app} />

  const begin = async () => {
    const plan = todayPlan(app, pain)
    const steps = plan.today?.steps ?? []
    if (pain === undefined || steps.length === 0) return
    app.platform.sound.unlock()
    const id = app.platform.newId()
    const startedAt = app.platform.clock.now()
    await app.store.record({ type: 'session-started', session: id, steps, painBefore: pain })
    onBegin({ id, startedAt, steps, outcomes: {}, painBefore: pain }, listens)
  }

  return (
    <div class="page narrow">
      <header class="page-head">
        <h1>{words.session.beginTitle}</h1>
        <p class="muted">{words.session.beginText}</p>
      </header>
      <div class="card">
        <Scale
          label={words.session.painNow}
          low={words.find.none}
          high={words.find.worst}
          value={pain}
          onValue={setPain}
        />
      </div>
      <SoundCard app={app} listens={listens} onListens={setListens} />
      <Button look="main" size="large" icon="play" onPress={() => void begin()} disabled={pain === undefined}>
        {words.session.begin}
      </Button>
      <p class="small muted session-keys">{words.session.keys}</p>
      <Button look="quiet" onPress={() => app.addresses.go('plan')}>
        {words.nav.back}
      </Button>
    </div>
  )
}
