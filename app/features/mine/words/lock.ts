import { message } from '#core/i18n/message.ts'
import type { Tampering } from '#app/platform/storage/tampering.ts'

/** Words of the lock. */
/** What was done to a diary while it was locked. */
const tampered = {
  all: 'Something other than this app changed it while it was locked.',
  added: message<[added: number]>(['added'], 'Entries added: {added}.'),
  changed: message<[changed: number]>(['changed'], 'Entries that no longer open: {changed}.'),
  missing: message<[missing: number]>(['missing'], 'Entries missing: {missing}.'),
  swapped: 'Entries were swapped or replaced.',
}

export const lockWords = {
  title: 'Your diary is locked',
  text: 'Type your passphrase to open it. Everything stays on this device.',
  passphrase: 'Passphrase',
  show: 'Show what I type',
  open: 'Open',
  opening: 'Opening. This takes a moment, on purpose.',
  wrong: 'That is not the passphrase. Nothing was changed.',
  problems: {
    newer: 'This diary was locked by a newer version. Load the page again with the network on.',
    broken: 'What this diary is unlocked with is damaged, so no passphrase can open it any more.',
  },
  brokenText:
    'Entries that lie in clear can still be read and saved as a file. Sealed ones stay on this device, unread.',
  openBroken: 'Open without the lock',
  noticedTitle: 'Something changed your diary',
  noticed: ({ added, changed, missing }: Tampering) =>
    [
      tampered.all,
      ...(added > 0 ? [tampered.added(added)] : []),
      ...(changed > 0 ? [tampered.changed(changed)] : []),
      ...(missing > 0 ? [tampered.missing(missing)] : []),
      ...(added + changed + missing === 0 ? [tampered.swapped] : []),
    ].join(' '),
  noticedText: 'You can open it and look. Until you say that you have seen it, you are told each time.',
  openAnyway: 'Open my diary',
  noticedSeen: 'I have seen it, go on with what is here',
  forgotten: 'I have forgotten it',
  forgottenText:
    'Nobody can open the diary without the passphrase, and nobody has a copy. You can erase it and begin again.',
  beginAnew: 'Erase it and begin again',
  beginAnewText: 'Everything on this device goes, the sealed entries too. Nobody can bring it back.',
  erase: 'Erase everything',
  sureErase: 'Yes, erase everything for good',
  back: 'Back',
  notErased: 'Not everything could be erased.',
  signs: 'Call for an ambulance at once if one of these is new or getting worse',
  signsLink: 'Urgent signs, and whom to see',
  emergency: 'In an emergency, call your local emergency number. You need not unlock anything for that.',

  cardTitle: 'Lock',
  cardText: 'A passphrase seals the diary on this device. You type it each time you open the app.',
  cardLimits:
    'It protects the diary while the app is closed. Older traces may stay on the disk until the browser clears them.',
  lost: 'If you forget the passphrase, the diary is lost. Nobody can open it for you.',
  lostTick: 'I understand, and I have written it down or can remember it.',
  advice: 'Four or five unrelated words are good. At least 12 characters.',
  new: 'New passphrase',
  again: 'The same again',
  weak: {
    short: 'Please use at least 12 characters.',
    guessable: 'A computer would guess this quickly. Four or five unrelated words hold much longer.',
    unchecked:
      'It could not be looked up how easy this is to guess. Load the page again with the network on.',
  },
  different: 'The two are not the same yet.',
  tickFirst: 'Please tick that you understand.',
  enable: 'Lock the diary',
  enabling: 'Sealing every entry. This takes a moment.',
  enabled: 'The diary is locked from now on. The app asks for the passphrase when it is opened.',
  on: 'The diary is sealed on this device.',
  fileInClear: 'A file you save is not sealed. Keep it where only you can read it.',
  lockNow: 'Lock now',
  idle: 'Lock by itself',
  idleText: 'It waits while a session, a guided movement or the break timer runs.',
  idleMinutes: { 0: 'Never', 5: 'After 5 minutes', 15: 'After 15 minutes', 60: 'After an hour' },
  change: 'Change the passphrase',
  changing: 'Sealing every entry with the new passphrase. This takes a moment.',
  changed: 'The new passphrase holds from now on. The old one opens nothing any more.',
  disable: 'Take the lock off',
  current: 'Your passphrase',
  disabling: 'Opening every entry. This takes a moment.',
  disabled: 'The lock is off. The diary lies open on this device again.',
  failed: 'That did not work, and nothing was changed.',
  changedElsewhere:
    'The lock was changed in another tab. Only the passphrase set there opens the diary, and none that was set here meanwhile.',
  takenOffElsewhere: 'The lock was taken off in another tab. The diary lies open on this device.',
  cannot: 'The lock needs a page over https, and this one is not.',
} as const
