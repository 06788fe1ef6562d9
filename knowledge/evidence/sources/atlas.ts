import type { Source } from '#core/vocabulary/records.ts'

/** Works behind the atlas of muscles. */
export const atlasSources = {
  'donnelly-2019': {
    kind: 'textbook',
    authors: 'Donnelly JM, Fernández-de-las-Peñas C, Finnegan M, Freeman JL (eds)',
    year: 2019,
    title: "Travell, Simons & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, 3rd edition",
    where: 'Wolters Kluwer',
    confirmed: false,
  },
  'fernandez-delphi-2018': {
    kind: 'consensus',
    authors: 'Fernández-de-las-Peñas C, Dommerholt J',
    year: 2018,
    title:
      'International consensus on diagnostic criteria and clinical considerations of myofascial trigger points: a Delphi study',
    where: 'Pain Medicine 19(1)',
    doi: '10.1093/pm/pnx207',
    confirmed: true,
  },
  'monclus-diez-2025': {
    kind: 'review',
    authors:
      'Monclús-Díez G, Díaz-Arribas MJ, Fernández-de-las-Peñas C, Kosson D, Kołacz M, Kobylarz MD, Sánchez-Jorge S, Valera-Calero JA',
    year: 2025,
    title:
      'Prevalence of Myofascial Trigger Points in Patients with Radiating and Non-Radiating Low Back Pain: A Systematic Review',
    where: 'Biomedicines 13(6):1453',
    doi: '10.3390/biomedicines13061453',
    confirmed: true,
  },
  'bron-2011': {
    kind: 'cohort',
    authors: 'Bron C, Dommerholt J, Stegenga B, Wensing M, Oostendorp RAB',
    year: 2011,
    title:
      'High prevalence of shoulder girdle muscles with myofascial trigger points in patients with shoulder pain',
    where: 'BMC Musculoskeletal Disorders 12:139',
    doi: '10.1186/1471-2474-12-139',
    confirmed: true,
  },
  'poveda-pagan-2017': {
    kind: 'cohort',
    authors: 'Poveda-Pagán EJ, et al.',
    year: 2017,
    title:
      'Referred pain patterns of the infraspinatus muscle elicited by deep dry needling and manual palpation',
    where: 'Journal of Alternative and Complementary Medicine 23(11):890-896',
    confirmed: true,
  },
  'fernandez-2006': {
    kind: 'cohort',
    authors: 'Fernández-de-las-Peñas C, et al.',
    year: 2006,
    title: 'Myofascial trigger points in the suboccipital muscles in episodic tension-type headache',
    where: 'Manual Therapy 11(3):225–230',
    confirmed: true,
  },
  'sirh-2022': {
    kind: 'case-report',
    authors: 'Sirh SJ, et al.',
    year: 2022,
    title: 'Myofascial pain of the quadratus lumborum: 17 people',
    where: 'Frontiers in Pain Research 3:997645',
    confirmed: true,
  },
} as const satisfies Record<string, Source>
