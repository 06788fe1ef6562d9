import { readWords } from '#core/free-words/read.ts'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
for (const t of process.argv.slice(2)) console.log(JSON.stringify(readWords(t, freeWords)), '|', t)
