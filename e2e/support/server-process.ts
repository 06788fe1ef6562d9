/**
 * The real server in a process of its own, which ends with whoever started it. The starter holds the other end of
 * stdin: when it is killed, even with SIGKILL, stdin ends. A server that was asked to stop does not wait for that.
 */
process.stdin.once('close', () => process.exit(0)).resume()
process.stdin.unref()
await import('#server/main.ts')
