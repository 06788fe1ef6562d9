import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Maker } from './driven.ts'

/** Installs what the browsers need, where we may; afterwards, a sentence about what is still missing for each. */
export function install(makers: readonly Maker[]): ReadonlyMap<Maker, string> {
  const lacking = makers.filter(maker => missing(maker).length > 0)
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (lacking.length > 0 && mayInstall) {
    const packages = lacking.flatMap(maker => maker.packages)
    console.log(`Installing ${packages.join(', ')} (once) …`)
    apt('update', '-qq')
    // One by one: a browser this Debian does not have must not keep the other away.
    for (const maker of lacking) apt('install', '-y', '-qq', '--no-install-recommends', ...maker.packages)
  }
  return new Map(
    makers
      .map(maker => [maker, missing(maker)] as const)
      .filter(([, programs]) => programs.length > 0)
      .map(([maker, programs]) => [
        maker,
        `${maker.name} was not walked: ${programs.join(', ')} is missing. As root on Debian: apt-get install ${maker.packages.join(' ')}`,
      ]),
  )
}

function apt(...args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function missing({ programs }: Maker): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return programs.filter(program => !folders.some(folder => existsSync(join(folder, program))))
}
