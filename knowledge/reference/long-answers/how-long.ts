import type { LongAnswer } from '#knowledge/shapes.ts'

export const howLong = {
  id: 'how-long',
  picture: 'Back and neck pain over a year, on a scale to 100: most of the easing comes in six weeks.',
  parts: [
    {
      title: 'Ten to fourteen days?',
      words: [
        'One web article says so. We looked for a study that followed knots from day to day, and found none. So we use day 14 to look back with you. It is no promise.',
      ],
      sources: ['seed-001', 'unknot-judgement'],
    },
    {
      title: 'New back pain',
      words: [
        'Here we know more, from many studies put together. On a scale to 100 new low back pain is about 56 at first. After six weeks it is 26, after half a year 22, after a year 21. Most of the way down comes early. Then it gets slow.',
      ],
      sources: ['wallwork-2024'],
    },
    {
      title: 'New neck pain',
      words: [
        'It is about 64 at first and 35 after six to seven weeks. That is a bit less than half gone. After a year it is 42: many necks have good and bad spells. That need not stop you from moving.',
      ],
      sources: ['hush-2011'],
    },
    {
      title: 'Pain of over three months',
      words: [
        'It goes down slowly: from 56 to 48 in six weeks and to 40 in a year. These numbers are shaky. More of the same is no plan for months of pain. Exercise with somebody who guides you is the better way.',
      ],
      sources: ['wallwork-2024', 'hayden-2021'],
    },
    {
      title: 'It comes back, and that is no defeat',
      words: [
        'In about 7 of 10 people low back pain comes back within a year. Walking puts it off. In one trial people who had got over it built up their walking step by step. Half of them stayed free for 208 days or more, of the others for 112.',
      ],
      sources: ['da-silva-2019', 'pocovi-2024'],
    },
    {
      title: 'What helps it along',
      words: [
        'Keep moving. People with new back pain who stayed active hurt slightly less than those who lay in bed. Pause only the task that set it off, for one to three days. Walk each day, ten minutes to begin with. Press lightly, and less as it gets better.',
        'Once it is calm, a little strength keeps it so. Two minutes of arm raises on five days a week eased office neck pain over ten weeks.',
      ],
      advises: 'aerobic',
      sources: ['dahm-2010', 'pocovi-2024', 'andersen-2011'],
    },
    {
      title: 'When to look back',
      words: [
        'On day 3: no change at all, so change one thing. On day 14: 2 points less, or about a third less, is better. If you are not there, choose with us whom to ask. After six weeks ask a doctor. Ask sooner if it grows worse from week to week.',
      ],
      sources: ['ostelo-2008', 'unknot-choice'],
    },
  ],
  doubt: {
    words:
      'These are averages of back and neck pain in many people, not of knots. They say where most are after some weeks. How yours will go, nobody can say.',
    sources: ['wallwork-2024', 'hush-2011'],
  },
} as const satisfies LongAnswer
