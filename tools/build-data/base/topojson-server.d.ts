declare module 'topojson-server' {
  import type { Topology } from 'topojson-specification'

  /** Topology of named GeoJSON objects, coordinates rounded to a grid of `quantization` steps a side. */
  export function topology(objects: Readonly<Record<string, GeoJSON.GeoJsonObject>>, quantization?: number): Topology
}
