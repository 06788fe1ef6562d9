/** Every sentence the server says to a person. */
import { PREFIXES } from './site-path.ts'
import { LOG_FORMATS, LOG_LEVELS } from './log.ts'
import { addressOf } from './origin.ts'
import type { NotCopied } from './sync/copy-boxes.ts'
import type { DataTrouble, Trouble } from './trouble.ts'

/** Answers that are no page of the app, which starts at `start`. */
export function sayOfStart(start: string): { readonly nothing: string; readonly readOnly: string } {
  return {
    nothing: `There is nothing at this address. The app starts at ${start}`,
    readOnly: `This address can only be read. The app starts at ${start}`,
  }
}

/** The others, wherever the app starts. */
export const ANSWERS = {
  unreadable: 'This request cannot be read. Please try again.',
  outside: 'This file has no such part.',
  changed: 'This file is another one by now. Please load it again.',
  broken: 'Something broke on our side. Please try again.',
} as const

/** What is read at `npm start`. */
export function sayStarted(host: string, port: number, sitePath = ''): string {
  return `Unknot is at ${addressOf(host, port)}${sitePath === '' ? '' : `${sitePath}/`}`
}

/** Why devices cannot be kept in step, and that the app is there all the same. */
export function sayNoSync({ folder, code }: DataTrouble): string {
  return `The folder ${folder} cannot be written (${code}), so the app is served without sync between devices. UNKNOT_DATA can name another folder.`
}

/** What a backup has copied. */
export function sayCopied({
  file,
  boxes,
  lines,
  bytes,
}: Record<'boxes' | 'lines' | 'bytes', number> & { readonly file: string }): string {
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${boxes} boxes with ${lines} lines (${megabytes} MB) are copied to ${file}, and the copy was read to its end.`
}

/** Why there is no backup, and what to do. */
export function sayNotCopied(trouble: NotCopied): string {
  switch (trouble.problem) {
    case 'no-file-named':
      return 'Name the new file: npm run backup -- /somewhere/boxes.sqlite'
    case 'in-nats':
      return 'UNKNOT_NATS is set, so the boxes lie with NATS. Its own command copies them: nats account backup FOLDER'
    case 'file-exists':
      return `${trouble.file} is there already and stays as it is. Name a new file.`
    case 'no-boxes':
      return `There are no boxes in ${trouble.folder}. UNKNOT_DATA names the folder of the server.`
    case 'unreadable':
      return `${trouble.file} cannot be read (${trouble.code}). Nothing was copied.`
    case 'unwritable':
      return `${trouble.file} cannot be written (${trouble.code}). Nothing was copied.`
    case 'not-whole':
      return `The copy for ${trouble.file} is not whole (${trouble.code}), so it was removed. The boxes themselves may be damaged.`
  }
}

/** What happened, and what to do. */
export function sayTrouble(trouble: Trouble): string {
  switch (trouble.problem) {
    case 'bad-port':
      return `PORT is "${trouble.given}". It must be a whole number from 0 to 65535.`
    case 'bad-host':
      return `HOST is "${trouble.given}". It must be a name or an address of this machine, such as localhost or 0.0.0.0.`
    case 'bad-origin':
      return `UNKNOT_ORIGIN is "${trouble.given}". It must be where people find the site, without a path, such as https://unknot.example.`
    case 'bad-prefix':
      return `UNKNOT_PREFIX is "${trouble.given}". It must be one of: ${PREFIXES.join(', ')}.`
    case 'bad-proxies':
      return `UNKNOT_TRUSTED_PROXIES is "${trouble.given}". It must be addresses or subnets with commas between, such as 127.0.0.1, 10.0.0.0/8.`
    case 'bad-connections':
      return `UNKNOT_MAX_CONNECTIONS is "${trouble.given}". It must be a whole number from 1 to 100000.`
    case 'bad-sync':
      return `UNKNOT_SYNC is "${trouble.given}". It must be one of: on, off.`
    case 'bad-nats':
      return `UNKNOT_NATS is "${trouble.given}". It must be addresses of NATS servers with commas between, such as nats://127.0.0.1:4222.`
    case 'bad-replicas':
      return `UNKNOT_NATS_REPLICAS is "${trouble.given}". It must be a whole number from 1 to 5.`
    case 'bad-metrics-port':
      return `UNKNOT_METRICS_PORT is "${trouble.given}". It must be a whole number from 0 to 65535.`
    case 'bad-log-format':
      return `UNKNOT_LOG is "${trouble.given}". It must be one of: ${LOG_FORMATS.join(', ')}.`
    case 'bad-log-level':
      return `UNKNOT_LOG_LEVEL is "${trouble.given}". It must be one of: ${LOG_LEVELS.join(', ')}.`
    case 'not-built':
      return 'The app is not built yet. Run "npm start", which builds it first.'
    case 'port-taken':
      return `Port ${trouble.port} is taken. Choose another one: PORT=4322 npm start`
    case 'port-forbidden':
      return `Port ${trouble.port} needs more rights. Choose one above 1023: PORT=4321 npm start`
    case 'cannot-listen':
      return `The server cannot listen on ${addressOf(trouble.host, trouble.port)} (${trouble.code}). Is HOST an address of this machine?`
  }
}
