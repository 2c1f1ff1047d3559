/** What is put on top of the cost: a share of it, or an amount for each unit. */
export type Margin = { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'perUnit'; readonly amount: number; readonly currency: string }
