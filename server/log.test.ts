import { expect, test } from 'vitest'
import { createLog, describeError, LOG_FORMATS, LOG_LEVELS, type LogEntry, type LogOptions } from './log.ts'

const NOON = Date.UTC(2025, 5, 1, 12)

function linesOf(options: LogOptions, ...entries: readonly LogEntry[]): readonly string[] {
  const lines: string[] = []
  const log = createLog(
    options,
    line => lines.push(line),
    () => NOON,
  )
  for (const entry of entries) log(entry)
  return lines
}

const answered = (status: number): LogEntry => ({
  event: 'answered',
  method: 'GET',
  route: '/learn/:page',
  status,
  ms: 1.2,
})

test('an answer is one line of JSON', () => {
  expect(linesOf({ format: 'json', level: 'info' }, answered(200))).toEqual([
    '{"time":"2025-06-01T12:00:00.000Z","level":"info","event":"answered","method":"GET","route":"/learn/:page","status":200,"ms":1.2}',
  ])
})

test('an answer is one line for eyes', () => {
  expect(linesOf({ format: 'text', level: 'info' }, answered(404))).toEqual([
    '2025-06-01T12:00:00.000Z warn  answered method=GET route=/learn/:page status=404 ms=1.2',
  ])
})

test('a value that could look like a line of its own is quoted', () => {
  const [line = '', ...more] = linesOf(
    { format: 'text', level: 'info' },
    { event: 'refused', problem: 'bad-port', given: '80\n2025 info  stopped' },
  )
  expect(more).toEqual([])
  expect(line).toContain('given="80\\n2025 info  stopped"')
  expect(line).not.toContain('\n')
})

test('switched off, it writes nothing', () => {
  expect(linesOf({ format: 'off', level: 'info' }, answered(500))).toEqual([])
})

test.each([
  [200, 'info'],
  [304, 'info'],
  [399, 'info'],
  [400, 'warn'],
  [404, 'warn'],
  [499, 'warn'],
  [500, 'error'],
  [503, 'error'],
])('an answer of %i is told at level %s', (status, level) => {
  const [line = ''] = linesOf({ format: 'json', level: 'info' }, answered(status))
  expect(JSON.parse(line)).toMatchObject({ level, status })
})

test.each([
  ['started', 'info', { event: 'started', host: 'localhost', port: 4321 }],
  ['stopping', 'info', { event: 'stopping', signal: 'SIGTERM' }],
  ['stopped', 'info', { event: 'stopped' }],
  ['refused', 'error', { event: 'refused', problem: 'not-built' }],
  ['crashed', 'error', { event: 'crashed', error: { kind: 'TypeError', stack: [] } }],
  ['unreadable', 'warn', { event: 'unreadable', status: 400 }],
] satisfies readonly (readonly [string, string, LogEntry])[])('%s is told at level %s', (_, level, entry) => {
  const [line = ''] = linesOf({ format: 'json', level: 'info' }, entry)
  expect(JSON.parse(line)).toEqual({ time: '2025-06-01T12:00:00.000Z', level, ...entry })
})

test.each([
  ['info', [200, 404, 500]],
  ['warn', [404, 500]],
  ['error', [500]],
] as const)('from level %s on, answers of %j are told', (level, told) => {
  const lines = linesOf({ format: 'json', level }, answered(200), answered(404), answered(500))
  expect(lines.map(line => JSON.parse(line).status)).toEqual(told)
})

test('the formats and levels are the ones the documents name', () => {
  expect(LOG_FORMATS).toEqual(['json', 'text', 'off'])
  expect(LOG_LEVELS).toEqual(['info', 'warn', 'error'])
})

test('an error is told by its kind and its places, never by its words', () => {
  const { kind, stack } = describeError(new TypeError('no value\n    at my neck\n    at the desk'))
  expect(kind).toBe('TypeError')
  expect(stack[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/)
  expect(stack.join('\n')).not.toMatch(/neck|desk/)
})

test('an error of the system is told by its code', () => {
  const error = Object.assign(new Error('ENOENT: no such file, open /my-neck'), { code: 'ENOENT' })
  expect(describeError(error).kind).toBe('ENOENT')
  expect(describeError(error).stack.join('\n')).not.toContain('my-neck')
})

test('an error without words keeps its places', () => {
  expect(describeError(new RangeError()).stack.length).toBeGreaterThan(0)
})
