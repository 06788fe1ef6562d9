/**
 * Says why, when the app does not start. A classic script before all others, in the words of engines from before 2017, so
 * that it runs where they do not. It shares nothing with them: they tell it with an event. Its sentences stand on the note
 * that every page carries; the style shows the note after five seconds, also where no script runs at all.
 */
const note = document.getElementById('not-started')

/** What the app cannot do without; the oldest browsers that have it stand in docs/browsers.md. */
function isTooOld(): boolean {
  const { prototype } = Array
  return !(
    'noModule' in document.createElement('script') &&
    'structuredClone' in window &&
    'toSorted' in prototype &&
    'toReversed' in prototype &&
    'findLast' in prototype &&
    'with' in prototype &&
    CSS.supports('selector(:has(a))') &&
    CSS.supports('color', 'color-mix(in srgb, red, red)')
  )
}

function say(why: string, now: boolean): void {
  if (!note) return
  note.textContent = `${note.getAttribute('data-start')} ${note.getAttribute(`data-${why}`)}`
  if (!now) return
  note.hidden = false
  note.setAttribute('data-now', '')
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'old'
  if (error instanceof TypeError && /import|module/i.test(error.message)) return 'missing'
  return isSecureContext ? 'broken' : 'insecure'
}

let isOver = false
addEventListener(
  'error',
  event => {
    if (isOver) return
    if (event.target instanceof HTMLScriptElement) say('missing', true)
    // A script that cannot be read: newer words than this browser knows.
    else if (event.error instanceof SyntaxError) say('old', true)
  },
  true,
)
addEventListener('unknot-failed', event => {
  if (event instanceof CustomEvent) say(reasonOf(event.detail), true)
})
addEventListener('unknot-started', () => {
  isOver = true
})

if (isTooOld()) {
  // The others ask this before they begin: half an app says nothing true.
  document.documentElement.setAttribute('data-old', '')
  say('old', !note?.hidden)
} else say('slow', false)
