import type { LongAnswer } from '#knowledge/shapes.ts'

export const howHard = {
  id: 'how-hard',
  picture: 'A scale from 0 to 10: begin at 3 and stay at 5 or less. At 6 go lighter, at 8 stop.',
  parts: [
    {
      title: 'Give it a number',
      words: [
        '0 is no pain, 10 is the worst you can think of. Begin at 3. You feel it clearly, and your face stays calm. You may work up to 5 as long as you breathe out with ease. At 6 or 7 go lighter. Above 7, stop.',
        'These numbers are ours. We chose them on the safe side, since no trial tells which number is best.',
      ],
      sources: ['unknot-judgement'],
    },
    {
      title: 'Hold, and let it fade',
      words: [
        'Hold for 20 seconds and rest for a while, three times. After a few easy days 30 seconds are fine. A light hold may go on for up to 90 seconds while the ache fades. More than 90 seconds in a session no spot needs.',
        'The ache must fade while you hold. If it has not faded after 30 seconds, go lighter. Never go harder.',
      ],
      advises: 'pressure',
      sources: ['hou-2002', 'seed-001', 'seed-002', 'unknot-judgement'],
    },
    {
      title: 'Why light is enough',
      words: [
        'One trial compared times and strengths, pressed once by a therapist. Light pressure, just where pain begins, did more in 90 seconds than in 30 or 60. Strong pressure had to be held for 60. So light and long can do what hard and short does.',
        'And nothing needs to be crushed. Firm tissue does not change its shape at a force that is safe. What changes is how much the spot can bear.',
      ],
      sources: ['hou-2002', 'chaudhry-2008', 'lu-2022'],
    },
    {
      title: 'Stop at once',
      words: ['Your body tells you when it is too much or the wrong place. Take the pressure off when:'],
      points: [
        'It turns sharp, electric, numb or tingling.',
        'You get dizzy or feel sick.',
        'Something beats under the ball.',
        'The pain goes up by 2 and stays up.',
      ],
      sources: ['unknot-judgement', 'houghton-2010'],
    },
    {
      title: 'Where never to press',
      words: [
        'Leave the front and the side of your neck alone: big vessels lie there. Tears of a neck artery have been told of after massage devices at the neck. Stay off the bones of the spine, the armpit and the groin. Over the kidneys only light pressure is all right, never above a 3.',
      ],
      sources: ['sulkowski-2022', 'shariff-2023', 'unknot-judgement'],
    },
    {
      title: 'Who presses lighter',
      words: [
        'With blood thinners, thin bones or in pregnancy stay at 3, and never lie on a ball. The same holds in the first sore days and the day after too much. The check asks about all this. Then your plan gives each hold its own number.',
        'Hard pressing has a price. Bruises and sore days are common after strong massage, and rarely muscle was harmed.',
      ],
      sources: ['yin-2014', 'tanriover-2009', 'unknot-judgement'],
    },
  ],
  doubt: {
    words:
      'The best dose for a knot at home is not known. Pooled trials say that a pressed spot can bear more. The pain that people told of fell only a little, and chance may explain it.',
    sources: ['lu-2022'],
  },
} as const satisfies LongAnswer
