import { message } from '#core/i18n/message.ts'

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
  saved: message<[count: number]>(
    ['count'],
    '{count, plural, one {Saved: 1 entry, as it lies here.} other {Saved: # entries, as they lie here.}}',
  ),
  sealed: 'They are locked, so only your passphrase opens them. Keep the file safe all the same.',
  open: 'They are not locked in the file: keep it safe.',
  unreadable: message<[count: number]>(
    ['count'],
    '{count, plural, one {The browser could not read 1 more.} other {The browser could not read # more.}}',
  ),
  repair: 'Repair it',
  repairText: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 entry can be read and stays.} other {# entries can be read and stay.}}',
  ),
  repairLoses: message<[count: number]>(
    ['count'],
    '{count, plural, =0 {} one {1 cannot be read and would be gone.} other {# cannot be read and would be gone.}}',
  ),
  sureRepair: 'Yes, repair it',
  cancel: 'Leave it as it is',
  notRepaired: 'It could not be repaired. Nothing was lost.',
  goOn: 'Go on without it',
  goOnText: 'Then this evening is kept in this page only.',

  lastResort: 'Unknot could not start. Your entries lie here as they were.',
} as const
