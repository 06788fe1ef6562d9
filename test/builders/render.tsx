/** A screen in a light DOM, used and read as a person does. */
import { render, type ComponentType, type VNode } from 'preact'
import { afterEach } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import type { ScreenProps } from '#app/app.ts'
import { fakeApp, type FakeApp, type FakeAppOptions } from './app.ts'
import { drawn } from './frames.ts'
import { isDrawing, nameOf, textOf } from './names.ts'

/** What can be pressed or ticked. */
const PRESSABLE = 'button, a[href], summary, input[type=radio], input[type=checkbox]'
const FIELDS = 'input, textarea, select'
const REGIONS = 'section, fieldset, nav, details, article, aside, ul[aria-label], [role]:not([role=img])'

/** Part of a page, or all of it. Everything is found by its name; a name that is not there, or there twice, throws. */
export interface Page {
  readonly element: Element
  /** All words on it, on one line. */
  readonly text: () => string
  readonly headings: () => readonly string[]
  /** Names of buttons, links and what can be ticked, in their order. */
  readonly controls: () => readonly string[]
  readonly control: (name: string | RegExp) => HTMLElement
  readonly field: (name: string | RegExp) => HTMLElement
  /** A part by its name: a section by its heading or label, a list of choices by its legend. */
  readonly within: (name: string | RegExp) => Page
  readonly click: (name: string | RegExp) => Promise<void>
  readonly type: (name: string | RegExp, text: string) => Promise<void>
  /** A choice under what is asked: a chip, or a number of a scale. */
  readonly choose: (question: string | RegExp, answer: string | number) => Promise<void>
  /** What is chosen under a question. */
  readonly chosen: (question: string | RegExp) => readonly string[]
}

/** A screen of an app. */
export interface ScreenPage extends Page {
  readonly app: FakeApp
  /** Leaves it. */
  readonly close: () => void
  /** What the diary got since it was opened, in order. */
  readonly recorded: () => Promise<readonly EventData[]>
  /** The name of the screen the person is on. */
  readonly at: () => string
}

const open = new Set<Element>()

afterEach(() => {
  for (const root of open) {
    render(null, root)
    root.remove()
  }
  open.clear()
})

/** Shows a screen of an app with this diary. */
export async function openScreen(
  Screen: ComponentType<ScreenProps>,
  options: FakeAppOptions & { readonly app?: FakeApp } = {},
): Promise<ScreenPage> {
  const app = options.app ?? (await fakeApp(options))
  if (!options.app && app.store.unread.value > 0)
    throw new Error('the diary of this test holds what nobody can read')
  const before = await app.store.events()
  const page = await show(<Screen app={app} />)
  return {
    ...page,
    app,
    close: () => render(null, page.element),
    at: () => app.addresses.screen.value,
    async recorded() {
      await drawn()
      return (await app.store.events()).slice(before.length).map(({ happening }) => happening)
    },
  }
}

/** The page loaded anew: the same device, and nothing else of what was before. */
export function reloaded(page: ScreenPage, Screen: ComponentType<ScreenProps>): Promise<ScreenPage> {
  page.close()
  return openScreen(Screen, { platform: page.app.platform })
}

/** Shows anything. */
export async function show(content: VNode): Promise<Page> {
  const root = document.body.appendChild(document.createElement('div'))
  open.add(root)
  render(content, root)
  await drawn()
  return pageOf(root)
}

/** A page that is there already. */
export function pageOf(element: Element): Page {
  const control = (name: string | RegExp) => one(element, PRESSABLE, name)
  const field = (name: string | RegExp) => one(element, FIELDS, name)
  const within = (name: string | RegExp) => pageOf(partOf(element, name))
  return {
    element,
    text: () => textOf(element),
    headings: () => [...element.querySelectorAll('h1, h2, h3')].map(textOf),
    controls: () => allIn(element, PRESSABLE).map(nameOf),
    control,
    field,
    within,
    click: name => press(control(name)),
    async type(name, text) {
      await fill(field(name), text)
    },
    choose: (question, answer) => press(within(question).control(String(answer))),
    chosen: question =>
      [...partOf(element, question).querySelectorAll('input')].filter(({ checked }) => checked).map(nameOf),
  }
}

/** Presses a control as a finger does; one that is disabled cannot be pressed. */
export async function press(control: HTMLElement): Promise<void> {
  if (control.matches(':disabled')) throw new Error(`"${nameOf(control)}" is disabled`)
  control.click()
  await drawn()
}

async function fill(field: HTMLElement, text: string): Promise<void> {
  if (!(
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  ))
    throw new Error(`"${nameOf(field)}" takes no text`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await drawn()
}

/** Everything in an element that fits, in its order; drawings have thousands of parts and no controls. */
function allIn(element: Element, selector: string): readonly HTMLElement[] {
  return [...element.children].flatMap(child => {
    if (!(child instanceof HTMLElement) || isDrawing(child)) return []
    const inside = allIn(child, selector)
    return child.matches(selector) ? [child, ...inside] : inside
  })
}

function isCalled(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

function one(element: Element, selector: string, wanted: string | RegExp): HTMLElement {
  const all = allIn(element, selector)
  const found = all.filter(candidate => isCalled(nameOf(candidate), wanted))
  const [first] = found
  if (first && found.length === 1) return first
  throw new Error(`${found.length} called ${wanted}; there are: ${all.map(nameOf).join(' | ')}`)
}

/** The innermost part with this name or heading. */
function partOf(element: Element, wanted: string | RegExp): Element {
  const isWanted = (name: string) => name !== '' && isCalled(name, wanted)
  const found = allIn(element, REGIONS).filter(part => isWanted(labelOf(part)) || isWanted(headingOf(part)))
  const innermost = found.filter(part => !found.some(other => other !== part && part.contains(other)))
  const [first] = innermost
  if (first && innermost.length === 1) return first
  throw new Error(`${innermost.length} parts called ${wanted} in: ${textOf(element)}`)
}

function labelOf(part: Element): string {
  return part.matches('[aria-label], [aria-labelledby], fieldset') ? nameOf(part) : ''
}

function headingOf(part: Element): string {
  const heading = part.querySelector('h1, h2, h3, h4, legend, summary, caption, th[scope=row]')
  return heading ? textOf(heading) : ''
}

/** Waits for what comes from elsewhere, such as a part of the app fetched late. */
export async function eventually<Result>(look: () => Result): Promise<Result> {
  const TRIES = 400
  for (let tries = 0; ; tries += 1) {
    try {
      return look()
    } catch (error) {
      if (tries === TRIES) throw error
    }
    await new Promise(resolve => setTimeout(resolve, 5))
    await drawn()
  }
}
