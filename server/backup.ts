/** `npm run backup -- FILE`: copies the boxes into one new file while the server runs, and reads the copy to its end. */
import { fileURLToPath } from 'node:url'
import { copyBoxes } from './sync/copy-boxes.ts'
import { sayCopied, sayNotCopied } from './words.ts'

const [file] = process.argv.slice(2)
const folder = process.env['UNKNOT_DATA'] || fileURLToPath(new URL('../data', import.meta.url))
const copied = copyBoxes({ folder, file, isInNats: (process.env['UNKNOT_NATS'] ?? '') !== '' })
if (copied.ok) console.log(sayCopied(copied))
else {
  console.error(sayNotCopied(copied))
  process.exitCode = 1
}
