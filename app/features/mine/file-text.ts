/** The most a file of ours has: 64 Mi signs of two bytes each. */
const MAX_BYTES = 128 * 1024 * 1024

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-large' | 'unreadable' }

/** The text of a file, in UTF-8 or UTF-16, the same in every browser. Its size is asked before it is read. */
export async function textOfFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileText> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, text: new TextDecoder(encodingOf(bytes)).decode(bytes) }
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}

/** By its byte order mark, else by where the zero byte beside its first bracket is. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0 && second !== 0) return 'utf-16be'
  return second === 0 && first !== 0 ? 'utf-16le' : 'utf-8'
}
