// npm start: installs what is missing, builds what has changed, serves the app.
import { followNode, installPackages } from './prepare.mjs'

installPackages()
const built = await followNode('tools/build/build.ts', ['--if-changed'])
process.exit(built === 0 ? await followNode('server/main.ts') : built)
