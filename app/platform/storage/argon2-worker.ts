/** Runs as a worker, so that the page goes on while a key is derived. Answers one derivation with its key. */
import { argon2id } from '@noble/hashes/argon2.js'
import { argon2Options, type Derivation } from './argon2.ts'

addEventListener('message', ({ data }: MessageEvent<Derivation>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers only the page that made it
  postMessage(new Uint8Array(argon2id(data.password, data.salt, argon2Options(data))))
})
