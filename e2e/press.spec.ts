import { expectNoBarrier } from './support/barriers.ts'
import { letPass } from './support/clock.ts'
import { answerNoneOfThese, choose, openApp, stroke } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

test('a person presses, is told how sure it is, names the knot, and plans with it', async ({
  page,
  server,
}) => {
  await page.clock.install()
  const errors = await openApp(page, server.url)
  await page.getByRole('button', { name: 'Find my knot' }).click()
  // Beside the inner edge of the left blade.
  await stroke(page, [
    [428, 400],
    [420, 440],
  ])
  await choose(page, 'How bad is it now?', '5')
  await page.getByText('What brings it on?').click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /press test/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Press here/ })).toBeVisible()
  await expectNoBarrier(page, 'press test')
  await page.getByRole('button', { name: 'Start five seconds' }).click()
  await letPass(page, 6_000)
  await expect(page.getByRole('timer')).toHaveText('✓')
  for (let spot = 1; spot <= 4; spot += 1) {
    if ((await page.getByText(`Spot ${spot} of`).count()) === 0) break
    await choose(page, 'How tender is it?', spot === 1 ? '7' : '1')
    await choose(page, 'Is this your pain, the one you know?', spot === 1 ? 'Yes' : 'No')
    await choose(page, 'Does it spread to somewhere else?', 'No')
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText(`Spot ${spot} of`)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Your knots' })).toBeVisible()
  await page.getByLabel('Name of knot 1').fill('The desk knot')
  await page.getByRole('button', { name: 'Use these for my plan' }).click()
  const worked = page.getByText('What you are working on: The desk knot')
  await expect(worked).toBeVisible()
  await page.reload()
  await expect(worked).toBeVisible()
  expect(errors).toEqual([])
})
