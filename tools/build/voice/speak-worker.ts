/** Says the sentences of one task, each into its own file. */
import { renameSync, writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { levelled } from './level.ts'
import { encodeOgg } from './opus.ts'
import { openVoice } from './pico.ts'
import type { Task } from './speak.ts'

const { language, sentences }: Task = workerData
const say = await openVoice(language)
for (const { text, file } of sentences) {
  // Whole or not at all: a build that is broken off leaves no half of a sentence.
  writeFileSync(`${file}.part`, encodeOgg(levelled(say(text))))
  renameSync(`${file}.part`, file)
}
