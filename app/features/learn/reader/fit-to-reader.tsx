/** Fits a document of Learn to who reads it, before it is seen. */
import { render, type VNode } from 'preact'
import {
  permitOfHabit,
  permitOfMovement,
  permitOfRelease,
  permitOfTechnique,
  type Permit,
  type Reader,
} from '#core/learn/guidance.ts'
import { pressingReading } from '#core/session/script/reading-lines.ts'
import type { Muscle } from '#core/vocabulary/records.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { timeWords } from '#app/features/learn/time-words.ts'
import { readingWords as words } from '#app/features/learn/words/reading.ts'
import { parsePractised, type Practised } from './marks.ts'
import { Notice } from './notice.tsx'
import { releasePain } from './release-pain.ts'

/**
 * Takes out what is not for this reader, and says why in its place. The document is as nobody in particular reads it, who was
 * asked nothing. Guidance that this version of the app cannot judge is left out for whoever told us something.
 */
export function fitToReader(content: ParentNode, reader: Reader): void {
  if (reader.reach === 'stop' || reader.reach === 'again') return close(content, reader.reach)
  if (reader.reach === 'open') for (const one of all(content, '[data-check-first]')) one.remove()
  for (const guided of all(content, '[data-guided]')) guide(guided, reader)
}

/** No step until somebody has looked, or the check is answered again. */
function close(content: ParentNode, reach: 'stop' | 'again'): void {
  for (const one of all(content, '[data-advice], [data-guided], [data-check-first]')) one.remove()
  const [title, text, link] =
    reach === 'stop'
      ? [words.stopped, words.stoppedText, words.stopLink]
      : [words.again, words.againText, words.checkLink]
  for (const head of all(content, '[data-closes]'))
    head.after(...made(<Notice variant="stop" title={title} lines={[text]} link={link} />))
}

function guide(guided: Element, reader: Reader): void {
  if (!reader.checked) return
  const practised = parsePractised(guided.getAttribute('data-guided') ?? '')
  const permit = practised && permitOf(reader, practised)
  if (!permit || permit.kind === 'blocked')
    return guided.replaceChildren(
      ...made(
        <Notice variant="stop" title={words.blocked} lines={[...(permit?.because ?? []), words.leftOut]} />,
      ),
    )
  if (permit.kind === 'gentle') {
    const notice = made(<Notice variant="care" title={words.gentle} lines={gentleLines(permit)} />)
    const asked = guided.querySelector(':scope > [data-check-first]')
    if (asked) asked.after(...notice)
    else guided.prepend(...notice)
  }
  if (practised?.of === 'release') lightenSteps(guided, practised, permit)
}

function permitOf(reader: Reader, practised: Practised): Permit | undefined {
  switch (practised.of) {
    case 'technique':
      return permitOfTechnique(reader, practised)
    case 'movement':
      return permitOfMovement(reader, movements[practised.id])
    case 'habit':
      return permitOfHabit(reader, practised.kind)
    case 'release': {
      const release = releaseOf(practised)
      return release && permitOfRelease(reader, muscles[practised.muscle], release)
    }
  }
}

function gentleLines({ because, maxPain, maxSeconds }: Permit): readonly string[] {
  return [
    ...because,
    ...(maxPain === undefined ? [] : [words.gentlePain(maxPain)]),
    ...(maxSeconds === undefined ? [] : [words.gentleSeconds(timeWords(maxSeconds))]),
  ]
}

/** The steps of a release, with no more pain in them than this reader may take. */
function lightenSteps(
  guided: Element,
  practised: Practised & { readonly of: 'release' },
  permit: Permit,
): void {
  const release = releaseOf(practised)
  if (!release || permit.maxPain === undefined) return
  const steps = pressingReading(release, releasePain(release, permit.maxPain)).map(text => {
    const step = document.createElement('li')
    step.textContent = text
    return step
  })
  guided.querySelector('.learn-steps')?.replaceChildren(...steps)
}

function releaseOf({ muscle, index }: Practised & { readonly of: 'release' }) {
  const { releases }: Muscle = muscles[muscle]
  return releases[index]
}

function all(content: ParentNode, marks: string): readonly Element[] {
  return [...content.querySelectorAll(marks)]
}

function made(content: VNode): readonly ChildNode[] {
  const place = document.createElement('div')
  render(content, place)
  return [...place.childNodes]
}
