/** German words of knowledge/sources: only those of ours. Works keep the title they were published under. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Unknot contributors': 'Die Mitwirkenden von Unknot',
  'Anonymous web article': 'Anonymer Artikel im Netz',
  'Anonymous web article with affiliate links': 'Anonymer Artikel im Netz mit Werbelinks',
  'Public health article, source 000': 'Öffentlicher Gesundheitsartikel, Quelle 000',
  'Public web article, source 001': 'Öffentlicher Artikel im Netz, Quelle 001',
  'Public web article, source 002': 'Öffentlicher Artikel im Netz, Quelle 002',
  'Our choice: there is nothing to look up': 'Unsere Wahl: Es gibt nichts nachzuschlagen',
  'Pages on trigger points: named by others, no trial':
    'Seiten über Triggerpunkte: von anderen genannt, keine Studie',
  'A careful default inside the ranges of the sources, to be confirmed by a clinician':
    'Ein vorsichtiger Wert in den Grenzen der Quellen, von Fachleuten noch zu bestätigen',
  'Textbook knowledge of doses, desks and sleep, to be confirmed by a clinician before release':
    'Lehrbuchwissen über Dosis, Arbeitsplatz und Schlaf, vor der Veröffentlichung von Fachleuten zu bestätigen',
  'Textbook knowledge of urgent signs, to be confirmed by a clinician before release':
    'Lehrbuchwissen über dringende Zeichen, vor der Veröffentlichung von Fachleuten zu bestätigen',
}
