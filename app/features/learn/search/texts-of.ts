/** All that a record says in sentences. Ids and other marks of the program hold no space; what is said for people does. */
export function textsOf(record: unknown): string {
  if (typeof record === 'string') return record.includes(' ') ? record : ''
  if (typeof record !== 'object' || record === null) return ''
  return Object.values(record)
    .map(textsOf)
    .filter(text => text !== '')
    .join('. ')
}
