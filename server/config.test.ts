import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { troubleOfListening } from './trouble.ts'
import { sayStarted, sayTrouble } from './words.ts'

test.each([{}, { PORT: '', HOST: '', UNKNOT_LOG: '', UNKNOT_LOG_LEVEL: '' }])(
  'nothing said, as in %o, is localhost at 4321 with lines of JSON',
  environment => {
    expect(readConfig(environment, false)).toEqual({
      ok: true,
      config: { host: 'localhost', port: 4321, log: { format: 'json', level: 'info' } },
    })
  },
)

test('at a terminal the lines are for eyes, unless another format is said', () => {
  expect(readConfig({}, true)).toMatchObject({ config: { log: { format: 'text' } } })
  expect(readConfig({ UNKNOT_LOG: 'json' }, true)).toMatchObject({ config: { log: { format: 'json' } } })
})

test('what is said is taken', () => {
  const said = { PORT: '80', HOST: '0.0.0.0', UNKNOT_LOG: 'off', UNKNOT_LOG_LEVEL: 'warn' }
  expect(readConfig(said, false)).toEqual({
    ok: true,
    config: { host: '0.0.0.0', port: 80, log: { format: 'off', level: 'warn' } },
  })
})

test('an IPv6 address may be said with or without brackets', () => {
  for (const HOST of ['::1', '[::1]']) {
    expect(readConfig({ HOST }, false)).toMatchObject({ config: { host: '::1' } })
  }
})

test.each(['0', '1', '65535'])('%s is a port', PORT => {
  expect(readConfig({ PORT }, false)).toMatchObject({ ok: true, config: { port: Number(PORT) } })
})

test.each(['eighty', '-1', '65536', '4321.5', '1e3', '0x50', ' ', 'Infinity'])('%j is no port', PORT => {
  expect(readConfig({ PORT }, false)).toEqual({
    ok: false,
    trouble: { problem: 'bad-port', given: PORT },
    log: { format: 'json', level: 'info' },
  })
})

test('a refusal is logged in the way that was asked for', () => {
  const said = { PORT: 'eighty', UNKNOT_LOG: 'text', UNKNOT_LOG_LEVEL: 'error' }
  expect(readConfig(said, false)).toMatchObject({ ok: false, log: { format: 'text', level: 'error' } })
})

test('a format and a level that do not exist are refused', () => {
  expect(readConfig({ UNKNOT_LOG: 'xml' }, false)).toMatchObject({
    ok: false,
    trouble: { problem: 'bad-log-format', given: 'xml' },
  })
  expect(readConfig({ UNKNOT_LOG_LEVEL: 'loud' }, false)).toMatchObject({
    ok: false,
    trouble: { problem: 'bad-log-level', given: 'loud' },
  })
})

test.each([
  ['EADDRINUSE', { problem: 'port-taken', port: 4321 }],
  ['EACCES', { problem: 'port-forbidden', port: 4321 }],
  ['ENOTFOUND', { problem: 'cannot-listen', host: '::1', port: 4321, code: 'ENOTFOUND' }],
  [undefined, { problem: 'cannot-listen', host: '::1', port: 4321, code: 'unknown' }],
])('the code %s of the system becomes %o', (code, trouble) => {
  expect(troubleOfListening(code, '::1', 4321)).toEqual(trouble)
})

test('every trouble is one clear sentence or two, with what to do', () => {
  const said = [
    sayTrouble({ problem: 'bad-port', given: 'eighty' }),
    sayTrouble({ problem: 'bad-log-format', given: 'xml' }),
    sayTrouble({ problem: 'bad-log-level', given: 'loud' }),
    sayTrouble({ problem: 'not-built' }),
    sayTrouble({ problem: 'port-taken', port: 4321 }),
    sayTrouble({ problem: 'port-forbidden', port: 80 }),
    sayTrouble({ problem: 'cannot-listen', host: '::9', port: 80, code: 'EADDRNOTAVAIL' }),
  ]
  expect(said).toEqual([
    'PORT is "eighty". It must be a whole number from 0 to 65535.',
    'UNKNOT_LOG is "xml". It must be one of: json, text, off.',
    'UNKNOT_LOG_LEVEL is "loud". It must be one of: info, warn, error.',
    'The app is not built yet. Run "npm start", which builds it first.',
    'Port 4321 is taken. Choose another one: PORT=4322 npm start',
    'Port 80 needs more rights. Choose one above 1023: PORT=4321 npm start',
    'The server cannot listen on http://[::9]:80 (EADDRNOTAVAIL). Is HOST an address of this machine?',
  ])
})

test('the start is said with a link', () => {
  expect(sayStarted('::1', 4321)).toBe('Unknot is at http://[::1]:4321')
})
