/** Content codings the build writes beside a file, the smallest first; `identity` is the file itself. */
const CODINGS = ['br', 'gzip', 'identity'] as const
export type Coding = (typeof CODINGS)[number]

/** How many different headers are remembered; browsers send a handful. */
const MAX_REMEMBERED = 256
const remembered = new Map<string, readonly Coding[]>()

/** Codings in the order the client prefers (RFC 9110, 12.5.3). Without a header the file itself is the safe choice. */
export function preferredCodings(header: string | undefined): readonly Coding[] {
  if (header === undefined) return ['identity']
  const known = remembered.get(header)
  if (known !== undefined) return known
  const codings = rank(header)
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(header, codings)
  return codings
}

function rank(header: string): readonly Coding[] {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map(piece => piece.trim())
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters))
  }
  const any = weights.get('*')
  // What is not named is refused, but for the file itself, which is the last resort.
  const weightFor = (coding: Coding) =>
    weights.get(coding) ?? any ?? (coding === 'identity' ? Number.MIN_VALUE : 0)
  const wanted = CODINGS.filter(coding => weightFor(coding) > 0)
  return wanted.sort((a, b) => weightFor(b) - weightFor(a))
}

/** A weight that cannot be read makes a coding unwanted: the plain file is always understood. */
function weightOf(parameters: readonly string[]): number {
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  if (weight === undefined) return 1
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight.slice(2)) : 0
}
