/** Words for when the diary, or Unknot itself, cannot be opened. */
export const troubleWords = {
  title: 'Your diary could not be opened',
  busy: 'Your diary opens in a moment',
  untouched: 'Whatever you kept here is as it was.',
  more: {
    locked: 'Your passphrase opens it.',
    newer: 'If that does not help, save your entries as a file: a newer Unknot reads it.',
    blocked: 'Then try again.',
    silent: 'Then try again.',
    busy: 'It opens here then.',
    incomplete: 'Unknot can make it whole again, with every entry that is still there.',
    broken: 'Unknot can make it anew, with every entry that can be read.',
  },
  reload: 'Load again',
  again: 'Try again',
  save: 'Save my entries as they are',
  nothing: 'There is no entry here that can be read.',
  saved: (count: number) =>
    count === 1 ? 'Saved: 1 entry, as it lies here.' : `Saved: ${count} entries, as they lie here.`,
  sealed: 'They are locked, so only your passphrase opens them. Keep the file safe all the same.',
  open: 'They are not locked in the file: keep it safe.',
  unreadable: (count: number) =>
    count === 1 ? 'The browser could not read 1 more.' : `The browser could not read ${count} more.`,
  repair: 'Repair it',
  repairText: (count: number) =>
    count === 1 ? '1 entry can be read and stays.' : `${count} entries can be read and stay.`,
  repairLoses: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? '1 cannot be read and would be gone.'
        : `${count} cannot be read and would be gone.`,
  sureRepair: 'Yes, repair it',
  cancel: 'Leave it as it is',
  notRepaired: 'It could not be repaired. Nothing was lost.',
  goOn: 'Go on without it',
  goOnText: 'Then this evening is kept in this page only.',

  lastResort: 'Unknot could not start. Your entries lie here as they were.',
} as const
