import core from '@messageformat/core'

/** The library is of the old kind of modules: what its types call the default of it is all of it. */
export const MessageFormat: typeof core.default = 'default' in core ? core.default : core
