/** What makes the built folder fit for any file host: headers for those who read them, and pages that bring their own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import { ADDRESSES, languagePath } from '#core/vocabulary/addresses.ts'
import { cacheControl, CAMERA_PERMISSIONS, POLICY_IN_PAGE, SECURITY_HEADERS } from '#server/http/headers.ts'

const NEVER_CHANGES = ['assets', 'voice'] as const
const CHARSET = '<meta charset="utf-8" />'

/** The page with what holds also where no header can be had. It stands before all that loads something. */
export function secureHead(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`)
  const policies = [
    CHARSET,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY_IN_PAGE}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ]
  return html.replace(CHARSET, () => policies.join('\n    '))
}

/**
 * Writes `_headers`, as Netlify and Cloudflare Pages read it, and `.nojekyll`, without which GitHub Pages leaves out files
 * whose names begin with `_`. After the worker has its list of files: neither can be fetched from such hosts.
 */
export function writeHostFiles(client: string, basePath: string): void {
  writeFileSync(join(client, '_headers'), hostHeaders(basePath))
  writeFileSync(join(client, '.nojekyll'), '')
}

/** The headers of our server. Of what may change, hosts themselves say that it is to be asked for anew. */
export function hostHeaders(basePath: string): string {
  const safety = SECURITY_HEADERS.flatMap((name, at) =>
    at % 2 === 0 ? [`  ${name}: ${SECURITY_HEADERS[at + 1]}`] : [],
  )
  const kept = LANGUAGES.flatMap(language =>
    NEVER_CHANGES.flatMap(folder => {
      const path = `${languagePath(language)}/${folder}/`
      return [`${basePath}${path}*`, `  Cache-Control: ${cacheControl(path)}`]
    }),
  )
  // Such hosts join what two rules say, and of one ability the last word holds (RFC 8941, 3.2).
  const camera = LANGUAGES.flatMap(language =>
    ['', '/'].flatMap(end => [
      `${basePath}${languagePath(language)}${ADDRESSES.scan}${end}`,
      `  Permissions-Policy: ${CAMERA_PERMISSIONS}`,
    ]),
  )
  return `${[`${basePath}/*`, ...safety, ...kept, ...camera].join('\n')}\n`
}
