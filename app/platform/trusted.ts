let policy: Policy | undefined

/** Trusted Types let one policy start a worker; it is made once and passes only addresses of this app. */
export function trusted(address: string): string {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!hasCreatePolicy(types)) return address
  policy ??= types.createPolicy('unknot', { createScriptURL: ownAddress })
  return policy.createScriptURL(address)
}

function ownAddress(address: string): string {
  if (new URL(address, location.origin).origin !== location.origin) throw new Error('not an address of ours')
  return address
}

interface Policy {
  createScriptURL: (address: string) => string
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy
}

function hasCreatePolicy(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
