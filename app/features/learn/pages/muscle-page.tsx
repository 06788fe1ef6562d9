import { pressingReading } from '#core/session/script/reading-lines.ts'
import type { Muscle, TriggerPoint } from '#core/vocabulary/records.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { learnLines } from '#app/features/learn/words/learn-lines.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { Companions } from '#app/features/learn/companions.tsx'
import { Notice } from '#app/features/learn/reader/notice.tsx'
import { releasePain } from '#app/features/learn/reader/release-pain.ts'
import { timeWords } from '#app/features/learn/time-words.ts'
import { Guided, LinesOrSentence, PageLink, Section, Steps } from './parts.tsx'
import { MusclePictures, StepPicture } from './pictures.tsx'

/** A muscle: whether to press it at all comes first, then where, then how. */
export function MusclePage({ muscle }: { readonly muscle: Muscle }) {
  const { self, dangers, triggerPoints, find, releases, confidence } = muscle
  return (
    <>
      {self === 'no' && <Notice variant="stop" title={words.selfNo} lines={[words.selfNoText]} />}
      {self === 'limited' && (
        <Notice variant="care" title={words.selfLimited} lines={[words.selfLimitedText]} />
      )}
      <MusclePictures muscle={muscle} />
      <Section title={words.dangers}>
        <LinesOrSentence lines={dangers} />
      </Section>
      <Section title={words.knots}>
        <ol class="learn-knots">
          {triggerPoints.map((point, index) => (
            <li key={point.id}>
              <h3>{words.knot(index + 1)}</h3>
              <KnotPlace point={point} />
            </li>
          ))}
        </ol>
        <p class="small muted">{words.confidence[confidence]}</p>
      </Section>
      <Companions muscle={muscle.id} />
      {self !== 'no' && (
        <Section title={words.find} advises>
          <LinesOrSentence lines={find} />
        </Section>
      )}
      {releases.length > 0 && (
        <Section title={words.releases} advises>
          {releases.map((release, index) => (
            <article class="learn-release" key={index}>
              <h3>
                <PageLink to={{ section: 'technique', id: release.technique }}>
                  {words.release(
                    techniques[release.technique].name,
                    sentenceWords.within(tools[release.tool].name),
                  )}
                </PageLink>
              </h3>
              <Guided practised={{ of: 'release', muscle: muscle.id, index }} asks={index === 0}>
                <div class="learn-beside">
                  <StepPicture
                    step={{ ...release, muscle: muscle.id }}
                    name={techniques[release.technique].name}
                  />
                  <Steps steps={pressingReading(release, releasePain(release))} />
                </div>
                <Less {...release} />
              </Guided>
            </article>
          ))}
        </Section>
      )}
    </>
  )
}

/** Only where this muscle needs less than the technique's own dose. */
function Less({ holdSeconds, capSeconds, maxPain }: Muscle['releases'][number]) {
  const lines = [
    ...(holdSeconds === undefined ? [] : [learnLines.release.hold(timeWords(holdSeconds))]),
    ...(capSeconds === undefined ? [] : [learnLines.release.most(timeWords(capSeconds))]),
    ...(maxPain === undefined ? [] : [learnLines.release.hard(maxPain)]),
  ]
  return lines.length > 0 ? <p class="small">{lines.join(' ')}</p> : null
}

function KnotPlace({ point }: { readonly point: TriggerPoint }) {
  const { local, site, essential, spillover, bilateral } = point
  return (
    <>
      <p>
        {site} <span class="muted">{labels(local)}.</span>
      </p>
      <p class="small">
        {essential.length === 0 && spillover.length === 0 && words.feltThere}
        {essential.length > 0 && `${words.feltBest}: ${labels(essential)}. `}
        {spillover.length > 0 && `${words.feltAlso}: ${labels(spillover)}. `}
        {bilateral && words.bothSides}
      </p>
    </>
  )
}

function labels(list: readonly Region[]): string {
  return list
    .map(region => regions[region].label)
    .map((label, index) => (index === 0 ? label : sentenceWords.within(label)))
    .join(', ')
}
