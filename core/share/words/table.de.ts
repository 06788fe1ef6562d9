/** German words of table.ts beside it. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'
import type { tableWords as english } from './table.ts'

export const tableWords = {
  columns: {
    day: 'Tag',
    painNow: 'Schmerz jetzt',
    painAverage: 'Schmerz im Durchschnitt',
    painWorst: 'Stärkster Schmerz',
    painOnMap: 'Schmerz auf der Karte',
    places: 'Wo es wehtut',
    painInCheck: 'Schmerz im Sicherheits-Check',
    safetyYes: 'Sicherheits-Check: ja bei',
    causes: 'Was es auslöst',
    sleepQuality: 'Schlaf',
    wokenByPain: 'Vom Schmerz geweckt',
    difficultMoving: 'Bewegen fällt schwer',
    stress: 'Stress',
    sittingHours: 'Stunden im Sitzen',
    provokingTask: 'Eine Tätigkeit, die es auslöst',
    painkiller: 'Schmerzmittel',
    walkedMinutes: 'Minuten gegangen',
    sessionsDone: 'Einheiten gemacht',
    painBefore: 'Schmerz vor der Einheit',
    painAfter: 'Schmerz nach der Einheit',
    soreness: 'Nachschmerz',
    pressed: 'Drucktest',
    tenderness: 'Stärkster Druckschmerz',
    breaks: 'Pausen gemacht',
    flare: 'Schub',
    activities: 'Tätigkeiten, 0 unmöglich bis 10 wie früher',
    interference: 'Beeinträchtigt: Schmerz, Lebensfreude, Alltag',
    change: 'Veränderung seit Beginn, −5 bis +5',
    note: 'Notiz',
  },
  yes: 'ja',
  no: 'nein',
  soreness: {
    none: 'keiner',
    'a-day': 'bis zu einem Tag',
    'two-days': 'bis zu zwei Tage',
    longer: 'länger als zwei Tage',
  } satisfies Record<Soreness, string>,
  familiar: 'der bekannte Schmerz',
} as const satisfies Translation<typeof english>
