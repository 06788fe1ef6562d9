import type { Source } from '#core/knowledge.ts'

/** Works behind doses and evidence grades. */
export const dosingSources = {
  'dahm-2010': {
    kind: 'review',
    authors: 'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB',
    year: 2010,
    title: 'Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica',
    where: 'Cochrane Database of Systematic Reviews, CD007612',
    doi: '10.1002/14651858.CD007612.pub2',
    confirmed: true,
  },
  'lu-2022': {
    kind: 'review',
    authors: 'Lu W, Li J, Tian Y, Lu X',
    year: 2022,
    title:
      'Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis',
    where: 'Chiropractic & Manual Therapies 30:34',
    doi: '10.1186/s12998-022-00441-5',
    confirmed: false,
  },
  'hanten-2000': {
    kind: 'trial',
    authors: 'Hanten WP, Olson SL, Butts NL, Nowicki AL',
    year: 2000,
    title:
      'Effectiveness of a home program of ischemic pressure followed by sustained stretch for treatment of myofascial trigger points',
    where: 'Physical Therapy 80(10):997–1003',
    confirmed: true,
  },
  'wiewelhove-2019': {
    kind: 'review',
    authors: 'Wiewelhove T, Döweling A, Schneider C, Hottenrott L, Meyer T, Kellmann M, et al.',
    year: 2019,
    title: 'A meta-analysis of the effects of foam rolling on performance and recovery',
    where: 'Frontiers in Physiology 10:376',
    doi: '10.3389/fphys.2019.00376',
    confirmed: true,
  },
  'french-2006': {
    kind: 'review',
    authors: 'French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ',
    year: 2006,
    title: 'Superficial heat or cold for low back pain',
    where: 'Cochrane Database of Systematic Reviews, CD004750',
    doi: '10.1002/14651858.CD004750.pub2',
    confirmed: true,
  },
  'qaseem-2017': {
    kind: 'guideline',
    authors: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA',
    year: 2017,
    title:
      'Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians',
    where: 'Annals of Internal Medicine 166(7):514–530',
    doi: '10.7326/M16-2367',
    confirmed: true,
  },
  'garber-2011': {
    kind: 'guideline',
    authors: 'Garber CE, Blissmer B, Deschenes MR, Franklin BA, Lamonte MJ, Lee IM, et al.',
    year: 2011,
    title:
      'Quantity and quality of exercise for developing and maintaining fitness in apparently healthy adults',
    where: 'Medicine & Science in Sports & Exercise 43(7):1334–1359',
    doi: '10.1249/MSS.0b013e318213fefb',
    confirmed: true,
  },
  'bull-2020': {
    kind: 'guideline',
    authors: 'Bull FC, Al-Ansari SS, Biddle S, Borodulin K, Buman MP, Cardon G, et al.',
    year: 2020,
    title: 'World Health Organization 2020 guidelines on physical activity and sedentary behaviour',
    where: 'British Journal of Sports Medicine 54(24):1451–1462',
    doi: '10.1136/bjsports-2020-102955',
    confirmed: true,
  },
  'pocovi-2024': {
    kind: 'trial',
    authors: 'Pocovi NC, Lin CC, French SD, Graham PL, van Dongen JM, Latimer J, et al.',
    year: 2024,
    title:
      'Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence (WalkBack)',
    where: 'The Lancet 404(10448):134–144',
    doi: '10.1016/S0140-6736(24)00755-4',
    confirmed: true,
  },
  'hayden-2021': {
    kind: 'review',
    authors: 'Hayden JA, Ellis J, Ogilvie R, Malmivaara A, van Tulder MW',
    year: 2021,
    title: 'Exercise therapy for chronic low back pain',
    where: 'Cochrane Database of Systematic Reviews, CD009790',
    doi: '10.1002/14651858.CD009790.pub2',
    confirmed: true,
  },
  'waongenngarm-2021': {
    kind: 'trial',
    authors: 'Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P',
    year: 2021,
    title:
      'Effects of an active break and postural shift intervention on preventing neck and low-back pain among high-risk office workers: a 3-arm cluster-randomized controlled trial',
    where: 'Scandinavian Journal of Work, Environment & Health 47(4):306–317',
    doi: '10.5271/sjweh.3949',
    confirmed: true,
  },
  'vandergaag-2020': {
    kind: 'review',
    authors: 'van der Gaag WH, Roelofs PDDM, Enthoven WTM, van Tulder MW, Koes BW',
    year: 2020,
    title: 'Non-steroidal anti-inflammatory drugs for acute low back pain',
    where: 'Cochrane Database of Systematic Reviews, CD013581',
    doi: '10.1002/14651858.CD013581',
    confirmed: true,
  },
  'who-2023': {
    kind: 'guideline',
    authors: 'World Health Organization',
    year: 2023,
    title:
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
    where: 'World Health Organization, Geneva',
    confirmed: true,
  },
} as const satisfies Record<string, Source>
