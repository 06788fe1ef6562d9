/** The name of a bundled cue: the same words always have the same file. FNV-1a over UTF-16, as hex. */
export function voiceKey(words: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
