declare const UNKNOT_BUILD: string

/** Which build this is; the same sources give the same one. Outside of a build it is `dev`. */
export const BUILD: string = typeof UNKNOT_BUILD === 'string' ? UNKNOT_BUILD : 'dev'
