import type { EmergencyNumber } from './emergency-numbers.ts'

export type CrisisLine = Omit<EmergencyNumber, 'place' | 'also'>

/** Lines that listen in a crisis of the mind, at any hour. What is not confirmed is from memory, to be checked before release. */
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
    source: 'Samaritans',
    year: 2023,
    confirmed: false,
  },
  { region: 'IE', number: '116 123', source: 'Samaritans', year: 2023, confirmed: false },
  {
    region: 'AU',
    number: '13 11 14',
    source: 'Lifeline Australia',
    year: 2023,
    confirmed: false,
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
    number: '116 123',
    source: 'TelefonSeelsorge',
    year: 2023,
    confirmed: false,
  },
  { region: 'AT', number: '142', source: 'TelefonSeelsorge', year: 2023, confirmed: false },
  {
    region: 'CH',
    number: '143',
    source: 'Die Dargebotene Hand',
    year: 2023,
    confirmed: false,
  },
  {
    region: 'NL',
    number: '113',
    source: '113 Zelfmoordpreventie',
    year: 2023,
    confirmed: false,
  },
  {
    region: 'ES',
    number: '024',
    source: 'Ministry of Health, line 024',
    year: 2022,
    confirmed: false,
  },
]
