/** The shape of a catalogue: any text for a text, any sentence of the same parameters for a sentence. What another language lacks does not compile. */
export type Widened<Value> = Value extends (...parameters: infer Parameters) => string
  ? (...parameters: Parameters) => string
  : Value extends string
    ? string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> }
