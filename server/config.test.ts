import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { troubleOfListening } from './trouble.ts'
import { sayStarted, sayTrouble } from './words.ts'

const UNSAID = {
  host: 'localhost',
  port: 4321,
  site: undefined,
  prefix: 'kept',
  trustedProxies: [],
  maxConnections: 900,
  log: { format: 'json', level: 'info' },
  sync: { isOn: true, data: undefined, nats: [], replicas: 3 },
  metricsPort: undefined,
}
const EMPTY = {
  UNKNOT_LOG: '',
  UNKNOT_LOG_LEVEL: '',
  UNKNOT_ORIGIN: '',
  UNKNOT_PREFIX: '',
  UNKNOT_TRUSTED_PROXIES: '',
  UNKNOT_MAX_CONNECTIONS: '',
  UNKNOT_SYNC: '',
  UNKNOT_DATA: '',
  UNKNOT_NATS: '',
  UNKNOT_NATS_REPLICAS: '',
  UNKNOT_METRICS_PORT: '',
}

test.each([{}, EMPTY])('nothing said, as in %o, is localhost at 4321 with lines of JSON', environment => {
  expect(readConfig(environment, false)).toEqual({ ok: true, config: UNSAID })
})

test('at a terminal the lines are for eyes, unless another format is said', () => {
  expect(readConfig({}, true)).toMatchObject({ config: { log: { format: 'text' } } })
  expect(readConfig({ UNKNOT_LOG: 'json' }, true)).toMatchObject({ config: { log: { format: 'json' } } })
})

test('what is said is taken', () => {
  const said = {
    PORT: '80',
    HOST: '0.0.0.0',
    UNKNOT_ORIGIN: 'https://unknot.example',
    UNKNOT_PREFIX: 'stripped',
    UNKNOT_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    UNKNOT_MAX_CONNECTIONS: '50',
    UNKNOT_LOG: 'off',
    UNKNOT_LOG_LEVEL: 'warn',
    UNKNOT_SYNC: 'off',
    UNKNOT_DATA: '/var/lib/unknot',
    UNKNOT_NATS: 'nats://10.0.0.1:4222, nats://10.0.0.2:4222',
    UNKNOT_NATS_REPLICAS: '1',
    UNKNOT_METRICS_PORT: '9100',
  }
  expect(readConfig(said, false)).toEqual({
    ok: true,
    config: {
      host: '0.0.0.0',
      port: 80,
      site: 'https://unknot.example',
      prefix: 'stripped',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8'],
      maxConnections: 50,
      log: { format: 'off', level: 'warn' },
      sync: {
        isOn: false,
        data: '/var/lib/unknot',
        nats: ['nats://10.0.0.1:4222', 'nats://10.0.0.2:4222'],
        replicas: 1,
      },
      metricsPort: 9100,
    },
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

test.each([
  'eighty',
  '-1',
  '65536',
  '4321.5',
  '1e3',
  '0x50',
  '0x1151',
  '',
  ' ',
  ' 80',
  '+80',
  '00000080',
  '８０',
  'Infinity',
])('%j is no port', PORT => {
  expect(readConfig({ PORT }, false)).toEqual({
    ok: false,
    trouble: { problem: 'bad-port', given: PORT },
    log: { format: 'json', level: 'info' },
  })
})

test.each(['127.0.0.1', '0.0.0.0', '::', '::1', 'fe80::1%eth0', 'localhost', 'unknot.example', 'my-machine'])(
  '%s is a host',
  HOST => {
    expect(readConfig({ HOST }, false)).toMatchObject({ ok: true, config: { host: HOST } })
  },
)

test.each([
  '',
  ' ',
  'my neck',
  'localhost:4321',
  'http://localhost',
  'a/b',
  '[]',
  '-',
  '.',
  '::g',
  ' localhost',
])('%j is no host', HOST => {
  expect(readConfig({ HOST }, false)).toMatchObject({
    ok: false,
    trouble: { problem: 'bad-host', given: HOST },
  })
})

test.each([
  ['UNKNOT_ORIGIN', 'unknot.example', 'bad-origin'],
  ['UNKNOT_ORIGIN', 'https://unknot.example/app', 'bad-origin'],
  ['UNKNOT_PREFIX', '/unknot/', 'bad-prefix'],
  ['UNKNOT_TRUSTED_PROXIES', 'everybody', 'bad-proxies'],
  ['UNKNOT_MAX_CONNECTIONS', '0', 'bad-connections'],
  ['UNKNOT_MAX_CONNECTIONS', 'many', 'bad-connections'],
  ['UNKNOT_MAX_CONNECTIONS', '100001', 'bad-connections'],
  ['UNKNOT_SYNC', 'maybe', 'bad-sync'],
  ['UNKNOT_NATS', '10.0.0.1:4222', 'bad-nats'],
  ['UNKNOT_NATS', 'nats://10.0.0.1,', 'bad-nats'],
  ['UNKNOT_NATS_REPLICAS', '0', 'bad-replicas'],
  ['UNKNOT_METRICS_PORT', 'eighty', 'bad-metrics-port'],
])('%s=%s is refused', (name, given, problem) => {
  expect(readConfig({ [name]: given }, false)).toMatchObject({ ok: false, trouble: { problem, given } })
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
    sayTrouble({ problem: 'bad-host', given: '' }),
    sayTrouble({ problem: 'bad-origin', given: 'unknot' }),
    sayTrouble({ problem: 'bad-prefix', given: '/unknot/' }),
    sayTrouble({ problem: 'bad-proxies', given: 'all' }),
    sayTrouble({ problem: 'bad-connections', given: '0' }),
    sayTrouble({ problem: 'bad-sync', given: 'maybe' }),
    sayTrouble({ problem: 'bad-nats', given: 'here' }),
    sayTrouble({ problem: 'bad-replicas', given: '9' }),
    sayTrouble({ problem: 'bad-metrics-port', given: 'x' }),
    sayTrouble({ problem: 'bad-log-format', given: 'xml' }),
    sayTrouble({ problem: 'bad-log-level', given: 'loud' }),
    sayTrouble({ problem: 'not-built' }),
    sayTrouble({ problem: 'port-taken', port: 4321 }),
    sayTrouble({ problem: 'port-forbidden', port: 80 }),
    sayTrouble({ problem: 'cannot-listen', host: '::9', port: 80, code: 'EADDRNOTAVAIL' }),
  ]
  expect(said).toEqual([
    'PORT is "eighty". It must be a whole number from 0 to 65535.',
    'HOST is "". It must be a name or an address of this machine, such as localhost or 0.0.0.0.',
    'UNKNOT_ORIGIN is "unknot". It must be where people find the site, without a path, such as https://unknot.example.',
    'UNKNOT_PREFIX is "/unknot/". It must be one of: kept, stripped.',
    'UNKNOT_TRUSTED_PROXIES is "all". It must be addresses or subnets with commas between, such as 127.0.0.1, 10.0.0.0/8.',
    'UNKNOT_MAX_CONNECTIONS is "0". It must be a whole number from 1 to 100000.',
    'UNKNOT_SYNC is "maybe". It must be one of: on, off.',
    'UNKNOT_NATS is "here". It must be addresses of NATS servers with commas between, such as nats://127.0.0.1:4222.',
    'UNKNOT_NATS_REPLICAS is "9". It must be a whole number from 1 to 5.',
    'UNKNOT_METRICS_PORT is "x". It must be a whole number from 0 to 65535.',
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
