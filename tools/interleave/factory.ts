/**
 * The fake IndexedDB deletes a database while a transaction of a connection that is closing still runs, and what that
 * writes is said to be saved. The specification waits until every connection is closed, and so does this.
 */
import { IDBFactory, IDBVersionChangeEvent } from 'fake-indexeddb'

/** A device with no database yet. */
export class WaitingFactory extends IDBFactory {
  override deleteDatabase(name: string) {
    const queues = mapOf(this, '_connectionQueues')
    queues.set(
      name,
      Promise.resolve(queues.get(name)).then(() => closed(mapOf(this, '_databases').get(name))),
    )
    return super.deleteDatabase(name)
  }
}

/** Asks every connection to close, and waits until they are. */
async function closed(database: unknown): Promise<void> {
  for (const connection of connectionsOf(database)) {
    setImmediate(() => {
      connection.dispatchEvent(
        new IDBVersionChangeEvent('versionchange', { oldVersion: 1, newVersion: null }),
      )
    })
  }
  await new Promise<void>(resolve => setImmediate(resolve))
  while (connectionsOf(database).length > 0) await new Promise<void>(resolve => setImmediate(resolve))
}

/** Those that are not closed. The fake takes a closed one off its list. */
function connectionsOf(database: unknown): readonly EventTarget[] {
  const connections: unknown = Reflect.get(Object(database), 'connections') ?? []
  if (!Array.isArray(connections)) throw new Error('this fake is another one')
  return connections.filter((one): one is EventTarget => 'dispatchEvent' in Object(one))
}

function mapOf(factory: IDBFactory, member: string): Map<unknown, unknown> {
  const map: unknown = Reflect.get(factory, member)
  if (!(map instanceof Map)) throw new Error('this fake is another one')
  return map
}
