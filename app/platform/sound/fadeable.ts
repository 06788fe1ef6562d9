/** Long enough not to click, short enough to be over at once. */
const FADE_SECONDS = 0.03

/** Something that sounds, or is about to. */
export interface Sounding {
  /** Ends it without a click. */
  readonly stop: () => void
}

/** Leads sources that have not begun to an output, so that they can be ended together. */
export function fadeable(
  audio: BaseAudioContext,
  output: AudioNode,
  sources: readonly AudioBufferSourceNode[],
): Sounding {
  const level = audio.createGain()
  level.connect(output)
  for (const source of sources) source.connect(level)
  return {
    stop() {
      level.gain.setTargetAtTime(0, audio.currentTime, FADE_SECONDS)
      for (const source of sources) source.stop(audio.currentTime + 8 * FADE_SECONDS)
    },
  }
}
