import { useEffect, useState } from 'preact/hooks'
import { openSession, type SessionRecord } from '#core/diary/diary.ts'
import { parseSavedSession } from '#core/session/saved-session.ts'
import { segmentsOf } from '#core/session/segments.ts'
import { advance, prepare, type Session as Playing } from '#core/session/session.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { ScreenProps } from '#app/app.ts'
import { captionOf } from './caption.ts'
import { careGate } from '#app/state/gate.ts'
import { play, loadSavedSession, type Player } from './player.ts'
import { words } from '#app/i18n/words.ts'
import { SessionBegin } from './begin.tsx'
import { SessionPlayer } from './player-view.tsx'
import './session.css'

/** A guided session: begin, play, end. Nothing here is reachable past an open safety question. */
export function Session({ app }: ScreenProps) {
  const [player, setPlayer] = useState<Player | undefined>(undefined)
  const [loaded, setLoaded] = useState(false)
  const gate = careGate(app)
  const open = openSession(app.store.diary.value)
  const unfinished = open && open.ended === undefined ? open : undefined

  useEffect(() => {
    if (gate.open !== 'care') app.addresses.go(gate.open === 'find' ? 'find' : 'check', 'replace')
  }, [gate.open])

  useEffect(() => {
    let unmounted = false
    void (async () => {
      const session = unfinished && gate.open === 'care' ? await resumeSession(app, unfinished) : undefined
      if (unmounted) return
      if (session && unfinished) setPlayer(play(app, unfinished.id, session, captionOf(unfinished.steps)))
      setLoaded(true)
    })()
    return () => {
      unmounted = true
    }
  }, [])

  useEffect(() => () => player?.close(), [player])

  const over = player?.session.value.state
  useEffect(() => {
    if (!player || !unfinished || (over !== 'done' && over !== 'stopped')) return
    void app.store.record({ type: 'session-ended', session: unfinished.id, how: over })
    app.addresses.go('after', 'replace')
  }, [over])

  if (gate.open !== 'care' || !loaded) return <p class="page muted">{words.loading}</p>
  if (player && unfinished) return <SessionPlayer app={app} player={player} record={unfinished} />
  return (
    <SessionBegin
      app={app}
      onBegin={(record, listens) => {
        const started = advance(
          prepare(segmentsOf(record.steps, movements)),
          { type: 'start' },
          app.platform.clock.now(),
        )
        setPlayer(play(app, record.id, started, captionOf(record.steps), listens))
      }}
    />
  )
}

/** After a reload or a crash: the saved state, or the beginning of the same session. */
async function resumeSession(app: ScreenProps['app'], record: SessionRecord): Promise<Playing> {
  const parsed = parseSavedSession(await loadSavedSession(app))
  if (parsed.ok && parsed.saved.id === record.id) return parsed.saved.session
  return prepare(segmentsOf(record.steps, movements))
}
