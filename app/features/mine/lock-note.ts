/** The lock was changed in another tab: remembered over the reload, so that whoever set one here learns which holds. */
const NOTE = 'lockChanged'

/** Remembers it on this page, on this device only. */
export function noteLockChange(): void {
  history.replaceState({ ...history.state, [NOTE]: true }, '')
}

/** Whether it was remembered; it is told once. */
export function takeLockNote(): boolean {
  const { [NOTE]: isNoted, ...rest }: Record<string, unknown> = { ...history.state }
  if (isNoted === true) history.replaceState(rest, '')
  return isNoted === true
}
