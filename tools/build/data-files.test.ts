import { expect, test } from 'vitest'
import { split, wrapImports } from './data-files.ts'

const LONG = 'Lift the ridge and hold the tender rope.'

/** What a script gives as `result` when it runs with its data. */
function run(code: string): unknown {
  const { code: script, data } = split(code, 'plan-abc')
  // oxlint-disable-next-line typescript/no-implied-eval -- the scripts of a build are text here
  return new Function('unknotData', `${script};return result`)((name: string) =>
    name === 'plan-abc' ? JSON.parse(JSON.stringify(data)) : undefined,
  )
}

test.each([
  ['a record', `const result={id:"a",says:["${LONG}","${LONG}"],of:17,low:-2.5,is:!0,not:!1,none:null}`],
  [
    'a record with a function in the middle',
    `const result={a:{id:"a",says:"${LONG}",of:[1,2,3,4,5,6,7,8,9]},b:1,c:"${LONG}"}`,
  ],
  ['a text in a template', `const result=[\`${LONG}\`,\`\${1+1} days\`]`],
  ['names that need quotes', `const result={"last-pain":"${LONG}","1":"${LONG}"}`],
  ['a text in a function', `function say(){return"${LONG}"}const result=say()`],
])('%s is the same from data as from the script', (_what, code) => {
  // oxlint-disable-next-line typescript/no-implied-eval -- as above
  expect(run(code)).toStrictEqual(new Function(`${code};return result`)())
})

test('fields of a record keep their order around what is no data', () => {
  const code = `const result=Object.keys({first:"${LONG}",second:"${LONG}",third:()=>1,fourth:"${LONG}",fifth:"${LONG}"})`
  expect(split(code, 'plan-abc').data).toHaveLength(2)
  expect(run(code)).toEqual(['first', 'second', 'third', 'fourth', 'fifth'])
})

test('a record made in a function stays there, since each call makes its own', () => {
  const code = `const make=()=>({a:1,b:2,c:[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]});const result=make()!==make()`
  expect(split(code, 'plan-abc')).toEqual({ code, data: [] })
  expect(run(code)).toBe(true)
})

test('names of fields and texts in tagged templates stay, since nothing may stand there', () => {
  const code = `const tag=t=>t[0];const result=[tag\`${LONG}\`,{"${LONG}":()=>1}]`
  expect(split(code, 'plan-abc').data).toEqual([])
})

test('the same text is there once', () => {
  expect(split(`f("${LONG}");g("${LONG}")`, 'plan-abc').data).toEqual([LONG])
})

test('data come after imports, and before all that needs them', () => {
  const { code } = split(`import{a as b}from"./start.js";const c=b("${LONG}")`, 'plan-abc')
  expect(code).toBe(
    `import{a as b}from"./start.js";const unknot$=unknotData("plan-abc");const c=b(unknot$[0])`,
  )
})

test('an import waits for the data of all it brings along, and for none where there are none', () => {
  const namesOf = (source: string) => (source === './plan.js' ? ['plan-abc', 'day-def'] : [])
  expect(wrapImports('const a=()=>import("./plan.js"),b=()=>import("./lock.js");', namesOf)).toBe(
    'const a=()=>unknotImport("plan-abc day-def",()=>import("./plan.js")),b=()=>import("./lock.js");',
  )
})
