/** Registers the worker that keeps the app working with the network off. */
export async function goOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    await navigator.serviceWorker.register(trusted('/worker.js'), { updateViaCache: 'none' })
  } catch {
    // A browser that refuses workers (private windows) still runs the app while the network is there.
    return
  }
}

/** Trusted Types let one policy, with one address, start a worker. */
function trusted(address: string): string {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!hasCreatePolicy(types)) return address
  return types.createPolicy('unknot', { createScriptURL: () => address }).createScriptURL(address)
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string }
}

function hasCreatePolicy(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
