/**
 * The real server in a process of its own, which ends with whoever started it. The starter holds the other end of
 * stdin: when it is killed, even with SIGKILL, stdin ends.
 */
process.stdin.once('close', () => process.exit(0)).resume()
await import('#server/main.ts')
