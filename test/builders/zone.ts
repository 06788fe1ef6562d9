import type { Zone } from '#core/calendar/zone.ts'

/** A time zone by its name, as the platform knows it. */
export function zoneOf(id: string): Zone {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' })
  return {
    id,
    offsetAt(at) {
      const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
      return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    },
  }
}

/** A clock that never changes. */
export const UTC: Zone = { id: 'UTC', offsetAt: () => 0 }
