/** The address that calls a number, as it is written for people: `116 117`. */
export const telOf = (number: string): string => `tel:${number.replaceAll(' ', '')}`
