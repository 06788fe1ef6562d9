import { useState } from 'preact/hooks'
import { guideSteps, SETS, whyNot, withEverything } from '#core/prevent/guided-moves.ts'
import { MIN_STRESS_DAYS, stressLink, type StressLink } from '#core/review/days/stress-days.ts'
import { SCAN_PART_SECONDS } from '#core/session/body-scan.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { useMovesGate } from '#app/features/prevent/movement-gate.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { CalmBreath, CalmScan } from './calm-timers.tsx'
import { MoveGuide } from '#app/features/prevent/move/move-guide.tsx'
import { PreventGate, PreventStop } from '#app/features/prevent/gate.tsx'
import { PreventHead } from '#app/features/prevent/head.tsx'
import { Figure } from '#app/figure/figure.tsx'
import './calm.css'

const { calm: text } = preventWords

/** Slow breathing, a short scan, gentle yoga, and what stress has to do with one's own pain. */
export function Calm({ app }: ScreenProps) {
  const gate = useMovesGate(app)
  const [doing, setDoing] = useState<'nothing' | 'breath' | 'scan' | 'yoga'>('nothing')
  const [minutes, setMinutes] = useState(techniques.breath.dose.seconds / 60)
  const close = () => setDoing('nothing')
  if (gate.open === 'stop') return <PreventStop app={app} title={text.title} />
  const moves =
    gate.open === 'care' ? SETS.yoga.filter(id => !whyNot(withEverything(gate.request), movements[id])) : []
  return (
    <div class="page calm">
      <PreventHead app={app} title={text.title} text={text.text} />
      {doing === 'breath' && <CalmBreath app={app} minutes={minutes} onClose={close} />}
      {doing === 'scan' && <CalmScan app={app} onClose={close} />}
      {doing === 'yoga' && (
        <MoveGuide app={app} steps={moves.flatMap(id => guideSteps(movements[id]))} onClose={close} />
      )}
      {doing === 'nothing' && (
        <div class="prevent-columns">
          <section class="card">
            <h2>{text.breath}</h2>
            <div class="calm-figure" aria-hidden="true">
              <Figure motion="breathing-sitting" title="" />
            </div>
            <p>{text.breathText}</p>
            <p class="small muted">{text.breathStop}</p>
            <Chips
              label={text.breathLength}
              options={[1, 3, 5].map(value => ({ value, label: preventWords.breaks.min(value) }))}
              value={minutes}
              onValue={setMinutes}
            />
            <Button variant="main" icon="play" onPress={() => setDoing('breath')}>
              {text.breathStart(minutes)}
            </Button>
          </section>
          <section class="card">
            <h2>{text.scan}</h2>
            <div class="calm-figure" aria-hidden="true">
              <Figure motion="ex-breath-diaphragm" title="" />
            </div>
            <p>{text.scanText(Math.round((text.parts.length * SCAN_PART_SECONDS) / 60))}</p>
            <p class="small muted">{text.scanStop}</p>
            <Button icon="play" onPress={() => setDoing('scan')}>
              {text.scanStart}
            </Button>
          </section>
          {gate.open !== 'care' ? (
            <PreventGate app={app} open={gate.open} />
          ) : (
            <section class="card">
              <h2>{text.yoga}</h2>
              {moves.length === 0 ? (
                <p>{preventWords.move.nothing}</p>
              ) : (
                <>
                  <ul class="calm-row">
                    {moves.slice(0, 3).map(id => (
                      <li key={id}>
                        <Figure motion={id} title={movements[id].name} />
                      </li>
                    ))}
                  </ul>
                  <p>{text.yogaText}</p>
                  <p class="small muted">{moves.map(id => movements[id].name).join(', ')}</p>
                  <Button icon="play" onPress={() => setDoing('yoga')}>
                    {text.yogaStart}
                  </Button>
                </>
              )}
            </section>
          )}
          <Stress app={app} />
        </div>
      )}
    </div>
  )
}

function Stress({ app }: { readonly app: App }) {
  const { days, flares } = app.store.diary.value.notes
  const before = flares.filter(flare => flare.before.includes('stress')).length
  return (
    <section class="card">
      <h2>{text.stress}</h2>
      <p>{linkWords(stressLink(Object.values(days)))}</p>
      {flares.length >= 3 && <p>{text.stressFlares(before, flares.length)}</p>}
    </section>
  )
}

function linkWords(link: StressLink): string {
  switch (link.kind) {
    case 'too-few':
      return text.stressFew(link.days, MIN_STRESS_DAYS)
    case 'no-contrast':
      return text.stressNoContrast
    case 'higher':
      return text.stressHigher(link.tense, link.calm)
    case 'lower':
      return text.stressLower(link.tense, link.calm)
    case 'same':
      return text.stressSame
  }
}
