/** The page of docs/figures.md: every motion, and what somebody who knows would check it against. */
import { MOTIONS } from '#app/figure/motions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { fullCite, isConfirmed } from './cite.ts'
import { table } from './markdown.ts'

export function figuresPage(): string {
  const records: Readonly<Record<string, { readonly name: string; readonly sources: readonly string[] }>> =
    movements
  const rows = Object.entries(MOTIONS).map(([id, motion]) => {
    const record = records[id]
    const works = (record?.sources ?? []).filter(isConfirmed).map(fullCite)
    return [
      `\`${id}\``,
      record?.name ?? '–',
      motion.glow ?? '–',
      works.length > 0 ? works.join(' · ') : 'ours',
    ]
  })
  return [
    '# Figures',
    'Every motion of the figure, the spot it shows, and the works its record names: the texts a physiotherapist would check ' +
      'the drawing against. "Ours" means that no work stands behind it: the pose was drawn from our own instruction lines ' +
      'and the joint ranges in `app/figure/skeleton.ts`. No physiotherapist has checked a motion yet.',
    '`npm run figures` draws each from both sides at four moments (reports/figures); `npm run figures -- --measure` says how ' +
      'much of what is drawn is what is nearest the eye.',
    table(['motion', 'name', 'spot', 'against'], rows),
  ].join('\n\n')
}
