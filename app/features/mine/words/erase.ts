/** Words of erasing everything. */
export const eraseWords = {
  title: 'Erase everything',
  text: 'Removes your diary, drawings and settings from this device. Nobody can bring them back.',
  shared:
    'The sealed copy that your devices share on the server goes, too. The other devices keep the diary they have, but share it no longer.',
  erase: 'Erase everything here',
  withFiles: 'The app’s own files as well. It then needs the network to open.',
  sureErase: 'Yes, erase it all',
  cancel: 'Leave it as it is',
  erasing: 'Everything is being erased.',
  notErased: 'Not everything could be erased.',

  erasedTitle: 'Everything is erased',
  erased: 'We looked again: this browser has no diary of Unknot any more.',
  filesErased: 'The app’s own files are gone as well.',
  filesStayed: 'The app’s own files could not be removed. They hold nothing about you.',
  box: {
    erased: 'The sealed copy on the server is gone too. On your other devices, syncing has stopped.',
    later:
      'The server did not answer, so the sealed copy still lies there. Nobody can read it without your other devices or your sheet. The next time Unknot is opened here with the network, it is erased.',
  },
  traces:
    'Some browsers keep traces in their own files until they tidy up. The app cannot reach these. Clearing the data of this site in the browser’s settings removes most of them.',
  beginAgain: 'Begin again',
  elsewhere: 'Everything is being erased in another tab, so this page ends here.',
} as const
