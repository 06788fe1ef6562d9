import type { App } from '#app/app.ts'

/** Under which key the break timer is saved between visits. */
export const BREAKS_KEY = 'breaks'

/** A break timer that was on goes on, whatever screen is opened first. Its code comes only then. */
export async function resumeBreaks(app: App): Promise<void> {
  if ((await app.platform.storage.get(BREAKS_KEY)) === undefined) return
  const { breaksRunner } = await import('./breaks-runner.ts')
  breaksRunner(app)
}
