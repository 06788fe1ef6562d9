/** Everything a person may read: the catalogues of `app/` and `core/` and the records of `knowledge/`, as a flat list. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isCatalogue } from '#tools/translate/texts.ts'

/** One text for people, where it stands, and what it is for. */
export interface ShownText {
  /** `knowledge/atlas/muscles levator-scapulae.releases.0.steps.1` */
  readonly where: string
  readonly group: string
  readonly text: string
  /** Says what others say, word for word, so that it can be answered. */
  readonly quotes: boolean
  /** A step, a stop, a button, a safety question: the person acts on it. */
  readonly instructs: boolean
}

const ROOT = join(import.meta.dirname, '../..')

/** Files of `knowledge/` with words that are shown. The others hold sources, ids, or words people type. */
const SHOWN = [
  'safety/check-groups',
  'safety/stops/extras',
  'atlas/aggravations',
  'atlas/causes',
  'atlas/chains',
  'atlas/clinical-regions',
  'evidence/claims',
  'evidence/course',
  'evidence/disagreements',
  'safety/emergency-numbers',
  'reference/glossary',
  'reference/long-answers',
  'reference/most-asked',
  'care/habits',
  'evidence/heat-limits',
  'atlas/look-alikes',
  'atlas/movements',
  'atlas/muscles',
  'evidence/myths',
  'care/phases',
  'care/professionals',
  'atlas/regions',
  'safety/safety',
  'safety/profile',
  'reference/signs',
  'safety/stops',
  'safety/while-waiting',
  'care/techniques',
  'care/tools',
] as const

/** Fields of a record that hold ids and marks, never words; looked for at the end of a path. */
const NOT_WORDS =
  /^(?:concernOfFlag|concernOfRule)\.|\.examples\.|\.(?:id|kind|allows|flag|group|areas|regions|region|practice|limit|of|sources|source|seed|verdict|screen|tier|grade|layer|self|confidence|view|local|essential|spillover|side|technique|tool|tools|posture|pace|needs|phases|techniques|stretch|strengthen|raise|condition|section|from|to|number|also|profile|advises|flags|muscle|causes|aggravations|requires)(?:\.\d+)*$|^p[0-9]-\w+\.avoid|^(?:flare|latent)\.avoid/
/** In the words of others. */
const QUOTES =
  /knowledge\/evidence\/myths \S+\.claim$|knowledge\/evidence\/disagreements \S+\.statements\.|knowledge\/evidence\/claims \S+\.says$/
/** In the knowledge, these tell a person what to do; in `app/` and `core/` every word does. */
const INSTRUCTS =
  /\.(?:steps|setUp|press|during|letGo|rest|into|back|keep|turns|timed|end|stop|find|dangers|does|avoid|say|ask|short|more|whenToAsk|whatWeDo|weDo|change|progression|feel|soon|title|label|words|points)(?:\.|$)/

/** Numbers and words to call a sentence with, so that singular and plural are both read. */
const SAMPLES: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1],
  [3, 4, 5, 6],
  [90, 120, 30, 10],
  [0, 0, 0, 0],
  ['left shoulder', 'left shoulder', 'left shoulder', 'left shoulder'],
  ['left shoulder', 3, 3, 3],
  [3, 'left shoulder', 3, 3],
  [true, true, true],
  [['left shoulder', 'neck'], (name: unknown) => String(name)],
]

/** Reads one module of ours by its path from the root. */
export type Load = (path: string) => Promise<Readonly<Record<string, unknown>>>

const load: Load = path => import(pathToFileURL(join(ROOT, path)).href)

/** Paths of all modules of a top folder, tests left out. */
function modulesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
}

/** Reads all of it; in another language where `read` gives the modules of that language. */
export async function allTexts(read: Load = load): Promise<readonly ShownText[]> {
  const files = [...modulesOf('core'), ...modulesOf('app')].filter(path => isCatalogue(path))
  const paths = [...files, ...SHOWN.map(name => `knowledge/${name}.ts`)]
  const all: ShownText[] = []
  for (const path of paths) {
    const module: Readonly<Record<string, unknown>> = await read(path)
    const group = path.replace(/\.ts$/, '')
    for (const value of Object.values(module)) {
      if (typeof value !== 'object' || value === null) continue
      for (const [at, text] of textsIn(value, '', group.startsWith('knowledge/')))
        all.push(textAt(group, at, text))
    }
  }
  return all
}

function textAt(group: string, at: string, text: string): ShownText {
  const where = `${group} ${at}`
  return {
    where,
    group,
    text,
    quotes: QUOTES.test(where),
    instructs: !QUOTES.test(where) && (!group.startsWith('knowledge/') || INSTRUCTS.test(where)),
  }
}

/** A whole sentence, or three words in a row. */
const SPOKEN = /^\p{Lu}.* .*[.?]$|\p{L} \p{L}+ \p{L}/u

/** What files of `core/` say to a person by themselves, outside its catalogue: there should be nothing. */
export function spokenOutside(): readonly { readonly file: string; readonly text: string }[] {
  return modulesOf('core')
    .filter(path => !isCatalogue(path))
    .flatMap(file =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter(line => !line.includes('Error(') && !/^\s*(?:\/?\*|\/\/)/.test(line))
        .flatMap(line => [...line.replace(/\s\/\/ .*$/, '').matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gu)])
        .map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '3'))
        .filter(text => SPOKEN.test(text))
        .map(text => ({ file, text })),
    )
}

/** Every text inside a value, with its path. */
function textsIn(
  value: unknown,
  at: string,
  isRecord: boolean,
): readonly (readonly [at: string, text: string])[] {
  if (isRecord && NOT_WORDS.test(at)) return []
  if (typeof value === 'string') return /\p{L}/u.test(value) ? [[at, value]] : []
  if (typeof value === 'function') return sampled(value).flatMap(each => textsIn(each, `${at}()`, isRecord))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, at === '' ? key : `${at}.${key}`, isRecord),
  )
}

/** What a sentence with numbers says for each sample. */
function sampled(sentence: Function): readonly unknown[] {
  const all = SAMPLES.flatMap(sample => {
    try {
      const text: unknown = Reflect.apply(sentence, undefined, sample)
      return text === undefined ? [] : [text]
    } catch {
      return []
    }
  })
  return [...new Set(all)]
}
