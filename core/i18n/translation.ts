/** The shape of a catalogue in another language: the same keys, the same questions, other words. */
export type Translation<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Text
    ? (...given: Given) => Translation<Text>
    : T extends number | boolean | null | undefined
      ? T
      : { readonly [Key in keyof T]: Translation<T[Key]> }
