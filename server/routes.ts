import { EVERY_LANGUAGE } from '#core/vocabulary/language.ts'
import { ADDRESSES, languagePath } from '#core/vocabulary/addresses.ts'
import { OTHER_NAMES } from '#core/learn/sections.ts'
import { makeResource, type Resource, type Source } from './site.ts'
import { FILES_WITH_ORIGIN } from './sitemap.ts'

/** What stands at an address, and the name the log calls it by, since an address may hold what a person typed. */
export type Route =
  | { readonly name: string; readonly to: 'file'; readonly resource: Resource }
  | {
      readonly name: string
      readonly to: 'page'
      readonly resource: Resource
      /** Of its addresses the one to keep. */
      readonly canonical: string
    }
  | { readonly name: string; readonly to: 'redirect'; readonly location: string }
  /** `isLearn`: whoever asks, the page is the answer; elsewhere only to who asks for a page. */
  | {
      readonly name: string
      readonly to: 'nothing'
      readonly resource: Resource | undefined
      readonly isLearn: boolean
    }

/** Finds what stands at a path. */
export type FindRoute = (path: string) => Route

/** Files that are no addresses: pages are found without `index.html`, and the others are answers of ours. */
const NO_ADDRESS = /\/(?:index|404|shell)\.html$|\/_headers$/

/** All addresses of the built app. Screens without a page of their own get the start page of their language. */
export function createRoutes(sources: ReadonlyMap<string, Source>, screens: readonly string[]): FindRoute {
  const resources = new Map([...sources].map(([path, source]) => [path, makeResource(source)]))
  const routes = new Map<string, Route>()
  for (const [path, resource] of resources) {
    const name = FILES_WITH_ORIGIN.includes(path) ? path : nameOf(path)
    if (!NO_ADDRESS.test(path)) routes.set(path, { name, to: 'file', resource })
  }
  for (const basePath of EVERY_LANGUAGE.map(languagePath)) {
    const addPage = (canonical: string, resource: Resource | undefined, name: string) => {
      if (resource) routes.set(canonical, { name, to: 'page', resource, canonical })
    }
    for (const path of resources.keys()) {
      if (!path.startsWith(`${basePath}${ADDRESSES.learn}/`) || !path.endsWith('/index.html')) continue
      addPage(path.slice(0, -'/index.html'.length), resources.get(path), nameOf(path))
    }
    const start = resources.get(`${basePath}/index.html`)
    for (const screen of screens) {
      const path = `${basePath}${screen}`
      const own = resources.get(`${path.replace(/\/$/, '')}/index.html`)
      addPage(path, own ?? start, path === '/' ? path : path.replace(/\/$/, ''))
    }
    if (basePath !== '' && start) {
      routes.set(basePath, { name: basePath, to: 'redirect', location: `${basePath}/` })
    }
  }
  return asked => {
    const path = decodeUnreserved(asked)
    return routes.get(path) ?? withoutSlash(routes, path) ?? redirectOf(path) ?? nothingAt(path, resources)
  }
}

/** `/find/` is `/find`, as other hosts add a slash; a file with one is nothing. */
function withoutSlash(routes: ReadonlyMap<string, Route>, path: string): Route | undefined {
  const route = path.endsWith('/') ? routes.get(path.slice(0, -1)) : undefined
  return route?.to === 'page' ? route : undefined
}

const OTHER_NAME = new RegExp(
  `^((?:${EVERY_LANGUAGE.map(languagePath).join('|')})${ADDRESSES.learn})/(${Object.keys(OTHER_NAMES).join('|')})/([a-z0-9-]+)/?$`,
)

function redirectOf(path: string): Route | undefined {
  const [, learn, other, id] = OTHER_NAME.exec(path) ?? []
  if (learn === undefined || other === undefined || id === undefined) return undefined
  return { name: `${learn}/${other}/:id`, to: 'redirect', location: `${learn}/${OTHER_NAMES[other]}/${id}` }
}

/** A page says kindly, in its language, that there is nothing. */
function nothingAt(path: string, resources: ReadonlyMap<string, Resource>): Route {
  const name = nameOf(path)
  const isLearn = name.endsWith('/learn/:page')
  return {
    name,
    to: 'nothing',
    resource: resources.get(`${basePathOf(path)}/404.html`) ?? resources.get('/404.html'),
    isLearn,
  }
}

/** `/de/learn/muscle/infraspinatus` is `/de/learn/:page`. */
function nameOf(path: string): string {
  const basePath = basePathOf(path)
  const rest = path.slice(basePath.length)
  if (rest.startsWith('/assets/')) return `${basePath}/assets/:file`
  return rest.startsWith(`${ADDRESSES.learn}/`) ? `${basePath}${ADDRESSES.learn}/:page` : '/*'
}

function basePathOf(path: string): string {
  return EVERY_LANGUAGE.map(languagePath).find(base => base !== '' && path.startsWith(`${base}/`)) ?? ''
}

/** Letters and digits may be written in percent (RFC 3986, 2.3). All else stays as it came, and is no address of ours. */
function decodeUnreserved(path: string): string {
  if (!path.includes('%')) return path
  return path.replaceAll(/%[0-9a-f]{2}/gi, code => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code
  })
}
