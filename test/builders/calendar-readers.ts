import ICAL from 'ical.js'
import ical from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'
import { DAY_MS } from '#core/calendar/calendar-day.ts'

/** How three other programs read the file: the moments (epoch ms) of the first entry, from one moment on. */
export const calendarReaders: Readonly<Record<string, (text: string, from: number) => readonly number[]>> = {
  'ical.js'(text) {
    const root = new ICAL.Component(ICAL.parse(text))
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') ?? undefined)
    ICAL.TimezoneService.reset()
    ICAL.TimezoneService.register(zone)
    const component = root.getFirstSubcomponent('vevent')
    if (!component) throw new Error('there is no entry')
    const each = new ICAL.Event(component).iterator()
    const moments: number[] = []
    for (let next = each.next(); next; next = each.next()) moments.push(next.toUnixTime() * 1000)
    return moments
  },
  'node-ical'(text, from) {
    const [event] = Object.values(ical.sync.parseICS(text)).filter(one => one?.type === 'VEVENT')
    if (event?.type !== 'VEVENT') throw new Error('there is no entry')
    return ical
      .expandRecurringEvent(event, { from: new Date(from - DAY_MS), to: new Date(from + 60 * DAY_MS) })
      .map(({ start }) => start.getTime())
  },
  'ts-ics'(text) {
    const { events = [] } = convertIcsCalendar(undefined, text)
    const [event] = events
    if (!event) throw new Error('there is no entry')
    // It reads single times, and leaves rules to others.
    return [event.start.date.getTime()]
  },
}
