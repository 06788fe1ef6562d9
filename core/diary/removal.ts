import type { Event, EventData } from './event.ts'

const ANSWERS: readonly EventData['type'][] = ['safety-answered', 'mini-check-answered']

/**
 * What has to be written before these entries are removed. When an answer about safety goes, an older one would speak again:
 * so the check is asked anew.
 */
export function beforeRemoval(removed: readonly Event[]): readonly EventData[] {
  return removed.some(({ happening }) => ANSWERS.includes(happening.type))
    ? [{ type: 'mini-check-answered', anything: true }]
    : []
}
