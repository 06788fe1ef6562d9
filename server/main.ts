import { fileURLToPath } from 'node:url'
import { start } from './start.ts'

start(process, console, fileURLToPath(new URL('../dist/client', import.meta.url)))
