import { expect, test } from 'vitest'
import { BUILD } from '#app/build-id.ts'
import { createTabs, parseMessage, type TabMessage } from './tabs.ts'

test('news of any build is understood, and nothing else', () => {
  for (const news of ['opened', 'diary', 'lock', 'active', 'erasing', 'erased'])
    expect(parseMessage({ news, build: 'older' })).toEqual({ news, build: 'older' })
  for (const data of [
    null,
    undefined,
    'diary',
    {},
    { news: 'diary' },
    { build: BUILD },
    { news: 'rain', build: BUILD },
    { news: 'diary', build: 7 },
  ])
    expect(parseMessage(data)).toBeUndefined()
})

test('another tab hears the news and that it is of the same build; the one that tells does not', async () => {
  const [here, there] = [createTabs('tabs-test'), createTabs('tabs-test')]
  const heard: unknown[] = []
  here.follow(news => heard.push(['here', news]))
  const arrived = new Promise<readonly [TabMessage, boolean]>(resolve => {
    there.follow((news, otherBuild) => resolve([news, otherBuild]))
  })
  here.tell('diary')
  expect(await arrived).toEqual(['diary', false])
  expect(heard).toEqual([])
})
