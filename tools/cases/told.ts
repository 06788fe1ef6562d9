/**
 * `npm run -s cases:told [-- en-heart …]`: reads what people might type (`tools/cases/told`) and prints, a file and round,
 * how often the word lists bring the right question first, and which texts they miss.
 */
import { outcomeOf, readTold, type Told } from './told/read-told.ts'
import { share } from './triage/score.ts'

const wanted = process.argv.slice(2)
const all = readTold()
const unknown = wanted.filter(file => !all.some(told => told.file === file))
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')} in tools/cases/told.\n`)
  process.exit(2)
}
const texts = all.filter(({ file }) => wanted.length === 0 || wanted.includes(file))

for (const name of new Set(texts.map(nameOf))) {
  const here = texts.filter(text => nameOf(text) === name)
  const asking = here.filter(({ raise }) => raise.length > 0)
  const plain = here.filter(({ raise }) => raise.length === 0)
  print(`${name}: raised ${rightOf(asking)}, plain and quiet ${rightOf(plain)}`)
  for (const text of here) {
    const { isRight, missing, wrong } = outcomeOf(text)
    if (!isRight)
      print(`    ${wrong.length > 0 ? `wrongly ${wrong.join(', ')}` : missing.join(', ')} | ${text.text}`)
  }
}

function nameOf({ file, round }: Told): string {
  return `${file} round ${round}`
}

function rightOf(some: readonly Told[]): string {
  return share(some.filter(text => outcomeOf(text).isRight).length, some.length)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
