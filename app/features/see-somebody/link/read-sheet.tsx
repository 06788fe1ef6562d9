import { useEffect, useState } from 'preact/hooks'
import { parseReadable, readBundle, type ReadableBundle } from '#core/share/fhir/read-bundle.ts'
import { PAPER } from '#core/share/sheet-fragment.ts'
import { parseHealthLink } from '#core/share/smart-health-link.ts'
import { isDay } from '#core/calendar/calendar-day.ts'
import { download } from '#app/features/mine/download.ts'
import { fullDay, shortDay } from '#app/i18n/format-date.ts'
import { words } from '#app/i18n/words.ts'
import { fetchSheet, openSheet, unpackText } from '#app/platform/sealed-sheet.ts'
import { Button } from '#app/ui/button.tsx'
import { linkWords } from './words.ts'
import './link.css'

const { reader: text } = linkWords

type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly why: keyof typeof text.refused }
  | { readonly state: 'read'; readonly bundle: ReadableBundle; readonly json?: string }

/** What a practice sees that opens the link of a sheet: whose diary it is stands nowhere in it. */
export function ReadSheet({ link }: { readonly link: string }) {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' })
  useEffect(() => {
    let open = true
    void openLink(link).then(next => open && setOpened(next))
    return () => {
      open = false
    }
  }, [link])
  if (opened.state === 'opening') return <p class="page muted">{text.opening}</p>
  if (opened.state === 'refused')
    return (
      <div class="page narrow">
        <h1>{text.title}</h1>
        <p role="status">{text.refused[opened.why]}</p>
      </div>
    )
  const { bundle, json } = opened
  return (
    <div class="page read-sheet">
      <header class="page-head">
        <h1>{text.title}</h1>
        {isDay(bundle.day) && <p>{text.of(fullDay(bundle.day))}</p>}
        <p class="small muted">{text.source}</p>
        {json !== undefined && <p class="small no-print">{text.counted}</p>}
      </header>
      <div class="row-wrap no-print">
        <Button variant="main" icon="print" onPress={() => print()}>
          {text.print}
        </Button>
        {json !== undefined && (
          <Button onPress={() => download('sheet.fhir.json', 'application/fhir+json', json)}>
            {text.save}
          </Button>
        )}
      </div>
      <Measured bundle={bundle} />
      {(bundle.answers.length > 0 || bundle.noCount > 0) && (
        <section class="card">
          <h2>{text.answers}</h2>
          <ul class="read-sheet-list">
            {bundle.answers.map(({ question, answer }) => (
              <li key={question}>
                {question}
                {answer !== '' && <strong> {answer}</strong>}
              </li>
            ))}
          </ul>
          {bundle.noCount > 0 && <p class="muted">{text.no(bundle.noCount)}</p>}
        </section>
      )}
      {bundle.done.length > 0 && (
        <section class="card">
          <h2>{text.done}</h2>
          <ul class="read-sheet-list">
            {bundle.done.map(({ day, what, notes }, index) => (
              <li key={index}>
                <strong>
                  {isDay(day) ? fullDay(day) : day} {what}
                </strong>
                <ul>
                  {notes.map((note, at) => (
                    <li key={at}>{note}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small muted">{words.name}</p>
    </div>
  )
}

function Measured({ bundle }: { readonly bundle: ReadableBundle }) {
  if (bundle.series.length === 0) return null
  return (
    <section class="card">
      <h2>{text.measured}</h2>
      <div class="read-sheet-table" tabIndex={0} role="region" aria-label={text.measured}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.measured}</th>
              <th scope="col">{text.first}</th>
              <th scope="col">{text.last}</th>
              <th scope="col">{text.lowest}</th>
              <th scope="col">{text.highest}</th>
              <th scope="col">{text.times}</th>
            </tr>
          </thead>
          <tbody>
            {bundle.series.map(({ name, unit, values }) => {
              const [first, last] = [values[0], values.at(-1)]
              const all = values.map(({ value }) => value)
              const say = (one: typeof first) =>
                one &&
                `${one.value}${unit === '' ? '' : ` ${unit}`}${isDay(one.day) ? `, ${shortDay(one.day)}` : ''}`
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{say(first)}</td>
                  <td>{say(last)}</td>
                  <td>{Math.min(...all)}</td>
                  <td>{Math.max(...all)}</td>
                  <td>{all.length}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

async function openLink(text: string): Promise<Opened> {
  if (text.startsWith(PAPER)) return openPaper(text.slice(PAPER.length))
  return openHealthLink(text)
}

/** A sheet that is in its code whole. */
async function openPaper(packed: string): Promise<Opened> {
  const bundle = parseReadable(await unpackText(packed))
  return bundle ? { state: 'read', bundle } : { state: 'refused', why: 'not-a-link' }
}

async function openHealthLink(text: string): Promise<Opened> {
  const refuse = (why: Extract<Opened, { state: 'refused' }>['why']) => ({ state: 'refused', why }) as const
  const parsed = parseHealthLink(text)
  if (!parsed.ok) return refuse(parsed.problem)
  const fetched = await fetchSheet(parsed.link.url, words.name)
  if (!fetched.ok) return refuse(fetched.why)
  const json = await openSheet(fetched.jwe, parsed.link.key)
  const bundle = readBundle(json)
  return bundle ? { state: 'read', bundle, json: JSON.stringify(json, null, 2) } : refuse('locked')
}
