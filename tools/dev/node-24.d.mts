/** The computer it is for. `hasGlibc`: no other Linux can run what is packed. `node`: the version that runs, at `path`. */
export interface Machine {
  readonly platform: string
  readonly arch: string
  readonly hasGlibc: boolean
  readonly node: string
  readonly path: string
}
/** The Node that runs our own code. `sums` are SHA-512, by the name of the package of a platform. */
export const PINNED: { readonly version: string; readonly sums: Readonly<Record<string, string>> }
/** Where it lies below the root of the project. */
export function node24(root: string, machine?: Pick<Machine, 'platform'>): string
/** Why it cannot be put there, in a sentence; undefined when it can. */
export function whyNoNode24(machine?: Machine): string | undefined
/** Puts it there; a sentence when that cannot be done. */
export function installNode24(
  root: string,
  npm: (...args: readonly string[]) => number,
  machine?: Machine,
): string | undefined
/** As a registry writes it. */
export function sumOf(bytes: Uint8Array): string
/** One file of a packed tar archive; undefined when it is not in it. */
export function fileOf(packed: Uint8Array, path: string): Uint8Array | undefined
