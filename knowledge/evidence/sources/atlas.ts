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
} as const satisfies Record<string, Source>
