import { useEffect, useRef, useState } from 'preact/hooks'
import { openCamera, type Camera, type CameraProblem } from '#app/platform/codes/camera.ts'
import { Button } from '#app/ui/button.tsx'
import { scanWords as words } from './words.ts'

type State =
  | { readonly state: 'starting' }
  | { readonly state: 'looking'; readonly camera: Camera }
  | { readonly state: 'without'; readonly problem: CameraProblem }

/** What the camera sees, until it has read a text that `onText` takes or the person leaves. */
export function Viewfinder({ onText }: { readonly onText: (text: string) => boolean }) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<State>({ state: 'starting' })
  const [isLit, setLit] = useState(false)
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    if (!video.current) return undefined
    let camera: Camera | undefined
    let isLeft = false
    void openCamera(video.current, onText).then(opened => {
      if (!opened.ok) return setState({ state: 'without', problem: opened.problem })
      ;({ camera } = opened)
      if (isLeft) return camera.stop()
      setState({ state: 'looking', camera })
    })
    return () => {
      isLeft = true
      camera?.stop()
    }
  }, [attempts])
  const tryAgain = () => {
    setState({ state: 'starting' })
    setAttempts(attempts + 1)
  }
  const light = state.state === 'looking' ? state.camera.light : undefined
  const switchLight = () => {
    setLit(!isLit)
    void light?.(!isLit)
  }
  return (
    <section class="scan-finder" aria-label={words.view}>
      <div class="scan-view" hidden={state.state === 'without'}>
        <video ref={video} playsInline muted aria-hidden="true" />
        <div class="scan-frame" aria-hidden="true" />
      </div>
      <div class="scan-below">
        <p class="small muted grow" role="status">
          {state.state === 'without' ? words.problems[state.problem] : words[state.state]}
        </p>
        {light && <Button onPress={switchLight}>{isLit ? words.lightOff : words.lightOn}</Button>}
        {state.state === 'without' && <Button onPress={tryAgain}>{words.again}</Button>}
      </div>
    </section>
  )
}
