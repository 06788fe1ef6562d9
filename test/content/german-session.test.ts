import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { speak } from '#tools/translate/plugin.ts'
import type * as Sessions from '#core/session/script/every-session.ts'
import type * as Pace from '#core/session/pace.ts'
import type * as Scripts from '#core/session/script/script.ts'
import type * as Captions from '#app/features/session/caption.ts'
import { scriptOf as englishScriptOf } from '#core/session/script/script.ts'
import { scriptRecords as englishRecords } from '#app/features/session/caption.ts'

const vite = await createServer({
  root: join(import.meta.dirname, '../..'),
  configFile: false,
  plugins: [...speak('de')],
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  logLevel: 'error',
})
afterAll(() => vite.close())
const german = {
  ...(await vite.ssrLoadModule('/core/session/script/every-session.ts')),
  ...(await vite.ssrLoadModule('/core/session/script/script.ts')),
  ...(await vite.ssrLoadModule('/core/session/pace.ts')),
  ...(await vite.ssrLoadModule('/app/features/session/caption.ts')),
}
const everySession: typeof Sessions.everySession = german['everySession']
const scriptOf: typeof Scripts.scriptOf = german['scriptOf']
const secondsToSay: typeof Pace.secondsToSay = german['secondsToSay']
const scriptRecords: typeof Captions.scriptRecords = german['scriptRecords']
const sessions = everySession(scriptRecords).map(steps => ({ steps, script: scriptOf(steps, scriptRecords) }))

test('a German session says all of its lines, none into the next', () => {
  const wrong = sessions.flatMap(({ script }) => {
    const said = script.lines.filter(({ kind }) => kind === 'said')
    const late = said.filter(
      (line, index) =>
        line.atSeconds + secondsToSay(line.text) > (said[index + 1]?.atSeconds ?? script.totalSeconds) + 0.05,
    )
    return [...script.unsaid, ...late.map(({ text }) => text)]
  })
  expect([...new Set(wrong)]).toEqual([])
})

test('a German session names its own side only, and no figure above what a person may take', () => {
  const wrong = sessions.flatMap(({ steps, script }) =>
    script.lines.flatMap(({ kind, step, text }) => {
      if (kind !== 'said') return []
      const { side, maxPain = 0 } = steps[step] ?? {}
      const other = side === undefined ? /(?!)/u : side === 'L' ? /\brecht[es]/u : /\blink(?:e|s\b)/u
      const figures = [...text.matchAll(/(\d+) von 10|über (\d+)/gu)].flatMap(([, ...found]) => found)
      const tooMuch = figures.some(figure => Number(figure ?? 0) > Math.max(1, maxPain))
      return other.test(text) || tooMuch ? [text] : []
    }),
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('a session is as long in German as in English', () => {
  const differ = sessions.filter(
    ({ steps, script }) => englishScriptOf(steps, englishRecords).totalSeconds !== script.totalSeconds,
  )
  expect(differ).toEqual([])
})
