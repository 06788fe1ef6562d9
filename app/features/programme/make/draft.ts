/** The programme on the desk, and the templates: both are codes, saved on this device only. */
import { useEffect, useState } from 'preact/hooks'
import * as v from 'valibot'
import { addDays, type Day } from '#core/calendar/calendar-day.ts'
import { formatRoutine, parseCode } from '#core/programme/code.ts'
import { MAX_ROWS, type Programme, type Row } from '#core/programme/programme.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'

const DRAFT_KEY = 'programme-draft'
const TEMPLATES_KEY = 'programme-templates'
const MOST_TEMPLATES = 40
/** A new programme goes on for two weeks. */
const USUAL_DAYS = 14

/** A programme on its way: it may have no rows yet. */
interface Draft extends Programme {
  readonly until: Day
}

export interface Desk {
  readonly draft: Draft
  readonly templates: readonly Programme[]
  readonly change: (more: Partial<Draft>) => void
  readonly add: (row: Row) => void
  /** Puts another row in the place of one, or takes it away. */
  readonly put: (index: number, row: Row | undefined) => void
  readonly move: (index: number, by: -1 | 1) => void
  readonly keepTemplate: () => void
  readonly dropTemplate: (index: number) => void
  /** Begins with the rows of a template, or with nothing. */
  readonly begin: (from?: Programme) => void
}

/** What lies on the desk, also after a reload. */
export function useDesk(app: App): Desk {
  const { storage, clock } = app.platform
  const today = localCalendar.dayOf(clock.now())
  const empty: Draft = { title: '', words: '', until: addDays(today, USUAL_DAYS - 1), rows: [] }
  const [draft, setDraft] = useState<Draft>(empty)
  const [templates, setTemplates] = useState<readonly Programme[]>([])
  useEffect(() => {
    let open = true
    void storage.get(DRAFT_KEY).then(
      saved => {
        const [read] = readCodes([saved])
        if (!open || !read) return
        setDraft({
          ...read,
          until: read.until !== undefined && read.until >= today ? read.until : empty.until,
        })
      },
      () => undefined,
    )
    void storage.get(TEMPLATES_KEY).then(
      saved => open && setTemplates(readCodes(v.is(v.array(v.string()), saved) ? saved : [])),
      () => undefined,
    )
    return () => {
      open = false
    }
  }, [])
  const setRows = (rows: readonly Row[]) => change({ rows })
  const change = (more: Partial<Draft>) => {
    const next = { ...draft, ...more }
    setDraft(next)
    void storage.set(DRAFT_KEY, next.rows.length === 0 ? undefined : formatRoutine(next))
  }
  const keepTemplates = (next: readonly Programme[]) => {
    setTemplates(next)
    void storage.set(TEMPLATES_KEY, next.map(formatRoutine))
  }
  return {
    draft,
    templates,
    change,
    add: row => draft.rows.length < MAX_ROWS && setRows([...draft.rows, row]),
    put: (index, row) =>
      setRows(draft.rows.flatMap((each, at) => (at === index ? (row === undefined ? [] : [row]) : [each]))),
    move(index, by) {
      const row = draft.rows[index]
      const others = draft.rows.filter((_, at) => at !== index)
      if (row) setRows(others.toSpliced(index + by, 0, row))
    },
    keepTemplate() {
      const { title, words, rows } = draft
      if (rows.length === 0) return
      keepTemplates([{ title, words, rows }, ...templates].slice(0, MOST_TEMPLATES))
    },
    dropTemplate: index => keepTemplates(templates.filter((_, at) => at !== index)),
    begin: from => change(from ? { ...from, until: empty.until } : empty),
  }
}

function readCodes(saved: readonly unknown[]): readonly Programme[] {
  return saved.flatMap(code => {
    const parsed = parseCode(code)
    return parsed.ok ? [parsed.programme] : []
  })
}
