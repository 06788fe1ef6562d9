/** Addresses in three parts, so that several browsers share them. */
export const inParts = (addresses: readonly string[]): readonly (readonly string[])[] =>
  [0, 1, 2].map(part => addresses.filter((_, index) => index % 3 === part))
