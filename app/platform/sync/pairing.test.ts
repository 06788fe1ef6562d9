import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { syncSite } from '#test/builders/sync-site.ts'
import { accept, invite, parseCode, type Invitation } from './pairing.ts'
import { createServerLink, type Question, type ServerLink } from './server-link.ts'

const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at * 5 + 1)
const { server } = syncSite()

beforeEach(() => {
  // The real way to the real server, from a page that came from it.
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => fetch(`${server.url()}${path}`, init))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const link = createServerLink()
const soon = () => new Promise<void>(resolve => setTimeout(resolve, 5))

async function invited(through: Pick<ServerLink, 'ask'> = link): Promise<Invitation> {
  const made = await invite(through, SECRET, soon)
  if (!made.ok) throw new Error(made.why)
  return made.invitation
}

/** Other figures in the same room. */
function wrongly(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`
}

test('who types the figures has the secret, with the spaces or without', async () => {
  for (const typed of [(code: string) => code, (code: string) => code.replaceAll(' ', '')]) {
    const invitation = await invited()
    expect(invitation.code).toMatch(/^\d{2,4} \d{3} \d{3}$/)
    expect(await accept(link, typed(invitation.code), soon)).toEqual({ ok: true, secret: SECRET })
    expect(await invitation.end).toBe('given')
  }
})

test('one wrong try burns the code: both are told, and the right figures come too late', async () => {
  const invitation = await invited()
  expect(await accept(link, wrongly(invitation.code), soon)).toEqual({ ok: false, why: 'wrong' })
  expect(await invitation.end).toBe('wrong')
  expect(await accept(link, invitation.code, soon)).toEqual({ ok: false, why: 'wrong' })
})

test('a code is of one use', async () => {
  const invitation = await invited()
  const tries = await Promise.all([accept(link, invitation.code, soon), accept(link, invitation.code, soon)])
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await accept(link, invitation.code, soon)).toEqual({ ok: false, why: 'wrong' })
})

test('a code that is taken back, or that nobody uses in two minutes, holds no more', async () => {
  const back = await invited()
  back.stop()
  expect(await back.end).toBe('stopped')
  expect(await accept(link, back.code, soon)).toEqual({ ok: false, why: 'wrong' })

  const made = await invite(link, SECRET, () => Promise.resolve())
  if (!made.ok) throw new Error(made.why)
  expect(await made.invitation.end).toBe('expired')
  expect(await accept(link, made.invitation.code, soon)).toEqual({ ok: false, why: 'wrong' })
})

test('what the server sees of it is neither the secret nor the figures', async () => {
  const bodies: string[] = []
  const watched: Pick<ServerLink, 'ask'> = {
    ask<Value>(question: Question, schema: v.GenericSchema<unknown, Value>) {
      if (question.body) bodies.push(Buffer.from(question.body).toString('latin1'))
      return link.ask(question, schema)
    },
  }
  const invitation = await invited(watched)
  expect((await accept(watched, invitation.code, soon)).ok).toBe(true)
  expect(bodies).toHaveLength(3)
  const all = bodies.join()
  const figures = invitation.code.slice(-7)
  for (const told of [figures, figures.replace(' ', '')]) expect(all).not.toContain(told)
  const secret = Buffer.from(SECRET)
  for (const told of [secret.toString('latin1'), secret.toString('base64'), secret.toString('hex')])
    expect(all).not.toContain(told)
})

test('a server that puts itself between the two gives neither side anything', async () => {
  // It answers the guest with a hello of its own, for figures it guessed.
  const invitation = await invited()
  const own = await invited()
  const between: Pick<ServerLink, 'ask'> = {
    ask<Value>(question: Question, schema: v.GenericSchema<unknown, Value>) {
      const [room = '', other = ''] = [invitation.code, own.code].map(code => code.split(' ')[0])
      return link.ask({ ...question, path: question.path.replace(`/${room}`, `/${other}`) }, schema)
    },
  }
  expect(await accept(between, invitation.code, soon)).toEqual({ ok: false, why: 'wrong' })
  expect(await own.end).toBe('wrong')
  invitation.stop()
})

test.each([
  ['42 318 204', { room: '42', figures: '318204' }],
  ['42318204', { room: '42', figures: '318204' }],
  ['1234-318-204', { room: '1234', figures: '318204' }],
  ['', undefined],
  ['318 204', undefined],
  ['42 318 20x', undefined],
  ['12345 318 204', undefined],
])('"%s" is read as the figures it is, or as none', (typed, code) => {
  expect(parseCode(typed)).toEqual(code)
})

test('without a server it is said that it is away', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await invite(link, SECRET, soon)).toEqual({ ok: false, why: 'away' })
  expect(await accept(link, '42 318 204', soon)).toEqual({ ok: false, why: 'away' })
  expect(await accept(link, '318 204', soon)).toEqual({ ok: false, why: 'shape' })
})
