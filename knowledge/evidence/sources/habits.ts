import type { Source } from '#core/vocabulary/records.ts'

/** Works behind habits, beliefs about knots and what skin bears. */
export const habitSources = {
  'swain-2020': {
    kind: 'review',
    authors: 'Swain CTV, Pan F, Owen PJ, Schmidt H, Belavy DL',
    year: 2020,
    title:
      'No consensus on causality of spine postures or physical exposure and low back pain: a systematic review of systematic reviews',
    where: 'Journal of Biomechanics 102:109312',
    doi: '10.1016/j.jbiomech.2019.08.006',
    confirmed: true,
  },
  'driessen-2010': {
    kind: 'review',
    authors: 'Driessen MT, Proper KI, van Tulder MW, Anema JR, Bongers PM, van der Beek AJ',
    year: 2010,
    title:
      'The effectiveness of physical and organisational ergonomic interventions on low back pain and neck pain: a systematic review',
    where: 'Occupational and Environmental Medicine 67(4):277–285',
    doi: '10.1136/oem.2009.047548',
    confirmed: true,
  },
  'buckley-2015': {
    kind: 'consensus',
    authors: 'Buckley JP, Hedge A, Yates T, Copeland RJ, Loosemore M, Hamer M, Bradley G, Dunstan DW',
    year: 2015,
    title:
      'The sedentary office: an expert statement on the growing case for change towards better health and productivity',
    where: 'British Journal of Sports Medicine 49(21):1357–1362',
    doi: '10.1136/bjsports-2015-094618',
    confirmed: true,
  },
  'cronin-2019': {
    kind: 'review',
    authors: 'Cronin RS, Li M, Thompson JMD, Gordon A, Raynes-Greenow CH, Heazell AEP, et al.',
    year: 2019,
    title:
      'An individual participant data meta-analysis of maternal going-to-sleep position, interactions with fetal vulnerability, and the risk of late stillbirth',
    where: 'EClinicalMedicine 10:49–57',
    confirmed: true,
  },
  'chaudhry-2008': {
    kind: 'standard',
    authors: 'Chaudhry H, Schleip R, Ji Z, Bukiet B, Maney M, Findley T',
    year: 2008,
    title: 'Three-dimensional mathematical model for deformation of human fasciae in manual therapy',
    where: 'Journal of the American Osteopathic Association 108(8):379–390',
    doi: '10.7556/jaoa.2008.108.8.379',
    confirmed: true,
  },
  'lucas-2009': {
    kind: 'review',
    authors: 'Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N',
    year: 2009,
    title:
      'Reliability of physical examination for diagnosis of myofascial trigger points: a systematic review of the literature',
    where: 'Clinical Journal of Pain 25(1):80–89',
    doi: '10.1097/AJP.0b013e31817e13b6',
    confirmed: true,
  },
  'yin-2014': {
    kind: 'review',
    authors: 'Yin P, Gao N, Wu J, Litscher G, Xu S',
    year: 2014,
    title: 'Adverse events of massage therapy in pain-related conditions: a systematic review',
    where: 'Evidence-Based Complementary and Alternative Medicine 2014:480956',
    doi: '10.1155/2014/480956',
    confirmed: true,
  },
  'bleakley-2004': {
    kind: 'review',
    authors: 'Bleakley C, McDonough S, MacAuley D',
    year: 2004,
    title:
      'The use of ice in the treatment of acute soft-tissue injury: a systematic review of randomized controlled trials',
    where: 'American Journal of Sports Medicine 32(1):251–261',
    confirmed: true,
  },
  'valtin-2002': {
    kind: 'review',
    authors: 'Valtin H',
    year: 2002,
    title: '"Drink at least eight glasses of water a day." Really? Is there scientific evidence for "8 × 8"?',
    where: 'American Journal of Physiology: Regulatory, Integrative and Comparative Physiology 283(5)',
    doi: '10.1152/ajpregu.00365.2002',
    confirmed: true,
  },
} as const satisfies Record<string, Source>
