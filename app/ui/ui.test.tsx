import { expect, test } from 'vitest'
import { fakeApp } from '#test/builders/app.ts'
import { show } from '#test/builders/render.tsx'
import { Chips } from './chips.tsx'
import { Link } from './link.tsx'
import { Nav } from './nav.tsx'
import { Ring } from './ring.tsx'
import { Scale } from './scale.tsx'
import { TapScale } from './tap-scale.tsx'

const nothing = () => {}

test('a scale asks from 0 to 10, chooses nothing by itself and gives the number that was tapped', async () => {
  const told: number[] = []
  const page = await show(
    <Scale
      label="Pain now"
      low="No pain"
      high="Worst pain"
      value={undefined}
      onValue={value => told.push(value)}
    />,
  )
  expect(page.controls()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  expect(page.chosen('Pain now')).toEqual([])
  await page.choose('Pain now', 0)
  await page.choose('Pain now', 10)
  expect(told).toEqual([0, 10])
})

test('two scales on one page do not share their choice', async () => {
  const page = await show(
    <>
      <Scale label="Pain now" low="" high="" value={3} onValue={nothing} />
      <Scale label="Stress" low="" high="" value={7} onValue={nothing} />
    </>,
  )
  expect(page.chosen('Pain now')).toEqual(['3'])
  expect(page.chosen('Stress')).toEqual(['7'])
})

test('a tap on a number of the start is the whole answer', async () => {
  const told: number[] = []
  const page = await show(
    <TapScale label="Pain right now?" low="" high="" onTap={value => told.push(value)} />,
  )
  await page.choose('Pain right now?', 4)
  expect(told).toEqual([4])
})

test('chips give the value beside the words', async () => {
  const told: number[] = []
  const options = [
    { value: 5, label: 'Five' },
    { value: 10, label: 'Ten' },
  ]
  const page = await show(
    <Chips label="Minutes" options={options} value={5} onValue={value => told.push(value)} />,
  )
  expect(page.chosen('Minutes')).toEqual(['Five'])
  await page.choose('Minutes', 'Ten')
  expect(told).toEqual([10])
})

test('a plain click stays in the app; with a key held it is the browser’s', async () => {
  const app = await fakeApp()
  const page = await show(
    <Link app={app} to="breaks">
      Breaks
    </Link>,
  )
  const link = page.control('Breaks')
  expect(link.getAttribute('href')).toBe('/prevent/breaks')
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...held })
    link.addEventListener('click', event => event.preventDefault(), { once: true })
    link.dispatchEvent(click)
    expect(app.addresses.screen.value).toBe('today')
  }
  await page.click('Breaks')
  expect(app.addresses.screen.value).toBe('breaks')
})

test('the places of the navigation are real links to their own screens', async () => {
  const page = await show(<Nav current="find" go={nothing} />)
  const links = [...page.element.querySelectorAll('a')].map(
    link => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')] as const,
  )
  expect(links).toEqual([
    ['Today', '/', null],
    ['Find', '/find', 'page'],
    ['Progress', '/progress', null],
    ['Prevent', '/prevent', null],
    ['Learn', '/learn', null],
    ['Mine', '/mine', null],
  ])
})

test('the ring breathes in for four seconds and out for six', async () => {
  for (const [elapsedMs, words] of [
    [0, 'Breathe in'],
    [3_900, 'Breathe in'],
    [4_100, 'Breathe out'],
    [9_900, 'Breathe out'],
    [10_100, 'Breathe in'],
  ] as const) {
    const page = await show(
      <Ring done={0} kind="hold" breathMs={elapsedMs}>
        5
      </Ring>,
    )
    expect(page.text()).toBe(`5 ${words}In for 4 seconds, out for 6.`)
  }
})

test('the ring is open at the beginning and closed at the end, and never more', async () => {
  const gap = async (done: number) => {
    const page = await show(
      <Ring done={done} kind="hold">
        5
      </Ring>,
    )
    return Number(page.element.querySelector('.ring-done')?.getAttribute('stroke-dashoffset'))
  }
  const whole = await gap(0)
  expect(whole).toBeCloseTo(2 * Math.PI * 46)
  expect(await gap(0.5)).toBeCloseTo(whole / 2)
  expect(await gap(1)).toBeCloseTo(0)
  expect(await gap(2)).toBeCloseTo(0)
  expect(await gap(-1)).toBeCloseTo(whole)
})
