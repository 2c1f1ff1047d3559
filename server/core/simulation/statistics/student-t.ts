/** 97.5 % points of Student's t for 1 to 30 degrees of freedom (standard table). */
const table = [
  12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281, 2.201, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.093, 2.086,
  2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
] as const

/** Half width of a 95 % interval in standard errors; beyond the table by the Cornish-Fisher expansion about the normal. */
export function studentT95(degreesOfFreedom: number): number {
  const tabulated = table[degreesOfFreedom - 1]
  if (tabulated !== undefined) return tabulated
  const normal = 1.959963984540054
  const cube = normal ** 3
  const first = (cube + normal) / 4
  const second = (5 * normal ** 5 + 16 * cube + 3 * normal) / 96
  return normal + first / degreesOfFreedom + second / degreesOfFreedom ** 2
}
