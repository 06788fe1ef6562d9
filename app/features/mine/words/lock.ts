import type { Tampering } from '#app/platform/storage/tampering.ts'

/** Words of the lock. */
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
    `While it was locked, it was changed by something other than this app: ${listed(
      [
        added > 0 && (added === 1 ? '1 entry was added' : `${added} entries were added`),
        changed > 0 && (changed === 1 ? '1 can no longer be opened' : `${changed} can no longer be opened`),
        missing > 0 && (missing === 1 ? '1 is missing' : `${missing} are missing`),
      ],
      'entries were taken out, swapped or put in another order',
    )}.`,
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
  notErased: 'Not everything could be erased. Close the other tabs of this app and try again.',
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
  idleMinutes: (minutes: number) =>
    minutes === 0 ? 'Never' : minutes === 60 ? 'After an hour' : `After ${minutes} minutes`,
  change: 'Change the passphrase',
  changing: 'Sealing every entry with the new passphrase. This takes a moment.',
  changed: 'The new passphrase holds from now on. The old one opens nothing any more.',
  disable: 'Take the lock off',
  current: 'Your passphrase',
  disabling: 'Opening every entry. This takes a moment.',
  disabled: 'The lock is off. The diary lies open on this device again.',
  failed: 'That did not work, and nothing was changed. Close other tabs of this app and try again.',
  cannot: 'The lock needs a page over https, and this one is not.',
} as const

function listed(parts: readonly (string | false)[], otherwise: string): string {
  const said = parts.filter(part => part !== false)
  return said.length > 0 ? said.join(', ') : otherwise
}
