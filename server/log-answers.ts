import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { describeError, type Log } from './log.ts'

/** Tells each answer once it is ready to be sent: by its route, since an address holds what a person typed. */
export function logAnswers(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const begunAt = performance.now()
    await next()
    log({
      event: 'answered',
      method: context.req.method,
      route: routeOf(context),
      status: context.res.status,
      ms: Math.round((performance.now() - begunAt) * 10) / 10,
      ...(context.error ? { error: describeError(context.error) } : {}),
    })
  }
}

/** The route that answered, such as `/learn/:page`, without the rule for what may stand at `:page`. */
function routeOf(context: Context): string {
  return routePath(context)
    .replaceAll(/\{[^}]*\}/g, '')
    .replace(/(?<=.)\/$/, '')
}
