/** What must not stand in a person's way on any screen. */
import type AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Options = Parameters<AxeBuilder['options']>[0]

interface Axe {
  readonly run: (where: Document, options: Options) => Promise<{ readonly violations: readonly Violation[] }>
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Every rule of axe, with the size of targets (WCAG 2.5.8: 24 px, or room round them). */
export async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const options = { rules: { 'target-size': { enabled: true } } }
  expect.soft(await barriersOf(page, options, where)).toEqual([])
}

/** Everything but colours: forced ones axe cannot read, and another language has the same. */
export async function expectNoBarrierBesidesColours(page: Page, where: string): Promise<void> {
  const options = { rules: { 'color-contrast': { enabled: false } } }
  expect.soft(await barriersOf(page, options, where)).toEqual([])
}

/** Only what a change of colours can break; the rest has been looked at in the other colours. */
async function expectContrast(page: Page, where: string): Promise<void> {
  expect.soft(await barriersOf(page, { runOnly: ['color-contrast'] }, where)).toEqual([])
}

/** The light colours with every rule, and of the dark ones what only they can break. */
export async function expectNoBarrierInLightAndDark(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoBarrier(page, `${where}, light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectContrast(page, `${where}, dark`)
}

/** In the session, words keep a contrast of seven, in light and in dark: they are read from two metres. */
export async function expectReadableFromAfar(page: Page, where: string): Promise<void> {
  const whole = { rules: { 'color-contrast-enhanced': { enabled: true } } }
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await barriersOf(page, whole, `${where}, light`)).toEqual([])
  const colours = { runOnly: ['color-contrast', 'color-contrast-enhanced'] }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await barriersOf(page, colours, `${where}, dark`)).toEqual([])
}

async function barriersOf(page: Page, options: Options, where: string): Promise<readonly string[]> {
  // A bar that stays in front hides what is scrolled behind it: that is no smaller target.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static'
  })
  // Reading axe takes a page as long as running it, so a page that has it keeps it.
  if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.evaluate(AXE)
  const wanted: Options = { ...options, resultTypes: ['violations'] }
  const found = await page.evaluate(async options => {
    const axe: Axe = Reflect.get(globalThis, 'axe')
    const { violations } = await axe.run(document, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`))
  }, wanted)
  // What opens out of such a bar would lie somewhere else.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (element.style.position === 'static') element.style.position = ''
  })
  return found.map(each => `${where}: ${each}`)
}

/** Nothing has to be scrolled sideways, no button is cut off, none of its words stand outside it. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement
    const wide =
      root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} of ${root.clientWidth} px wide`] : []
    const isAside = (element: Element): boolean => {
      // Who comes nearer sees a part of the body: its window, which has to fit, cuts it.
      if (element.closest('.paint-figure')) return true
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(at)
        if (overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none') return true
        if (position === 'fixed' && at.tagName === 'NAV') return false
      }
      return false
    }
    const widest = [...document.querySelectorAll('main *, nav *')]
      .filter(element => {
        const { left, right, width } = element.getBoundingClientRect()
        return (
          width > 0 &&
          element.checkVisibility() &&
          (right > root.clientWidth + 1 || left < -1) &&
          !element.closest('svg *') &&
          !isAside(element)
        )
      })
      .slice(0, 3)
      .map(element => `outside: ${element.outerHTML.slice(0, 120)}`)
    const cut = [...document.querySelectorAll<HTMLElement>('button, a, summary, label.chip, select')]
      .filter(element => {
        if (getComputedStyle(element).display === 'inline' || !element.checkVisibility() || isAside(element))
          return false
        return element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0
      })
      .map(element => `cut: ${element.outerHTML.slice(0, 140)}`)
    return [...wide, ...widest, ...cut]
  })
  expect.soft(found.map(each => `${where}: ${each}`)).toEqual([])
}

/** Makes the words of the page twice as big, as a browser's own setting does. */
export async function setTextSize(page: Page, size: '' | '200%'): Promise<void> {
  await page.evaluate(wanted => {
    document.documentElement.style.fontSize = wanted
  }, size)
}

/** Lays the page out from right to left, or back. */
export async function setDirection(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate(wanted => {
    document.documentElement.dir = wanted
  }, direction)
}
