declare module 'topojson-server' {
  /** Topology of named GeoJSON objects, coordinates rounded to a grid of `quantization` steps a side. */
  export function topology(
    objects: Readonly<Record<string, GeoJSON.GeoJsonObject>>,
    quantization?: number,
  ): Parameters<typeof import('topojson-client').feature>[0]
}
