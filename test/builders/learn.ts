/** A person on a page of Learn: the document as the build writes it, shown by the app. */
import type { Event } from '#core/diary/event.ts'
import { Learn } from '#app/features/learn/learn.tsx'
import { prerenderLearnPage } from '#app/prerender/learn-pages.tsx'
import { fakeApp } from './app.ts'
import { drawn } from './frames.ts'
import { openScreen, type ScreenPage } from './render.tsx'

/** Opens a path below Learn with this diary. */
export async function readingLearn(path: string, events: readonly Event[] = []): Promise<ScreenPage> {
  const app = await fakeApp({ events })
  app.platform.documents.write(prerenderLearnPage)
  app.addresses.goTo(path)
  const page = await openScreen(Learn, { app })
  await drawn()
  return page
}
