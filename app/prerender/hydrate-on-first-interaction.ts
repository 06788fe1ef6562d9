/**
 * The whole script of a printed page until somebody wants more of it than to read it: then it fetches the app, and gives
 * it what was tapped meanwhile. It shares nothing with the app, so that a page to read costs next to nothing.
 */

/** What somebody does who wants more of a page than to read it. */
const ACTS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'scroll',
  'touchstart',
  'click',
  'input',
] as const
/** Waits for the app. Links and what unfolds need none. */
const BUTTON = 'button, [role="button"]'
/** What is painted on, and what a stroke is made of. */
const PAPER = '.paint-surface'
const STROKE = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

/** Resolves at the first sign of a person. */
function firstAct(): Promise<void> {
  return new Promise(resolve => {
    const done = new AbortController()
    for (const act of ACTS) {
      addEventListener(
        act,
        () => {
          done.abort()
          resolve()
        },
        { signal: done.signal, passive: true },
      )
    }
  })
}

/** Holds back what is tapped and chosen until the app can answer it. Gives what tells the app of it, in its order. */
function holdActs(): () => void {
  const done = new AbortController()
  const held = new Map<Element, () => void>()
  const strokes: (() => void)[] = []
  const tapped = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(BUTTON) : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    held.set(button, () => button.click())
  }
  const chosen = ({ target }: Event) => {
    if (isField(target)) held.set(target, tellAgain(target))
  }
  const painted = (event: PointerEvent) => {
    const paper = event.target instanceof Element ? event.target.closest(PAPER) : null
    if (paper) strokes.push(paintAgain(paper, event))
  }
  for (const part of STROKE) addEventListener(part, painted, { capture: true, signal: done.signal })
  addEventListener('click', tapped, { capture: true, signal: done.signal })
  addEventListener('input', chosen, { capture: true, signal: done.signal })
  return () => {
    done.abort()
    // Whatever was tapped meanwhile changed nothing yet: the strokes were meant for what is printed.
    for (const paint of strokes) paint()
    for (const [element, tell] of held) if (element.isConnected) tell()
  }
}

/** The same part of a stroke once more, also when the page was scrolled since. */
function paintAgain(paper: Element, event: PointerEvent): () => void {
  const { type, pointerId, pointerType, isPrimary, button, buttons, clientX } = event
  const top = event.clientY + scrollY
  const same = { bubbles: true, pointerId, pointerType, isPrimary, button, buttons, clientX }
  return () => paper.dispatchEvent(new PointerEvent(type, { ...same, clientY: top - scrollY }))
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}

/** What a field holds now, to be put back and told when the app knows the field. */
function tellAgain(field: Field): () => void {
  const { value } = field
  const checked = 'checked' in field && field.checked
  return () => {
    if ('checked' in field) field.checked = checked
    // A chosen file stays where it is, and no script may put it there.
    if (field.type !== 'file') field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Somebody who keeps a diary here sees their own day, not the printed page of a first visit. */
async function wasHere(): Promise<boolean> {
  if (!indexedDB.databases) return true
  const databases = await indexedDB.databases().catch(() => undefined)
  return databases === undefined || databases.length > 0
}

/** The page itself comes first; what may be needed next can wait so long after it. Milliseconds. */
const AHEAD_AFTER = 1_000

/** At the start nearly everybody goes on: the app is on its way while they read. */
function fetchAhead(app: string): void {
  // Not a link: Firefox refuses it under our policy, and WebKit does not know it.
  const fetchIt = () =>
    fetch(app, { priority: 'low' }).then(
      answer => answer.arrayBuffer(),
      () => undefined,
    )
  addEventListener('load', () => setTimeout(fetchIt, AHEAD_AFTER))
}

async function open(place: HTMLElement): Promise<void> {
  const { app, ahead } = place.dataset
  if (app === undefined) throw new Error('a printed page names its app')
  if (ahead !== undefined) fetchAhead(app)
  const release = holdActs()
  // Their own day takes the place of what is printed, so nothing of it may be touched until then.
  place.inert = await wasHere()
  if (!place.inert) await firstAct()
  place.addEventListener('moved-in', release, { once: true })
  await import(/* @vite-ignore */ app)
}

const place = document.getElementById('app')
if (place) void open(place)
