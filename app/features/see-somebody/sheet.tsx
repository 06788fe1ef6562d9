import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { listOf } from '#core/diary/bounds.ts'
import { isSheetFragment } from '#core/share/sheet-fragment.ts'
import { sheetFacts } from '#core/share/sheet.ts'
import type { ScreenProps } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { words as shared } from '#app/i18n/words.ts'
import { Button } from '#app/ui/button.tsx'
import { useFetched } from '#app/ui/deferred.tsx'
import { sheetWords as words } from './words.ts'
import { SheetPage, SHEET_SECTIONS, type SheetSection } from './sheet-page.tsx'
import '#app/ui/chips.css'
import './sheet.css'

const savedSections = listOf(v.picklist(SHEET_SECTIONS))

/** The sheet of this device, or the one that a link brings. */
export function Sheet({ app }: ScreenProps) {
  const [link] = useState(() => location.hash.slice(1))
  return isSheetFragment(link) ? <LazyReadSheet link={link} /> : <OwnSheet app={app} />
}

function LazyReadSheet({ link }: { readonly link: string }) {
  const Read = useFetched(() => import('./link/read-sheet.tsx').then(page => page.ReadSheet))
  return Read ? <Read link={link} /> : <p class="page muted">{shared.loading}</p>
}

function LazySendSheet({ app }: ScreenProps) {
  const Send = useFetched(() => import('./link/send-sheet.tsx').then(page => page.SendSheet))
  return Send ? <Send app={app} /> : null
}

/** One page for whoever looks at it: what is on it is the person's choice. */
function OwnSheet({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const form = useKept(app, 'sheet', savedSections, SHEET_SECTIONS)
  const shown = new Set(form.value)
  const toggle = (section: SheetSection) =>
    form.change(SHEET_SECTIONS.filter(other => shown.has(other) !== (other === section)))
  return (
    <div class="page sheet">
      <header class="page-head no-print">
        <h1>{words.title}</h1>
        <p class="muted">{words.text}</p>
      </header>
      <div class="no-print">
        <fieldset class="chips">
          <legend>{words.choose}</legend>
          {SHEET_SECTIONS.map(section => (
            <label key={section} class="chip">
              <input type="checkbox" checked={shown.has(section)} onChange={() => toggle(section)} />
              <span>{words.sections[section]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="no-print">
        <Button variant="main" icon="print" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
      <SheetPage
        diary={diary}
        facts={sheetFacts(diary, localCalendar, app.platform.clock.now())}
        shown={shown}
        now={app.platform.clock.now()}
      />
      {diary.firstAt !== undefined && <LazySendSheet app={app} />}
    </div>
  )
}
