/** `npm run mutate [-- part]`: mutation tests of one part of the code, or of all parts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const [part, ...more] = process.argv.slice(2)
const stryker = join(import.meta.dirname, '../../node_modules/@stryker-mutator/core/bin/stryker.js')
const { status } = spawnSync(process.execPath, [stryker, 'run', ...more], {
  stdio: 'inherit',
  env: { ...process.env, ...(part === undefined ? {} : { MUTATE_PART: part }) },
})
process.exit(status ?? 1)
