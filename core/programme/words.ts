/** What is said of a code that is no programme, and of a row that this person must not do or not as sent. */
import { message } from '#core/i18n/message.ts'
import type { Refusal } from './code.ts'

const newer = 'It uses something that this version does not know yet. Update the app, then open it again.'

export const programmeWords = {
  refusals: {
    'not-ours': 'This is not a programme for this app.',
    'newer-version': 'It was made with a newer version. Update the app, then open it again.',
    'too-long': 'It is too long to be a programme.',
    'signature-wrong': 'It was changed on the way. Ask for it again.',
    'cut-off': 'A part of the link is missing. Copy all of it, or scan the code.',
    'unknown-technique': newer,
    'unknown-movement': newer,
    'unknown-muscle': newer,
    'unknown-place': newer,
    'unknown-tool': newer,
    'unknown-posture': newer,
    'no-rows': 'There is nothing to do in it.',
    'too-many-rows': 'It has more rows than a programme may have.',
    unreadable: 'It cannot be read. Ask for it again.',
  } satisfies Record<Refusal, string>,
} as const
