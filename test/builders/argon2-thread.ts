/** The thread that derives a key, with the Argon2id of Node: the same key as the app's own, many times as fast. */
import { argon2Sync } from 'node:crypto'
import { argon2Options, type Derivation } from '#app/platform/storage/argon2.ts'

/** To be stubbed as `Worker`. */
export class Argon2Thread extends EventTarget {
  postMessage(derivation: Derivation): void {
    const { m: memory, t: passes, p: parallelism, dkLen: tagLength } = argon2Options(derivation)
    const { password: message, salt: nonce } = derivation
    const key = argon2Sync('argon2id', { message, nonce, memory, passes, parallelism, tagLength })
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: new Uint8Array(key) })))
  }
  terminate(): void {}
}
