import type { EmergencyNumber } from './emergency-numbers.ts'

export type CrisisLine = Omit<EmergencyNumber, 'place'>

/**
 * Lines that listen in a crisis of the mind, at any hour. What is not confirmed is from memory, to be checked before
 * release. Source: docs/clinical/red-flags.md#crisis-lines.
 */
export const crisisLines: readonly CrisisLine[] = [
  {
    region: 'US',
    number: '988',
    source: 'Federal Communications Commission and SAMHSA, 988 Lifeline',
    year: 2022,
    confirmed: true,
  },
  {
    region: 'CA',
    number: '988',
    source: 'Canadian Radio-television and Telecommunications Commission, 9-8-8 Suicide Crisis Helpline',
    year: 2023,
    confirmed: true,
  },
  {
    region: 'GB',
    number: '116 123',
    source: 'Samaritans, contact page',
    year: 2023,
    confirmed: true,
  },
  { region: 'IE', number: '116 123', source: 'Samaritans; Irish Examiner 2019', year: 2023, confirmed: true },
  {
    region: 'AU',
    number: '13 11 14',
    source: 'Suicide Prevention Australia, Lifeline',
    year: 2023,
    confirmed: true,
  },
  {
    region: 'NZ',
    number: '1737',
    source: 'Health New Zealand, Need to talk?',
    year: 2023,
    confirmed: false,
  },
  {
    region: 'FR',
    number: '3114',
    source: 'Ministry of Health, national suicide prevention number',
    year: 2021,
    confirmed: false,
  },
  {
    region: 'DE',
    number: '0800 111 0 111',
    // Seen on one page only, so it stands beside the number that many name.
    also: '116 123',
    source: 'TelefonSeelsorge',
    year: 2022,
    confirmed: true,
  },
  { region: 'AT', number: '142', source: 'TelefonSeelsorge', year: 2023, confirmed: false },
  {
    region: 'CH',
    number: '143',
    source: 'Die Dargebotene Hand, 143.ch',
    year: 2023,
    confirmed: true,
  },
  {
    region: 'NL',
    number: '113',
    source: '113 Zelfmoordpreventie, 113 since July 2020',
    year: 2020,
    confirmed: true,
  },
  {
    region: 'ES',
    number: '024',
    source: 'Ministry of Health, line 024',
    year: 2022,
    confirmed: false,
  },
]
