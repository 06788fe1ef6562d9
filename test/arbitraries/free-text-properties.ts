import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLAGS } from '#core/vocabulary/answers.ts'
import { readWords, type WordLists } from '#core/free-words/read.ts'
import { draws } from '#tools/dev/quick-mode.ts'

/** Any code point but half of a pair. fast-check's own `binary` takes seconds to make its tables. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map(code => String.fromCodePoint(code))

interface Spoken {
  /** Texts that raise something, and texts that raise nothing. */
  readonly positives: readonly string[]
  readonly quiet: readonly string[]
  /** Texts that are nothing but a denial. */
  readonly denial: fc.Arbitrary<string>
  /** A text repeated here is as long as one can be pasted. */
  readonly long: readonly string[]
}

/** What holds in every language, whatever a person pastes. */
export function testAnyWords(lists: WordLists, { positives, quiet, denial, long }: Spoken): void {
  const raised = (text: string) => readWords(text, lists).raise

  describe('whatever a person pastes', () => {
    it('never throws and only names flags of ours', () => {
      fc.assert(
        fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), text => {
          for (const flag of raised(text)) expect(FLAGS).toContain(flag)
        }),
        { numRuns: 300 },
      )
    })

    const anyText = fc.oneof(fc.constantFrom(...positives, ...quiet), fc.string({ maxLength: 80 }))

    it('keeps what a sentence raised when more is written before or after it', () => {
      fc.assert(
        fc.property(fc.constantFrom(...positives), anyText, anyText, (text, before, after) => {
          expect(raised(`${before}. ${text}. ${after}`)).toEqual(
            expect.arrayContaining([...raised(`${text}.`)]),
          )
        }),
        { numRuns: 500 },
      )
    })

    it('raises nothing for a text made only of denials', () => {
      fc.assert(
        fc.property(fc.array(denial, { minLength: 1, maxLength: 5 }), denials => {
          expect(raised(denials.join('. '))).toEqual([])
        }),
        { numRuns: 1000 },
      )
    })

    it('takes for a text ten times as long about ten times as long, not a hundred', () => {
      const texts = [
        ...long.map(text => text.repeat(Math.ceil(100_000 / text.length))),
        'a'.repeat(100_000),
        "'-.,".repeat(25_000),
        Array.from({ length: 12_000 }, (_, index) => `brea${index.toString(36).replaceAll(/\d/g, 'q')}`).join(
          ' ',
        ),
        positives.join(' ').repeat(30),
      ]
      for (const text of texts) {
        const [short, long] = [text.slice(0, draws(10_000)), text.slice(0, draws(100_000))]
        raised(short)
        const growth = () =>
          workOf(() => raised(long)) /
          Math.max(
            5,
            workOf(() => raised(short)),
          )
        // A pause of the machine can fall into one try, a square law falls into all three.
        expect([1, 2, 3].some(() => growth() < 60)).toBe(true)
      }
    })
  })
}

/** Milliseconds this thread worked: how busy the machine is besides does not count. */
function workOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
