/**
 * `npm run -s evenings -- [--language en|de] [--days 1,4,9] [who]`: the sessions of the twelve people of docs/plans.md as
 * they are spoken, to be read aloud; whoever is named, only theirs. Ends with how much of what their steps need is said,
 * and with what is pressed before its stop line.
 */
import { parseArgs } from 'node:util'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { loadIn } from '#tools/translate/in-language.ts'

type Evenings = Pick<typeof import('./evenings.ts'), 'evenings' | 'readAloud'>

const { values, positionals } = parseArgs({
  options: {
    language: { type: 'string', default: LANGUAGES[0] },
    days: { type: 'string', default: '1,4,9' },
  },
  allowPositionals: true,
})
const { language } = values
const days = values.days.split(',').map(Number)
const [who = ''] = positionals
if (!isOneOf(LANGUAGES, language) || days.some(day => !(day >= 1 && day <= 14))) {
  process.stderr.write(`Give --language one of ${LANGUAGES.join(', ')}, and --days from 1 to 14.\n`)
  process.exitCode = 1
} else {
  const { loaded, close } = await loadIn(language, '/tools/docs/evenings.ts')
  const { evenings, readAloud }: Evenings = { evenings: loaded['evenings'], readAloud: loaded['readAloud'] }
  const all = evenings(days).filter(({ name }) => name.toLowerCase().includes(who.toLowerCase()))
  for (const evening of all) console.log(readAloud(evening))
  for (const { name, day, script, early, needed } of all)
    console.log(
      `${name}, day ${day}: ${needed - script.unsaid.length} of ${needed} lines said, ${early.length} pressed before the stop line`,
    )
  await close()
}
