/** Of every language that has a folder in `locales/`: what it says is of the English that is said, with its places and numbers. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import { checkMessage } from '#tools/translate/compile.ts'
import { PSEUDO, pseudoTextOf } from '#tools/translate/pseudo.ts'
import { everyText, isName, statusOf, type Standing } from '#tools/translate/status.ts'
import { LOCALES } from '#tools/translate/translations.ts'

const english = everyText()
const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

test('every text for people has an id of its own', () => {
  const names = english.map(({ file, id }) => `${file}: ${id}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(names.length).toBeGreaterThan(5000)
})

test('every English message can be said, and says nothing that it is not given', () => {
  const wrong = english.flatMap(({ file, id, text, places }) =>
    places ? faultOf('en', text, places).map(fault => `${file}: ${id}: ${fault}`) : [],
  )
  expect(wrong).toEqual([])
})

test.each(PSEUDO)('every message can be said %s', pseudo => {
  const wrong = english.flatMap(text =>
    text.places
      ? faultOf('en', pseudoTextOf(pseudo, text), text.places).map(fault => `${text.id}: ${fault}`)
      : [],
  )
  expect(wrong).toEqual([])
})

describe.each(languages)('%s', language => {
  const { texts, orphans } = statusOf(language, english)
  const said = texts.filter(({ said: own }) => own !== undefined)
  const inWhole = LANGUAGES.some(whole => whole === language)

  test('nothing waits for a text that is no longer said', () => {
    expect(orphans).toEqual([])
  })

  // One that has only begun says English meanwhile: `npm run translate -- status` lists what is left.
  test.runIf(inWhole)('a person who chose it reads no English, and nothing that was meant before', () => {
    const left = texts.filter(({ english: text, state }) => state !== 'said' && !isName(text))
    expect(listed(left), `npm run translate -- export ${language} FOLDER, write them, import`).toEqual([])
  })

  test('a message can be said, with all that the English one says of what it is given', () => {
    const wrong = said.flatMap(({ english: { file, id, text, places }, said: own }) => {
      if (!places || own === undefined) return []
      const lost = places.filter(place => says(text, place) && !says(own.text, place))
      const faults = [...faultOf(language, own.text, places), ...lost.map(place => `{${place}} is not said`)]
      return faults.map(fault => `${file}: ${id}: ${fault}`)
    })
    expect(wrong).toEqual([])
  })

  test('the numbers are those of the English', () => {
    const differ = said.filter(
      ({ english: text, said: own }) =>
        !text.places && text.file.startsWith('knowledge/') && numbersIn(text.text) !== numbersIn(own?.text),
    )
    expect(listed(differ)).toEqual([])
  })
})

function faultOf(language: string, text: string, places: readonly string[]): readonly string[] {
  try {
    checkMessage(language, { text, places })
    return []
  } catch (error) {
    return [String(error)]
  }
}

/** Whether a message says what stands in a place, and does not only go by it. */
function says(text: string, place: string): boolean {
  const counts = text.includes('#') && new RegExp(`\\{${place}, plural`).test(text)
  return (
    counts ||
    new RegExp(`(?<!(?:one|other|true|=\\d+) )\\{${place}(?:, (?:number|list|lower)[^}]*)?\\}`).test(text)
  )
}

function numbersIn(text = ''): string {
  return (text.match(/\d+/g) ?? []).toSorted().join(' ')
}

function listed(standings: readonly Standing[]): readonly string[] {
  return standings.map(
    ({ english: { file, id, text }, state, said }) =>
      `${file}: ${id} (${state}): ${text} → ${said?.text ?? ''}`,
  )
}
