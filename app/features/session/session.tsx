import { useEffect, useState } from 'preact/hooks'
import type { SessionRecord } from '#core/diary/diary.ts'
import { isPartlyDone, openSession } from '#core/diary/open-session.ts'
import { recheck } from '#core/gate/recheck.ts'
import { loweredToday } from '#core/session/lighter.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { advance, prepare, type Session as Playing } from '#core/session/session.ts'
import type { ScreenProps } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { cuesFor, isPacedIn, scriptRecords } from './caption.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import { loadScreen } from '#app/screens.ts'
import { careGate, moveGate, whyClosed } from '#app/state/gate.ts'
import { play, type Player } from './player.ts'
import { sessionWords } from './words/session.ts'
import { words } from '#app/i18n/words.ts'
import { SessionBegin } from './begin.tsx'
import { MiniCheck } from './mini-check.tsx'
import { resumeSession } from './resume.ts'
import { keepVoice } from './sound/keep-voice.tsx'
import { SessionPlayer } from './player-view.tsx'
import './session.css'
import './session-wide.css'

/** A guided session: begin, play, end. Nothing here is reachable past an open safety question. */
export function Session({ app }: ScreenProps) {
  const [playing, setPlaying] = useState<{ readonly player: Player; readonly record: SessionRecord }>()
  const [couldNotResume, setCouldNotResume] = useState(false)
  const diary = app.store.diary.value
  const needsNoPlace = app.programmes.value?.leadsWithoutPlace(diary, app.platform.clock.now()) === true
  const gate = needsNoPlace ? moveGate(app) : careGate(app)
  // What was checked before a session holds to its end, also where another tab brings another diary.
  const mayGoOn = playing !== undefined && whyClosed(app, gate, playing.record.startedAt) !== 'told'
  const isOpen = gate.open === 'care' || mayGoOn
  const now = app.platform.clock.now()
  const open = openSession(diary, now)
  const unfinished = !playing && open?.state === 'unfinished' ? open.record : undefined
  const mini = unfinished && gate.open === 'care' && recheck(diary, now, localCalendar).ask === 'mini'
  const resumes = unfinished && gate.open === 'care' && !mini ? unfinished.id : undefined

  const start = (record: SessionRecord, session: Playing, listens?: boolean) => {
    void keepVoice(app, record.steps)
    setPlaying({
      record,
      player: play(app, record.id, session, cuesFor(record.steps), listens, isPacedIn(record.steps)),
    })
  }
  const end = ({ id }: SessionRecord, how: 'done' | 'stopped') =>
    void app.store.record({ type: 'session-ended', session: id, how })

  useEffect(() => {
    if (!isOpen) app.addresses.go(gate.open === 'find' ? 'find' : 'check', 'replace')
  }, [isOpen, gate.open])

  useEffect(() => {
    if (resumes === undefined || !unfinished) return
    let unmounted = false
    void (async () => {
      const session = await resumeSession(app, unfinished)
      if (unmounted) return
      if (session) return start(unfinished, session)
      end(unfinished, 'stopped')
      if (isPartlyDone(unfinished)) app.addresses.go('after', 'replace')
      else setCouldNotResume(true)
    })()
    return () => {
      unmounted = true
    }
  }, [resumes])

  const player = playing?.player
  useEffect(() => () => player?.close(), [player])
  // Whoever comes to the end finds what comes after it there, also where the network has gone.
  useEffect(() => player && afterPaint(() => void loadScreen('after').catch(() => undefined)), [player])

  const over = player?.session.value.state
  useEffect(() => {
    if (!playing || (over !== 'done' && over !== 'stopped')) return
    end(playing.record, over)
    const { wasLeft } = playing.player
    app.addresses.go(wasLeft() ? 'today' : 'after', 'replace')
  }, [over])

  const endedElsewhere =
    player?.movedTo.value !== undefined &&
    diary.sessions.some(({ id, ended }) => id === playing?.record.id && ended !== undefined)
  useEffect(() => {
    if (endedElsewhere) app.addresses.go('today', 'replace')
  }, [endedElsewhere])

  if (!isOpen || resumes !== undefined) return <p class="page muted">{words.loading}</p>
  if (playing) return <SessionPlayer app={app} player={playing.player} record={playing.record} />
  if (mini) {
    const answer = (anything: boolean) => void app.store.record({ type: 'mini-check-answered', anything })
    return <MiniCheck onNone={() => answer(false)} onSome={() => answer(true)} />
  }
  return (
    <SessionBegin
      app={app}
      note={couldNotResume ? sessionWords.couldNotResume : undefined}
      onBegin={(record, listens) => {
        const at = app.platform.clock.now()
        const lowered = loweredToday(app.store.diary.value.sessions, at, localCalendar)
        const session = prepare(segmentsOf(record.steps, scriptRecords), lowered)
        start(record, advance(session, { type: 'start' }, at), listens)
      }}
    />
  )
}
