import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./words.ts', import.meta.url))

function run(args: readonly string[], text: string) {
  const input = `${JSON.stringify({ id: 'one', text })}\n`
  return spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: 'utf8' })
}

describe('reading free words on the command line', () => {
  it('reads English unless a language is given', () => {
    const { stdout, status } = run([], 'My left leg is numb')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'one', raise: ['rf_limb_numb_stable'] })
    expect(run(['--language', 'en'], 'My left leg is numb').stdout).toBe(stdout)
  })

  it('reads German when asked to', () => {
    const { stdout, status } = run(['--language', 'de'], 'Mein linkes Bein ist taub')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'one', raise: ['rf_limb_numb_stable'] })
  })

  it.each([[['--language', 'fr']], [['--language']], [['--tongue', 'de']], [['de']]])(
    'says in one sentence what it can read for %j, and stops',
    args => {
      const { stdout, stderr, status } = run(args, 'Mein linkes Bein ist taub')
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr.trim()).toMatch(/^[^\n]*--language[^\n]*\ben\b[^\n]*\bde\b[^\n]*\.$/)
    },
  )
})
