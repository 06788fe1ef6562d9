import { expect, test } from 'vitest'
import { passphraseProblem } from './passphrase.ts'

test.each(['', 'pine trees', 'elf Zeichen', `pine trees${' '.repeat(8)}`])(
  '"%s" is too short: spaces at its ends do not count',
  async typed => {
    expect(await passphraseProblem(typed)).toBe('short')
  },
)

test.each([
  'aaaaaaaaaaaa',
  'passwordpassword',
  'PasswordPassword1',
  'qwertzuiop12',
  'qwertyuiop12',
  '123456789012',
  'iloveyou1234',
  'P@ssw0rd1234',
  'abcabcabcabc',
  'passwortpasswort',
  'geheimgeheim1',
  'ichliebedich',
  'hallohallohallo',
  'bayernmuenchen',
  'Sommer2024!!',
  'unknotunknot',
])('"%s" is among the first a computer would try', async typed => {
  expect(await passphraseProblem(typed)).toBe('guessable')
})

test.each([
  'seven quiet pine trees',
  'correct horse battery',
  'sieben stille kiefern am see',
  'vK3$xq9!ty2P',
  'Grüße vom Berg 7',
])('"%s" is a good passphrase', async typed => {
  expect(await passphraseProblem(typed)).toBeUndefined()
})
