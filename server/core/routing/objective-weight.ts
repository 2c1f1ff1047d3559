/** What the arcs of a search may be weighed by: EUR, kg CO2e, and EUR with time and worry counted in. */
export const objectiveWeights = ['cost', 'co2e', 'generalised'] as const
export type ObjectiveWeight = (typeof objectiveWeights)[number]
export type ArcWeights = Readonly<Record<ObjectiveWeight, number>>
