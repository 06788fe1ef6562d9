import { fileURLToPath } from 'node:url'
import { start } from './start.ts'

const within = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

start(process, console, { client: within('../dist/client'), data: within('../data') })
