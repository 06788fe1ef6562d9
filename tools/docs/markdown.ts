/** Small pieces of Markdown. Everything is plain text in, plain text out. */

/** A table; bars and line breaks in a cell are made harmless. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim() || '–'
}

export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

export function code(text: string): string {
  return `\`${text}\``
}

/** The parts with a blank line between. */
export function page(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

/** Items under what `keyOf` says of each, in the order in which keys first come. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
