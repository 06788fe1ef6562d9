/** Words of the one offer to have the diary on another device as well. */
export const devicesOfferWords = {
  title: 'Also on your other device?',
  text: 'Your diary can be on your phone and your computer, sealed and without an account. You find this in Mine at any time.',
  look: 'See how',
  no: 'No, thanks',
} as const
