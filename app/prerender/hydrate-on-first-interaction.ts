/**
 * The whole script of a static page until somebody wants more of it than to read it: then it fetches the app, and gives
 * it the input queued meanwhile. It shares nothing with the app, so that a page to read costs next to nothing.
 */

/** What somebody does who wants more of a page than to read it. */
const INTERACTION_EVENTS = [
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
const PAINT_SURFACE = '.paint-surface'
const STROKE = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

/** Resolves at the first sign of a person, with it. */
function firstInteraction(): Promise<Event> {
  return new Promise(resolve => {
    const done = new AbortController()
    for (const type of INTERACTION_EVENTS) {
      addEventListener(
        type,
        event => {
          done.abort()
          resolve(event)
        },
        { signal: done.signal, passive: true },
      )
    }
  })
}

/** What ends a tap, and how long a finger may rest until it is none. Milliseconds. */
const TAP_ENDS = ['pointerup', 'pointercancel', 'click'] as const
const LONGEST_TAP_MS = 500

/**
 * Resolves when a tap is over and its picture is there: starting the app takes longer than a picture, and would hold up the
 * end of the tap. A stroke on the map waits for nothing, it is to be seen at once.
 */
async function tapOver({ type, target }: Event): Promise<void> {
  if (type !== 'pointerdown' || (target instanceof Element && target.closest(PAINT_SURFACE))) return
  await new Promise<void>(resolve => {
    for (const end of TAP_ENDS) addEventListener(end, () => resolve(), { once: true, passive: true })
    setTimeout(resolve, LONGEST_TAP_MS)
  })
  // After the next picture. A page in the background draws none.
  await new Promise<void>(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, LONGEST_TAP_MS)
  })
}

/** Holds back what is tapped and chosen until the app can answer it. Gives what tells the app of it, in its order. */
function queueInput(): () => void {
  const done = new AbortController()
  const queued = new Map<Element, () => void>()
  const strokes: (() => void)[] = []
  const tapped = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(BUTTON) : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    queued.set(button, replayTap(button, event))
  }
  const chosen = ({ target }: Event) => {
    if (isField(target)) queued.set(target, replayField(target))
  }
  const painted = (event: PointerEvent) => {
    const surface = event.target instanceof Element ? event.target.closest(PAINT_SURFACE) : null
    if (surface) strokes.push(replayStroke(surface, event))
  }
  for (const part of STROKE) addEventListener(part, painted, { capture: true, signal: done.signal })
  addEventListener('click', tapped, { capture: true, signal: done.signal })
  addEventListener('input', chosen, { capture: true, signal: done.signal })
  return () => {
    done.abort()
    // Whatever was tapped meanwhile changed nothing yet: the strokes were meant for what was prerendered.
    for (const replay of strokes) replay()
    for (const [element, replay] of queued) if (element.isConnected) replay()
  }
}

/** The same tap once more, where it was: on a picture that says something. */
function replayTap(button: HTMLElement, { clientX, clientY, detail }: MouseEvent): () => void {
  const top = clientY + scrollY
  return () => {
    if (button.matches(':disabled')) return
    // One tap is replayed, however often it was tapped.
    const once = Math.min(detail, 1)
    const same = { bubbles: true, cancelable: true, clientX, clientY: top - scrollY, detail: once }
    button.dispatchEvent(new MouseEvent('click', same))
  }
}

/** The same part of a stroke once more, also when the page was scrolled since. */
function replayStroke(surface: Element, event: PointerEvent): () => void {
  const { type, pointerId, pointerType, isPrimary, button, buttons, clientX } = event
  const top = event.clientY + scrollY
  const same = { bubbles: true, pointerId, pointerType, isPrimary, button, buttons, clientX }
  return () => surface.dispatchEvent(new PointerEvent(type, { ...same, clientY: top - scrollY }))
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
function replayField(field: Field): () => void {
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

/** So long the browser may take to say whether there is a diary. Milliseconds. */
const DIARY_WAIT_MS = 500

/**
 * Somebody who keeps a diary here sees their own day, not the static page of a first visit. Where the browser does not
 * say, there may be one: the app comes at once, and says what it finds.
 */
async function mayHaveDiary(): Promise<boolean> {
  const silence = new Promise<undefined>(resolve => {
    setTimeout(resolve, DIARY_WAIT_MS)
  })
  try {
    const databases = await Promise.race([indexedDB.databases(), silence])
    return databases === undefined || databases.length > 0
  } catch {
    // No such function, or no storage at all.
    return true
  }
}

/** The page itself comes first; what may be needed next can wait so long after it. Milliseconds. */
const PREFETCH_DELAY_MS = 1_000

/** Has the app on its way before it is begun. Not by a link: Firefox refuses it under our policy, and WebKit does not know it. */
function fetchApp(app: string, priority: RequestPriority): Promise<unknown> {
  return fetch(app, { priority }).then(
    answer => answer.arrayBuffer(),
    () => undefined,
  )
}

/** At the start nearly everybody goes on: the app is on its way while they read. */
function prefetchApp(app: string): void {
  addEventListener('load', () => setTimeout(() => void fetchApp(app, 'low'), PREFETCH_DELAY_MS))
}

async function hydrateLater(root: HTMLElement): Promise<void> {
  const { app, prefetch } = root.dataset
  if (app === undefined) throw new Error('a static page names its app')
  if (prefetch !== undefined) prefetchApp(app)
  const replayQueuedInput = queueInput()
  root.addEventListener('hydrated', replayQueuedInput, { once: true })
  const interaction = firstInteraction()
  const over = interaction.then(tapOver)
  // Their own day takes the place of what was prerendered, so nothing of it may be touched until then.
  root.inert = await mayHaveDiary()
  // Who waits from the first moment is told five seconds after it.
  if (!root.inert) {
    if (note) note.hidden = true
    await interaction
    if (prefetch === undefined) void fetchApp(app, 'high')
  }
  // From now on they wait for it.
  if (note) note.hidden = false
  if (!root.inert) await over
  await import(/* @vite-ignore */ app)
}

/** What the page says when the app does not come. */
const note = document.getElementById('not-started')

/** A page that can be read is not dead to whoever waits for the app. */
function sayNotStarted(root: HTMLElement, error: unknown): void {
  root.inert = false
  if (note) {
    note.hidden = false
    note.dataset['now'] = ''
  }
  dispatchEvent(new CustomEvent('unknot-failed', { detail: error }))
}

const root = document.getElementById('app')
// Where the watchdog found the browser too old, it has said so, or does at the first tap.
const isOld = 'old' in document.documentElement.dataset
if (root)
  (isOld
    ? firstInteraction().then(() => Promise.reject(new SyntaxError('too old')))
    : hydrateLater(root)
  ).catch((error: unknown) => {
    sayNotStarted(root, error)
    if (!isOld) throw error
  })
