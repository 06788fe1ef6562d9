import { useId, useState } from 'preact/hooks'
import { readPicture } from '#app/platform/codes/read-code.ts'
import { Button } from '#app/ui/button.tsx'
import { destinationOf } from './destination.ts'
import { Viewfinder } from './viewfinder.tsx'
import { scanWords as words } from './words.ts'
import './scan.css'

/** Reads a code with the camera, from a picture or as typed, and hands what it says to the screen it is for. */
export function Scan() {
  const [status, setStatus] = useState('')
  const take = (text: string): boolean => {
    const destination = destinationOf(text)
    if (destination.kind === 'ours') {
      setStatus('')
      // A document of its own again, without the camera; and no step back to a link with a secret in it.
      location.replace(destination.address)
      return true
    }
    setStatus(destination.kind === 'unknown' ? words.unknown : words.elsewhere(destination.host))
    return false
  }
  return (
    <div class="page narrow scan">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.text}</p>
      </header>
      <Viewfinder onText={take} />
      <p class="scan-status" role="alert">
        {status}
      </p>
      <WithoutCamera onText={take} onStatus={setStatus} />
    </div>
  )
}

interface WithoutCameraProps {
  readonly onText: (text: string) => boolean
  readonly onStatus: (status: string) => void
}

function WithoutCamera({ onText, onStatus }: WithoutCameraProps) {
  const id = useId()
  const [line, setLine] = useState('')
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    onStatus(words.reading)
    const text = await readPicture(file)
    // The same file may be chosen again.
    input.value = ''
    if (text === undefined) onStatus(words.noCode)
    else onText(text)
  }
  return (
    <section class="card">
      <h2>{words.withoutTitle}</h2>
      <label class="scan-file button">
        <span>{words.picture}</span>
        <input type="file" accept="image/*" onChange={event => void choose(event.currentTarget)} />
      </label>
      <form
        class="scan-line"
        onSubmit={event => {
          event.preventDefault()
          if (line.trim() !== '') onText(line)
        }}
      >
        <label for={id}>{words.line}</label>
        <div class="row-wrap">
          <input
            id={id}
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={line}
            onInput={event => setLine(event.currentTarget.value)}
          />
          <Button onPress={() => line.trim() !== '' && onText(line)}>{words.goOn}</Button>
        </div>
      </form>
    </section>
  )
}
