/**
 * Words and records of a script travel beside it as data, which a browser reads faster than script and keeps apart from it.
 * The build takes them out, and wraps each import so that they are there before the script runs (tools/build/data-files.ts).
 */

/** What has come, by the name of its script. */
const there = new Map<string, readonly unknown[]>()

/** Imports a script once the data and styles of all it brings along are there; rejects when they cannot be had. */
async function importWithData<Module>(scripts: string, importScript: () => Promise<Module>): Promise<Module> {
  await Promise.all(
    scripts.split(' ').map(name => (name.endsWith('.css') ? fetchStyle(name) : fetchData(name))),
  )
  return importScript()
}

async function fetchData(script: string): Promise<void> {
  if (there.has(script)) return
  const answer = await fetch(new URL(`${script}.json`, import.meta.url))
  if (!answer.ok) throw new TypeError(`no data for ${script}`)
  there.set(script, await answer.json())
}

/** A page that shows any of it has it from the start. */
async function fetchStyle(file: string): Promise<void> {
  if (document.querySelector(`link[rel='stylesheet'][href$='${file}']`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = new URL(file, import.meta.url).href
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new TypeError(`no style ${file}`))
    })
    document.head.append(link)
  })
}

Object.assign(globalThis, {
  unknotImport: importWithData,
  unknotData: (script: string) => there.get(script),
})
