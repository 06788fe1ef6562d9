/** A crowd in a process of its own, for `bench:server`: many requests at once, connections that never say all, slow readers. */
import { Agent, get } from 'node:http'
import { connect } from 'node:net'

const AT_ONCE = 50
const [kind, port = '0', count = '0', seconds = '0'] = process.argv.slice(2)

if (kind === 'requests') {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  let left = Number(count)
  let failed = 0
  const askNext = (): void => {
    if (left <= 0) return
    left -= 1
    const request = get(
      { port, host: '127.0.0.1', path: '/', agent, headers: { 'Accept-Encoding': 'br' } },
      answer => {
        if (answer.statusCode !== 200) failed += 1
        answer.resume()
        answer.once('close', askNext)
      },
    )
    request.once('error', () => {
      failed += 1
      askNext()
    })
  }
  for (let n = 0; n < AT_ONCE; n += 1) askNext()
  process.once('beforeExit', () => {
    process.send?.({ failed })
    process.exit()
  })
} else {
  const end = Date.now() + Number(seconds) * 1000
  let opened = 0
  // Some say nothing, some begin a request, some ask much and read nothing; each comes again when it is let go.
  const openOne = (n: number): void => {
    if (Date.now() > end) return
    opened += 1
    const socket = connect({ port: Number(port), host: '127.0.0.1' })
    socket.on('error', () => undefined)
    socket.once('close', () => setTimeout(() => openOne(n), 1000))
    if (kind === 'slow') {
      socket.write('GET /sitemap.xml HTTP/1.1\r\nHost: unknot.example\r\n\r\n'.repeat(10))
      return
    }
    if (n % 2 === 0) socket.write('GET /find HTTP/1.1\r\nHost: unknot.ex')
    socket.resume()
  }
  for (let n = 0; n < Number(count); n += 1) openOne(n)
  setTimeout(() => process.send?.({ opened }, () => process.exit()), Number(seconds) * 1000)
}
