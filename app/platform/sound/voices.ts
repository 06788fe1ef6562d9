/** Which voices of a device a person would want to be guided by, and which of them first. */

/** What a browser says of a voice of the device. */
export interface DeviceVoice {
  readonly voiceURI: string
  readonly name: string
  readonly lang: string
  readonly localService: boolean
  readonly default: boolean
}

/** The voice that comes with the app. */
export const RECORDED = 'recorded'

/**
 * Voices that are jokes, or of the eighties. Apple lists them beside the others, names those of Eloquence with the language
 * behind, "Eddy (German (Germany))", and says the names in the language of the system: then the end of the URI tells.
 */
const NOVELTIES: ReadonlySet<string> = new Set(
  (
    'albert badnews bahh bells boing bubbles cellos deranged eddy flo fred goodnews grandma grandpa großmutter großvater ' +
    'hysterical jester junior kathy oma opa organ pipeorgan princess ralph reed rocko sandy shelley superstar trinoids ' +
    'whisper wobble zarvox'
  ).split(' '),
)

/** What speaks from formants, letter by letter: nobody's first choice for an evening, and the recorded voice is clearer. */
const ROBOT = /\be-?speak\b/i

/**
 * The voices of the device for a language: only those that stay on the device, no novelties. The person's own default comes
 * first, then those of the same country, then the others, in the order of the device. `locale`: such as `en-GB`.
 */
export function voicesFor<Voice extends DeviceVoice>(
  all: readonly Voice[],
  locale: string,
): readonly Voice[] {
  const [language] = locale.split('-')
  const rank = (voice: Voice) =>
    (isRobot(voice) ? 4 : 0) + (voice.default ? 0 : tagOf(voice) === locale.toLowerCase() ? 1 : 2)
  return all
    .filter(voice => voice.localService && tagOf(voice).split('-')[0] === language && !isNovelty(voice))
    .toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The voice to speak with: the one that was chosen where this device has it; else the best of the device; where that has
 * none, or only robots, the recorded one. `listed` is what `voicesFor` gave.
 */
export function pickVoice<Voice extends DeviceVoice>(
  listed: readonly Voice[],
  chosen: string | undefined,
): Voice | typeof RECORDED {
  if (chosen === RECORDED) return RECORDED
  const own = listed.find(({ voiceURI }) => voiceURI === chosen)
  if (own) return own
  const [best] = listed
  return best && !isRobot(best) ? best : RECORDED
}

/** Android writes `de_DE`. */
function tagOf({ lang }: DeviceVoice): string {
  return lang.replaceAll('_', '-').toLowerCase()
}

function isNovelty({ name, voiceURI }: DeviceVoice): boolean {
  const [bare = ''] = name.split(' (')
  return [bare, voiceURI.split('.').at(-1) ?? ''].some(word =>
    NOVELTIES.has(word.toLowerCase().replaceAll(' ', '')),
  )
}

function isRobot({ name, voiceURI }: DeviceVoice): boolean {
  return ROBOT.test(name) || ROBOT.test(voiceURI)
}
