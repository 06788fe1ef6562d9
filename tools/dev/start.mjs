// npm start: installs what is missing, builds what has changed, serves the app.
import { installPackages, runNode } from './prepare.mjs'

installPackages()
if (runNode('tools/build/build.ts', ['--if-changed']) !== 0) process.exit(1)
process.exit(runNode('server/main.ts'))
