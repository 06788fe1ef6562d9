import { BOX, DOOR } from './contract.ts'

/** A box that has to be erased once the server answers: its name and its door, nothing that opens a line. */
export interface EraseNote {
  readonly box: string
  readonly door: string
  /** What to erase it with, base64, so that the other devices do not make it anew; missing where there are none. */
  readonly farewell?: string
}

/** Reads such a note, without the parsers of the rest: it is looked for at every start. */
export function parseEraseNote(value: unknown): EraseNote | undefined {
  if (typeof value !== 'object' || value === null || !('box' in value) || !('door' in value)) return undefined
  const { box, door } = value
  const farewell = 'farewell' in value && typeof value.farewell === 'string' ? value.farewell : undefined
  return typeof box === 'string' && typeof door === 'string' && BOX.test(box) && DOOR.test(door)
    ? { box, door, ...(farewell === undefined ? {} : { farewell }) }
    : undefined
}
