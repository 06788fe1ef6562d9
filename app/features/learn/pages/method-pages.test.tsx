import { expect, test } from 'vitest'
import { professionals } from '#knowledge/care/professionals.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { readingLearn } from '#test/builders/learn.ts'

const options = Object.values(professionals)

function reading(section: string, id: string) {
  return readingLearn(`/learn/${section}/${id}`)
}

/** The list under a heading of a page, line by line. */
function linesUnder({ element }: Awaited<ReturnType<typeof reading>>, heading: string): readonly string[] {
  const title = [...element.querySelectorAll('h2')].find(({ textContent }) => textContent === heading)
  return [...(title?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)
}

test.each(options)('“$name” says each reason to leave it out once', async ({ id, notWith }) => {
  const page = await reading('professional', id)
  const reasons = new Set(notWith.map(({ because }) => because))
  const lines = linesUnder(page, 'Not with')
  expect(lines).toHaveLength(reasons.size)
  for (const reason of reasons) expect(lines.filter(line => line.endsWith(reason))).toHaveLength(1)
})

test('two conditions with one reason stand in one line, in the order of the record', async () => {
  const page = await reading('professional', 'scraping')
  expect(linesUnder(page, 'Not with')).toContain(
    'A narrowed artery in the neck. A stroke or mini-stroke. Not on your neck: its arteries need care.',
  )
})

test('a work never ends a sentence twice', async () => {
  const cited = new Set(options.flatMap(option => option.sources as readonly string[]))
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...cited]))
  for (const { id } of options) {
    const page = await reading('professional', id)
    for (const line of linesUnder(page, 'Sources')) expect(line).not.toMatch(/[.?!]\./)
  }
})
