/** Thrown out of a run whose `cancelled` hook said so; neither a fault of the query nor a bug. */
export class SimulationCancelled extends Error {
  constructor() {
    super('the simulation was cancelled')
    this.name = 'SimulationCancelled'
  }
}
