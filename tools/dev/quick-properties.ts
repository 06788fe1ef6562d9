/** In a quick run a property is tried for a moment instead of to its end. */
import fc from 'fast-check'

const LIMIT_MS = 100
const INSTALLED = Symbol.for('unknot.quick-properties')

// Test files that share one worker also share fast-check, and each of them starts here.
if (!Reflect.has(globalThis, INSTALLED)) {
  Reflect.set(globalThis, INSTALLED, true)
  fc.installGlobalPlugin(fc.interruptAfterTimeLimit(LIMIT_MS))
}
