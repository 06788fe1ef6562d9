/**
 * A browser as people have it, with tabs that really hide and really throttle: Playwright's own pages always count as
 * visible. Playwright drives the evening over the devtools port, lets go, and the tab is then hidden by another tab.
 */
import { chromium, expect, type Page } from '@playwright/test'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium.ts'

interface Tab {
  /** Runs an expression in the page; works while it is hidden or frozen only after it woke. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Puts another tab in front. */
  readonly hide: () => Promise<void>
  readonly show: () => Promise<void>
  readonly freeze: () => Promise<void>
  readonly wake: () => Promise<void>
}

/** Lets a person do something on the first page of the browser, and hands over the tab. */
export type OpenTab = (prepare: (page: Page) => Promise<void>) => Promise<Tab>

type Send = (method: string, params?: Readonly<Record<string, unknown>>) => Promise<unknown>

interface BrowserOfTabs {
  readonly openTab: OpenTab
  /** Ends the browser, whatever its tabs are doing, and removes what it wrote. */
  readonly close: () => Promise<void>
}

/** Starts such a browser. */
export async function startBrowserOfTabs(): Promise<BrowserOfTabs> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-tab-'))
  const { child, address } = await startChromium(profile, ['--window-size=500,900'])
  const ended = once(child, 'exit')
  return {
    openTab: prepare => openTab(address, prepare),
    async close() {
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

async function openTab(address: string, prepare: (page: Page) => Promise<void>): Promise<Tab> {
  const driven = await chromium.connectOverCDP(address.replace(/^ws:/, 'http:').replace(/\/devtools.*/, ''))
  const page = driven.contexts()[0]?.pages()[0]
  if (!page) throw new Error('the browser has no page')
  await prepare(page)
  const { targetId } = await targetOf(page)
  await driven.close()

  const browser = await connect(address)
  const send = await connect(address.replace(/browser\/.*/, `page/${targetId}`))
  const other = await browser('Target.createTarget', { url: 'about:blank', background: true })
  const becomes = (state: DocumentVisibilityState) =>
    expect
      .poll(async () =>
        read(await send('Runtime.evaluate', { expression: 'document.visibilityState' }), 'result', 'value'),
      )
      .toBe(state)
  return {
    async evaluate(expression) {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
      return read(answer, 'result', 'value')
    },
    async hide() {
      await browser('Target.activateTarget', { targetId: read(other, 'targetId') })
      await becomes('hidden')
    },
    async show() {
      await browser('Target.activateTarget', { targetId })
      await becomes('visible')
    },
    freeze: async () => void (await send('Page.setWebLifecycleState', { state: 'frozen' })),
    wake: async () => void (await send('Page.setWebLifecycleState', { state: 'active' })),
  }
}

async function targetOf(page: Page): Promise<{ readonly targetId: string }> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  return { targetId: targetInfo.targetId }
}

/** One devtools socket: send a command, get its result. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  await new Promise(resolve => socket.addEventListener('open', resolve))
  const waiting = new Map<number, (result: unknown) => void>()
  let last = 0
  socket.addEventListener('message', event => {
    const message: unknown = JSON.parse(String(event.data))
    const id = read(message, 'id')
    if (typeof id === 'number') waiting.get(id)?.(read(message, 'result'))
  })
  return (method, params = {}) =>
    new Promise(resolve => {
      last += 1
      waiting.set(last, resolve)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
}

function read(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
