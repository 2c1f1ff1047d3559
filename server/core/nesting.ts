/** Whether lists and objects of a JSON value lie within each other more than `levels` deep. Whoever walks such a value afterwards is safe from its depth. */
export function isNestedBeyond(value: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [value]
  for (let level = 0; level <= levels; level += 1) {
    layer = layer.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (layer.length === 0) return false
  }
  return true
}
