import { serve } from '@hono/node-server'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { addressOf } from './origin.ts'
import { createServer } from './server.ts'

const root = fileURLToPath(new URL('../dist/client', import.meta.url))
const port = readPort(process.env['PORT'])
const hostname = process.env['HOST'] ?? 'localhost'

if (!existsSync(root)) refuse('The app is not built yet. Run "npm start", which builds it first.')

const server = serve(
  { fetch: createServer({ root, screens: SCREEN_ADDRESSES }).fetch, port, hostname },
  info => {
    console.log(`Unknot is at ${addressOf(hostname, info.port)}`)
  },
)

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') refuse(`Port ${port} is taken. Choose another one: PORT=4322 npm start`)
  if (error.code === 'EACCES')
    refuse(`Port ${port} needs more rights. Choose one above 1023: PORT=4321 npm start`)
  refuse(`The server cannot listen on ${addressOf(hostname, port)}: ${error.message}`)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(0), 3000).unref()
  })
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4321
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number
  return refuse(`PORT is "${text}". It must be a whole number from 0 to 65535.`)
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
