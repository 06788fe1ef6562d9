import type { MiddlewareHandler } from 'hono'
import { RETAINED_304_HEADERS } from 'hono/etag'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** What a handler tells of its answer: the file that is sent, compressed or not. */
export interface Served {
  readonly Variables: { file?: string }
}

/**
 * Tags a file with the hash of its bytes; `etag` of hono answers by it. Moment and size would not do: builds that
 * set all files to one moment would leave people with the old page. A part of a file carries the tag of the whole.
 */
export function tagFiles(): MiddlewareHandler<Served> {
  const known = new Map<string, { readonly stamp: string; readonly tag: string }>()
  return async (context, next) => {
    await next()
    const file = context.get('file')
    if (file === undefined) return
    const { ctimeMs, size } = statSync(file)
    const stamp = `${ctimeMs} ${size}`
    const found = known.get(file)
    const tag = found?.stamp === stamp ? found.tag : hashOf(file)
    known.set(file, { stamp, tag })
    context.header('ETag', `"${tag}"`)
    context.header('Vary', 'Accept-Encoding')
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22)
}

/** Answers 304 to who knows only the moment of the last change. Who sends a tag is answered by the tag alone. */
export const notModified: MiddlewareHandler = async (context, next) => {
  await next()
  if (context.res.status !== 200 || context.req.header('if-none-match') !== undefined) return
  const held = Date.parse(context.req.header('if-modified-since') ?? '')
  const changed = Date.parse(context.res.headers.get('Last-Modified') ?? '')
  // A moment that is missing or no moment is not a number, and no comparison with it is true.
  if (!(changed <= held)) return
  await context.res.body?.cancel()
  context.res = new Response(null, { status: 304 })
  const dropped = [...context.res.headers.keys()].filter(name => !RETAINED_304_HEADERS.includes(name))
  for (const name of dropped) context.res.headers.delete(name)
}
