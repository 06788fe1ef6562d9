import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Stops } from './stops.tsx'

const OPTIONS = ['skin', 'muscle', 'bone'].map(value => ({ value, label: value }))

/** Its own place on the page: other tests may have left a map there. */
const place = document.createElement('div')

afterEach(() => {
  render(null, place)
  place.remove()
})

/** A slider 300 pixels high, and all that is chosen on it. */
function slider() {
  const chosen: string[] = []
  render(
    <Stops label="Layer" options={OPTIONS} value="" variant="slider" onValue={value => chosen.push(value)} />,
    place,
  )
  document.body.append(place)
  const line = place.querySelector('.stops-line')
  if (!line) throw new Error('there is no line to drag along')
  line.getBoundingClientRect = () => new DOMRect(0, 0, 40, 300)
  const point = (type: string, pointerId: number, pointerType: string, clientY: number) =>
    line.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId, pointerType, clientY }))
  return { chosen, point }
}

test('a palm that rests beside the pen does not drag the layer about', () => {
  const { chosen, point } = slider()
  point('pointerdown', 9, 'pen', 50)
  point('pointerdown', 1, 'touch', 290)
  point('pointermove', 1, 'touch', 280)
  point('pointermove', 9, 'pen', 150)
  point('pointerup', 1, 'touch', 280)
  point('pointermove', 9, 'pen', 250)
  expect(chosen).toEqual(['skin', 'muscle', 'bone'])
})

test('a pen takes the slider over from the palm that came down first', () => {
  const { chosen, point } = slider()
  point('pointerdown', 1, 'touch', 290)
  point('pointerdown', 9, 'pen', 50)
  point('pointermove', 1, 'touch', 280)
  point('pointermove', 9, 'pen', 150)
  expect(chosen).toEqual(['bone', 'skin', 'muscle'])
})

test('a slider that was let go follows nothing', () => {
  const { chosen, point } = slider()
  point('pointerdown', 1, 'touch', 50)
  point('pointerup', 1, 'touch', 50)
  point('pointermove', 1, 'touch', 250)
  expect(chosen).toEqual(['skin'])
})
