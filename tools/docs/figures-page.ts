/** The page of docs/figures.md: every motion, and what somebody who knows would check it against. */
import { MOTIONS, motionFor } from '#app/figure/motions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import type { Muscle } from '#knowledge/shapes.ts'
import { STAR, fullCite, isConfirmed } from './cite.ts'
import { table } from './markdown.ts'

const records: Readonly<Record<string, { readonly name: string; readonly sources: readonly string[] }>> =
  movements
const kinds: Readonly<Record<string, { readonly kind: string }>> = sources
const all: readonly Muscle[] = Object.values(muscles)

export function figuresPage(): string {
  const rows = Object.entries(MOTIONS).map(([id, motion]) => {
    const record = records[id]
    const own = musclesOf(id)
    const works = new Set([
      ...(record?.sources ?? []).filter(source => isConfirmed(source) || isTextbook(source)),
      ...own.flatMap(muscle => muscle.sources.filter(isTextbook)),
    ])
    return [
      `\`${id}\``,
      record?.name ?? '–',
      motion.glow ?? '–',
      own.map(({ name }) => name).join(', ') || '–',
      [...works].map(work => fullCite(work) + (isConfirmed(work) ? '' : ' *')).join(' · ') || 'ours',
    ]
  })
  return [
    '# Figures',
    'Every motion of the figure, the spot it shows, the muscles whose records ask for it, and what a physiotherapist would check the ' +
      'drawing against: the anatomy and exercise texts and the trials those records name. "Ours" means that no work ' +
      'stands behind it: the pose was drawn from our own instruction lines and the joint ranges in ' +
      `\`app/figure/skeleton.ts\`. No physiotherapist has checked a motion yet. ${STAR}`,
    'What is checked by machine: `app/figure/words.test.ts` holds each motion against the lines that are said with it (side, ' +
      'posture, hands, things); `app/figure/motions.test.ts` knows floor, walls, seat, joints, throat and face, contact and ' +
      'letting go, and that the first picture shows the spot. `npm run figures` draws each from both sides at four moments ' +
      '(reports/figures); `npm run figures -- --measure` says how much of what is drawn is what is nearest the eye.',
    table(['motion', 'name', 'spot', 'muscles', 'against'], rows),
  ].join('\n\n')
}

/** The muscles that are pressed, stretched or trained so. */
const musclesOf = (id: string): readonly Muscle[] =>
  all.filter(
    muscle =>
      muscle.stretch === id ||
      muscle.strengthen.some(movement => movement === id) ||
      muscle.releases.some(release => motionFor({ ...release, muscle: muscle.id }) === id),
  )

const isTextbook = (id: string): boolean => kinds[id]?.kind === 'textbook' && !id.endsWith('-memory')
