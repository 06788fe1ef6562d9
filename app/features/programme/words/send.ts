/** Sending a link of ours. */
export const sendWords = {
  share: 'Share the link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Mark the line below.',
  link: 'The link',
  /** A routine for a friend. */
  send: 'Send this',
  /** What a routine is called until somebody calls it otherwise. */
  routine: 'A few minutes for the back',
  title: 'Send this to somebody',
  text: 'The link holds only what to do, and nothing else of you. Their phone asks first what is safe for them.',
  code: 'The code of this routine',
  nothing: 'Nothing of this can be sent.',
  close: 'Close',
} as const
