import { useEffect, useState } from 'preact/hooks'
import { openSession, type SessionRecord } from '#core/diary/diary.ts'
import { parseKeptSession } from '#core/session/saved-session.ts'
import { segmentsOf } from '#core/session/segments.ts'
import { advance, prepare, type Session as Playing } from '#core/session/session.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { ScreenProps } from '#app/app.ts'
import { captionOf } from './caption.ts'
import { careGate } from '#app/state/gate.ts'
import { play, playedBefore, type Player } from './player.ts'
import { words } from '#app/i18n/words.ts'
import { SessionBegin } from './begin.tsx'
import { SessionPlayer } from './player-view.tsx'
import './session.css'

/** A guided session: begin, play, end. Nothing here is reachable past an open safety question. */
export function Session({ app }: ScreenProps) {
  const [player, setPlayer] = useState<Player | undefined>(undefined)
  const [looked, setLooked] = useState(false)
  const gate = careGate(app)
  const open = openSession(app.store.diary.value)
  const unfinished = open && open.ended === undefined ? open : undefined

  useEffect(() => {
    if (gate.open !== 'care') app.addresses.go(gate.open === 'find' ? 'find' : 'check', 'replace')
  }, [gate.open])

  useEffect(() => {
    let gone = false
    void (async () => {
      const session = unfinished && gate.open === 'care' ? await comeBack(app, unfinished) : undefined
      if (gone) return
      if (session && unfinished) setPlayer(play(app, unfinished.id, session, captionOf(unfinished.steps)))
      setLooked(true)
    })()
    return () => {
      gone = true
    }
  }, [])

  useEffect(() => () => player?.close(), [player])

  const over = player?.session.value.state
  useEffect(() => {
    if (!player || !unfinished || (over !== 'done' && over !== 'stopped')) return
    void app.store
      .record({ type: 'session-ended', session: unfinished.id, how: over })
      .then(() => app.addresses.go('after', 'replace'))
  }, [over])

  if (gate.open !== 'care' || !looked) return <p class="page muted">{words.loading}</p>
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

/** After a reload or a crash: the kept state, or the beginning of the same session. */
async function comeBack(app: ScreenProps['app'], record: SessionRecord): Promise<Playing> {
  const kept = parseKeptSession(await playedBefore(app))
  if (kept.ok && kept.kept.id === record.id) return kept.kept.session
  return prepare(segmentsOf(record.steps, movements))
}
