import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import type { Invitation, InvitationEnd } from '#app/platform/sync/pairing.ts'
import type { NoAnswer } from '#app/platform/sync/server-link.ts'
import { Button } from '#app/ui/button.tsx'
import { devicesWords } from './words/devices.ts'
import { pairingWords as words } from './words/pairing.ts'

interface FiguresProps {
  readonly app: App
  readonly secret: Bytes
}

type State =
  | { readonly step: 'making' }
  | { readonly step: 'shown'; readonly code: string; readonly until: number }
  | { readonly step: 'ended'; readonly how: Exclude<InvitationEnd, 'stopped'> }

/** Figures to type on the other device: they can be tried once, and hold for two minutes. */
export function Figures({ app, secret }: FiguresProps) {
  const [state, setState] = useState<State>({ step: 'making' })
  const [attempt, setAttempt] = useState(0)
  const { now } = app.platform.clock
  useEffect(() => {
    let invitation: Invitation | undefined
    let isLeft = false
    const begin = async () => {
      const { invite } = await import('#app/platform/sync/pairing.ts')
      const made = await invite(await app.platform.server(), secret)
      if (!made.ok) return setState({ step: 'ended', how: made.why })
      ;({ invitation } = made)
      if (isLeft) return invitation.stop()
      setState({ step: 'shown', code: invitation.code, until: now() + invitation.holdsMs })
      const how = await invitation.end
      if (how !== 'stopped') setState({ step: 'ended', how })
    }
    begin().catch(() => setState({ step: 'ended', how: 'away' }))
    return () => {
      isLeft = true
      invitation?.stop()
    }
  }, [attempt])
  const again = () => {
    setState({ step: 'making' })
    setAttempt(attempt + 1)
  }
  return (
    <section class="card">
      <h2>{words.figuresTitle}</h2>
      <p>{words.figuresText}</p>
      {state.step === 'shown' && <p class="devices-figures">{state.code}</p>}
      {state.step === 'shown' && <Left until={state.until} now={now} />}
      <p role="status">
        {state.step === 'making' && words.figuresMaking}
        {state.step === 'ended' && endWords(state.how)}
      </p>
      {state.step === 'ended' && state.how !== 'given' && (
        <Button variant="main" onPress={again}>
          {words.newFigures}
        </Button>
      )}
    </section>
  )
}

/** How long they hold, seen only: a voice that counts down would drown the figures. */
function Left({ until, now }: { readonly until: number; readonly now: () => number }) {
  const [seconds, setSeconds] = useState(() => secondsTo(until, now()))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsTo(until, now())), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return <p class="small muted">{words.holds(seconds)}</p>
}

function secondsTo(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1_000))
}

function endWords(how: Exclude<InvitationEnd, 'stopped'>): string {
  return isTrouble(how) ? devicesWords.troubles[how] : words.ends[how]
}

function isTrouble(how: Exclude<InvitationEnd, 'stopped'>): how is NoAnswer {
  return how in devicesWords.troubles
}
