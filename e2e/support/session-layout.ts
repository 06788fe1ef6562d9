/** Where the parts of a running session stand, and what of it is cut off or outside the window. */
import type { Page } from '@playwright/test'
import { SESSION_LINE } from './hooks.ts'

interface SessionLayout {
  /** What is shown; the same while nothing changes. */
  readonly shown: string
  /** Left, top, width and height of each part that stays where it is while a step lasts. Pixels. */
  readonly boxes: Readonly<Record<'figure' | 'clock' | 'line' | 'controls', string>>
  /** How much of the height of the window the picture has, 0–1. */
  readonly figureShare: number
  readonly wrong: readonly string[]
}

/** The layout at this moment. */
export function sessionLayout(page: Page): Promise<SessionLayout> {
  return page.evaluate(line => {
    const of = (selector: string) => document.querySelector(selector)
    const box = (selector: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = of(selector)?.getBoundingClientRect() ?? {}
      return [x, y, width, height].map(Math.round).join(' ')
    }
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : []
    const high =
      root.scrollHeight > root.clientHeight ? [`${root.scrollHeight} of ${root.clientHeight} px high`] : []
    const parts = [...document.querySelectorAll<HTMLElement>('.session *')].flatMap(element => {
      if (!element.checkVisibility() || element.closest('svg, .visually-hidden, [hidden]')) return []
      const { left, right, top, bottom, width } = element.getBoundingClientRect()
      const name = `${element.className || element.tagName} "${(element.textContent ?? '').slice(0, 40)}"`
      const isOutside =
        width > 0 && (left < -1 || right > root.clientWidth + 1 || top < -1 || bottom > root.clientHeight + 1)
      const isCut =
        element.scrollWidth > element.clientWidth + 2 &&
        getComputedStyle(element).display !== 'inline' &&
        element.closest('.ring') === null
      return [...(isOutside ? [`outside: ${name}`] : []), ...(isCut ? [`cut: ${name}`] : [])]
    })
    const words = [line, '.session h1', '.session-easing'].map(selector => of(selector)?.textContent)
    const buttons = [...document.querySelectorAll('.session-main button')].map(each => each.textContent)
    return {
      shown: [of('.session')?.className, ...words, ...buttons].join(' | '),
      boxes: {
        figure: box('.session-figure'),
        clock: box('.session .ring'),
        line: box(line),
        controls: box('.session-controls'),
      },
      figureShare: (of('.session-figure')?.getBoundingClientRect().height ?? 0) / root.clientHeight,
      wrong: [...wide, ...high, ...parts],
    }
  }, SESSION_LINE)
}
