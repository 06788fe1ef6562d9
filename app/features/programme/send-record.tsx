import { rowOfRecord } from '#core/programme/from-steps.ts'
import { KNOWLEDGE } from '#app/state/plan-knowledge.ts'
import { rowName } from './row-words.ts'
import { SendThis } from './send-this.tsx'

/** Sends the one thing a page of Learn is about. Takes the id of its record; draws nothing for what is not played. */
export function SendRecord({ id }: { readonly id: string }) {
  const { movements, techniques } = KNOWLEDGE
  const record = [...Object.values(movements), ...Object.values(techniques)].find(each => each.id === id)
  const row = record && rowOfRecord(id, record)
  return row ? <SendThis what={{ rows: [row] }} title={rowName(row).plain} /> : null
}
