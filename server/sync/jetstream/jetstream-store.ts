import type { Store } from '../store.ts'
import { jetstreamBoxes } from './boxes.ts'
import { linkTo, type Link } from './link.ts'
import { jetstreamSheets } from './sheets.ts'
import { STREAMS } from './streams.ts'

/**
 * The store in NATS JetStream, so that several server processes serve the same boxes. A line is acknowledged when a
 * majority of the replicas has it. `link` is shared with the rooms, and closed with the store.
 */
export function jetstreamStore(link: Link, now: () => number = Date.now): Store {
  return {
    ...jetstreamBoxes(link, now),
    ...jetstreamSheets(link, now),
    isWell: link.isWell,
    figures: () => ({}),
    close: link.close,
  }
}

export { natsRooms } from './nats-rooms.ts'

/** Connects to NATS in the background. */
export function openLink(servers: readonly string[], replicas: number): Link {
  return linkTo(servers, replicas, STREAMS)
}
