/** WebKit, driven over plain WebDriver, in a window of our own on a screen nobody sees. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asText, PHONE, type Driven, type Maker, type Wishes } from './driven.ts'
import { textField } from './field.ts'
import { run } from './running.ts'
import { beginSession, freePort } from './webdriver.ts'

/** WebKit as Debian has it. */
export const webkit: Maker = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'gjs', 'xvfb'],
  programs: ['WebKitWebDriver', 'gjs', 'Xvfb'],
  start,
}

async function start(profile: string, { blocksCookies = false, dark = false }: Wishes = {}): Promise<Driven> {
  const screen = run('Xvfb', ['-displayfd', '1', '-screen', '0', '1000x1000x24', '-nolisten', 'tcp'])
  const display = await screen.says(/^\d+(?=\n)/m)
  const port = await freePort()
  const driver = run('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: `:${display}`,
    HOME: profile,
    LIBGL_ALWAYS_SOFTWARE: '1',
    GDK_BACKEND: 'x11',
  })
  const log = join(profile, 'console.log')
  const session = await beginSession(port, {
    'webkitgtk:browserOptions': {
      binary: '/bin/sh',
      // The driver throws away what the browser says; the shell keeps it.
      args: [
        '-c',
        'exec gjs -m "$0" "$1" "$2" "$3" "$5" > "$4" 2>&1',
        join(import.meta.dirname, 'webkit-window.mjs'),
        profile,
        `${PHONE.width}`,
        `${PHONE.height}`,
        log,
        [blocksCookies && 'no-cookies', dark && 'dark'].filter(Boolean).join(' '),
      ],
    },
  })

  return {
    version: `WebKitGTK ${textField(session.capabilities, 'browserVersion')}`,
    async open(url) {
      await session.post('url', { url })
    },
    async reload() {
      await session.post('refresh')
    },
    async ask(expression) {
      const answer = await session.post('execute/sync', {
        script: `return ${asText(expression)}`,
        args: [],
      })
      return JSON.parse(String(answer))
    },
    async act(source) {
      await session.post('actions', { actions: [source] })
    },
    async picture() {
      return Buffer.from(String(await session.get('screenshot')), 'base64')
    },
    errors: () => (existsSync(log) ? errorsIn(readFileSync(log, 'utf8')) : []),
    async close() {
      await session.end().catch(() => undefined)
      await driver.end()
      await screen.end()
    },
  }
}

/** The lines of the console that are errors, without where they come from. */
function errorsIn(log: string): readonly string[] {
  return [...log.matchAll(/CONSOLE (?:\w+ )?ERROR (.*)/g)].map(([, text]) => text ?? '')
}
