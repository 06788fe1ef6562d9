import { useId, useState } from 'preact/hooks'
import { looksLikeRecovery, parseRecovery, type ReadRecovery } from '#core/sync/recovery-letters.ts'
import type { App } from '#app/app.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { devicesWords } from './words/devices.ts'
import { pairingWords as words } from './words/pairing.ts'

interface JoinFormProps {
  readonly app: App
  readonly onSecret: (secret: Bytes) => void
}

/** In with a code: scanned, or typed as figures or as the letters of a recovery sheet. */
export function JoinForm({ app, onSecret }: JoinFormProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const read = async (): Promise<string | undefined> => {
    if (looksLikeRecovery(typed) && /[a-z]/i.test(typed)) {
      const recovery = parseRecovery(typed)
      if (!recovery.ok) return problemWords(recovery)
      onSecret(recovery.secret)
      return undefined
    }
    setStatus(words.checking)
    const { accept } = await import('#app/platform/sync/pairing.ts')
    const accepted = await accept(await app.platform.server(), typed)
    if (accepted.ok) onSecret(accepted.secret)
    else if (accepted.why === 'shape' || accepted.why === 'wrong') return words.problems[accepted.why]
    else return devicesWords.troubles[accepted.why]
    return undefined
  }
  const submit = async () => {
    if (isBusy || typed.trim() === '') return
    setBusy(true)
    setStatus((await read().catch(() => devicesWords.troubles.away)) ?? '')
    setBusy(false)
  }
  return (
    <section class="card">
      <h2>{words.joinTitle}</h2>
      <p>{words.joinText}</p>
      <Link app={app} to="scan" class="button devices-scan">
        {words.scan}
      </Link>
      <form
        class="devices-form"
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        <label for={id}>{words.type}</label>
        <textarea
          id={id}
          rows={2}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void submit()
          }}
        />
        <p class="small muted" id={`${id}-hint`}>
          {words.typeHint}
        </p>
        <Button onPress={() => void submit()} disabled={isBusy}>
          {words.goOn}
        </Button>
        <p role="status">{status}</p>
      </form>
    </section>
  )
}

function problemWords(read: Extract<ReadRecovery, { ok: false }>): string {
  if (read.problem === 'mistake') return words.problems.mistake(read.group)
  return read.problem === 'long' ? words.problems.long : words.problems.short(read.groups)
}
