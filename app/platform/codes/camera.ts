import { readFrame } from './read-code.ts'

/** `missing`: there is none, or this page may not use it. `refused`: the person or the system said no. `busy`: another program has it. */
export type CameraProblem = 'missing' | 'refused' | 'busy'

/** A camera that looks for a code. */
export interface Camera {
  /** Switches the lamp beside it; missing where it has none. */
  readonly light?: (on: boolean) => Promise<void>
  /** Ends it, so that its sign goes out. */
  readonly stop: () => void
}

export type OpenedCamera =
  { readonly ok: true; readonly camera: Camera } | { readonly ok: false; readonly problem: CameraProblem }

/** Between two looks, so that a slow phone still answers. Milliseconds. */
const PAUSE_MS = 80
/** The longest side of a frame that is looked at: enough for a code of 120 modules that fills half of it. Pixels. */
const MAX_SIDE = 800

/** Takes the text of a code; false when it is not what was looked for, so that the camera looks on. */
type TakeText = (text: string) => boolean

/** Shows what the camera at the back sees, and tells what codes say until one is taken. Pictures stay in memory and go nowhere. */
export async function openCamera(video: HTMLVideoElement, take: TakeText): Promise<OpenedCamera> {
  if (!('mediaDevices' in navigator)) return { ok: false, problem: 'missing' }
  const opened = await navigator.mediaDevices
    .getUserMedia({
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
    .catch(problemOf)
  if (typeof opened === 'string') return { ok: false, problem: opened }
  video.srcObject = opened
  video.muted = true
  await video.play().catch(() => undefined)
  const stopLooking = look(video, take)
  const [track] = opened.getVideoTracks()
  const light = track && lampOf(track)
  return {
    ok: true,
    camera: {
      ...(light ? { light } : {}),
      stop() {
        stopLooking()
        for (const each of opened.getTracks()) each.stop()
        video.srcObject = null
      },
    },
  }
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing'
}

/** A lamp is no part of the standard list of what a track can do. */
function lampOf(track: MediaStreamTrack): ((on: boolean) => Promise<void>) | undefined {
  const abilities: object = 'getCapabilities' in track ? track.getCapabilities() : {}
  if (!('torch' in abilities) || abilities.torch !== true) return undefined
  return on => {
    const lit: object = { torch: on }
    return track.applyConstraints({ advanced: [lit] }).catch(() => undefined)
  }
}

function look(video: HTMLVideoElement, take: TakeText): () => void {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = () => {
    const text = context && readVideo(video, context)
    if (!text || !take(text)) timer = setTimeout(attempt, PAUSE_MS)
  }
  attempt()
  return () => clearTimeout(timer)
}

function readVideo(video: HTMLVideoElement, context: CanvasRenderingContext2D): string | undefined {
  const { videoWidth, videoHeight } = video
  if (videoWidth === 0 || videoHeight === 0) return undefined
  const scale = Math.min(1, MAX_SIDE / Math.max(videoWidth, videoHeight))
  const [width, height] = [Math.floor(videoWidth * scale), Math.floor(videoHeight * scale)]
  Object.assign(context.canvas, { width, height })
  context.drawImage(video, 0, 0, width, height)
  return readFrame(context.getImageData(0, 0, width, height))
}
