/** Firefox, driven over WebDriver BiDi, which it speaks by itself: no driver program is needed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectBidi } from './bidi.ts'
import { asText, PHONE, type Driven, type Maker, type Wishes } from './driven.ts'
import { field, textField } from './field.ts'
import { run } from './running.ts'

/** Nothing asked of Mozilla while we walk, and no page but ours. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
} as const

/** Firefox as Debian has it. */
export const firefox: Maker = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  programs: ['firefox-esr'],
  start,
}

async function start(profile: string, { blocksCookies = false, dark = false }: Wishes = {}): Promise<Driven> {
  const preferences = {
    ...PREFERENCES,
    'network.cookie.cookieBehavior': blocksCookies ? 2 : 5,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const program = run(
    'firefox-esr',
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, 'about:blank'],
    { HOME: profile },
  )
  const address = await program.says(/ws:\/\/\S+/)
  const bidi = await connectBidi(`${address}/session`)
  const begun = await bidi.send('session.new', { capabilities: {} })
  const said: string[] = []
  bidi.on('log.entryAdded', entry => {
    if (field(entry, 'level') === 'error') said.push(textField(entry, 'text'))
  })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const tree = await bidi.send('browsingContext.getTree', {})
  const context = textField(tree, 'contexts', '0', 'context')
  await bidi.send('browsingContext.setViewport', { context, viewport: PHONE })

  return {
    version: `Firefox ${textField(begun, 'capabilities', 'browserVersion')}`,
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' })
    },
    async ask(expression) {
      const answer = await bidi.send('script.evaluate', {
        expression: asText(expression),
        target: { context },
        awaitPromise: true,
        userActivation: false,
      })
      if (field(answer, 'type') !== 'success') throw new Error(textField(answer, 'exceptionDetails', 'text'))
      return JSON.parse(textField(answer, 'result', 'value'))
    },
    async act(source) {
      await bidi.send('input.performActions', { context, actions: [source] })
    },
    async picture() {
      const shot = await bidi.send('browsingContext.captureScreenshot', { context })
      return Buffer.from(textField(shot, 'data'), 'base64')
    },
    errors: () => said,
    async close() {
      await bidi.send('browser.close', {}).catch(() => undefined)
      bidi.close()
      await program.end()
    },
  }
}
