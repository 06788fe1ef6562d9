/** What must not stand in a person's way on any screen. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Every rule of axe, with the size of targets (WCAG 2.5.8: 24 px, or room round them). */
export async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  expect.soft(await barriersOf(page, axe, where)).toEqual([])
}

/** In forced colours the system picks the pairs, which axe cannot read; everything else must hold. */
export async function expectNoBarrierForced(page: Page, where: string): Promise<void> {
  expect
    .soft(await barriersOf(page, new AxeBuilder({ page }).disableRules('color-contrast'), where))
    .toEqual([])
}

/** Only what a change of colours can break; the rest has been looked at in the other colours. */
export async function expectContrast(page: Page, where: string): Promise<void> {
  expect.soft(await barriersOf(page, new AxeBuilder({ page }).withRules('color-contrast'), where)).toEqual([])
}

async function barriersOf(page: Page, axe: AxeBuilder, where: string): Promise<readonly string[]> {
  // A bar that stays in front hides what is scrolled behind it: that is no smaller target.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static'
  })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}: ${id} ${html.slice(0, 200)}`),
  )
}

/** Nothing has to be scrolled sideways, no button is cut off, none of its words stand outside it. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement
    const wide =
      root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} of ${root.clientWidth} px wide`] : []
    const isAside = (element: Element): boolean => {
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
