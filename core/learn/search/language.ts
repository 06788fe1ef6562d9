/** What the search knows of English. A build in another language has its own file beside this one. */
import { stemmer } from 'stemmer'
import type { SearchLanguage } from './types.ts'

export const searchLanguage: SearchLanguage = {
  stem: stemmer,
  links: [''],
  smallWords: new Set(
    `a about actually after again all also am an and any anything are aren as at away bad be been being best better but by can cant could did do
    does doesnt dont for from get gets getting go goes good had has have he help helps her his how i id if im in into is isnt it
    its ive just keep keeps like long me more much my need of off on one or our out really right she should so some
    something still than that the their them then there they this till to too until up us use using very was we what whats when
    where which while who why will with without wont would you your`
      .split(/\s+/)
      .filter(word => word !== ''),
  ),
  same: {
    ache: 'pain',
    aches: 'pain',
    aching: 'pain',
    achy: 'pain',
    hurt: 'pain',
    hurts: 'pain',
    hurting: 'pain',
    painful: 'pain',
    butt: 'buttock',
    bum: 'buttock',
    glute: 'buttock',
    glutes: 'buttock',
    doc: 'doctor',
    physician: 'doctor',
    gp: 'doctor',
    abs: 'abdominal',
    tummy: 'belly',
    stomach: 'belly',
    lumbar: 'lower back',
    scapula: 'shoulder blade',
  },
}
