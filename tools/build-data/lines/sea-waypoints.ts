import type { Position } from '#core/network/facts/places.ts'

/** Points that keep hand-drawn lanes off the land, each list from the first port outwards. */
export const yangtzeMouth: readonly Position[] = [
  [121.8, 31.4],
  [122.6, 31.1],
]
export const offYangshan: readonly Position[] = [
  [122.3, 30.55],
  [122.9, 30.6],
]
export const offNingbo: readonly Position[] = [
  [121.9, 29.96],
  [122.0, 29.93],
  [122.15, 29.78],
  [122.45, 29.68],
  [122.9, 29.7],
]
export const offQingdao: readonly Position[] = [
  [120.28, 36.02],
  [120.4, 35.95],
  [121.2, 35.6],
]
export const offLianyungang: readonly Position[] = [
  [119.6, 34.85],
  [120.8, 34.6],
]
export const offTianjin: readonly Position[] = [
  [118.2, 38.8],
  [119.5, 38.65],
  [120.9, 38.45],
  [121.9, 38.2],
  [122.9, 37.7],
]
export const offYingkou: readonly Position[] = [
  [121.9, 40.2],
  [121.2, 39.6],
  [120.7, 39.0],
  [121.0, 38.5],
  [121.9, 38.2],
  [122.9, 37.7],
]
export const offDalian: readonly Position[] = [
  [121.8, 38.8],
  [122.9, 37.7],
]
export const offXiamen: readonly Position[] = [
  [118.08, 24.38],
  [118.25, 24.28],
  [118.8, 24.2],
]
export const offNansha: readonly Position[] = [
  [113.7, 22.55],
  [113.75, 22.35],
  [113.85, 22.1],
  [114.3, 21.95],
]
export const offYantian: readonly Position[] = [
  [114.28, 22.53],
  [114.38, 22.42],
  [114.65, 22.35],
]
/** From the Pearl River to the latitude of Ningbo. */
export const southChinaCoast: readonly Position[] = [
  [115.6, 22.4],
  [117.2, 23.1],
  [118.8, 24.2],
]
export const taiwanStrait: readonly Position[] = [
  [119.6, 24.9],
  [120.5, 26.1],
  [121.6, 27.6],
  [122.7, 29.2],
]
export const koreaStrait: readonly Position[] = [
  [128.3, 34.0],
  [128.95, 34.75],
  [129.6, 35.4],
  [129.9, 36.0],
]
export const yellowSea: readonly Position[] = [
  [123.4, 36.9],
  [125.3, 34.1],
  [126.6, 33.85],
  [127.8, 34.05],
]
export const yellowSeaSouth: readonly Position[] = [
  [123.1, 36.8],
  [122.6, 33.0],
]
export const jejuSouth: readonly Position[] = [
  [125.0, 32.3],
  [126.6, 32.8],
]
export const toVladivostok: readonly Position[] = [
  [130.3, 38.0],
  [131.8, 42.5],
]
export const toVostochny: readonly Position[] = [
  [131.0, 38.5],
  [132.95, 42.4],
]
/** From the Hook of Holland to the mouth of the Elbe. */
export const germanBight: readonly Position[] = [
  [4.05, 51.99],
  [3.85, 52.15],
  [4.4, 53.3],
  [6.0, 53.95],
  [7.9, 54.05],
]
/** From the mouth of the Elbe up to Hamburg. */
export const elbe: readonly Position[] = [
  [8.5, 53.98],
  [9.0, 53.88],
  [9.4, 53.78],
  [9.6, 53.6],
  [9.85, 53.54],
]
/** From the Elbe by the Kiel Canal to the south of Bornholm. */
export const kielCanal: readonly Position[] = [
  [9.14, 53.89],
  [9.35, 54.1],
  [9.65, 54.3],
  [10.15, 54.37],
  [10.35, 54.55],
  [11.3, 54.55],
  [12.2, 54.5],
  [13.2, 54.9],
  [14.3, 54.85],
]
export const elbeDown: readonly Position[] = [
  [9.85, 53.54],
  [9.6, 53.6],
  [9.4, 53.78],
]
export const toGdansk: readonly Position[] = [
  [16.8, 54.95],
  [18.5, 54.95],
  [18.95, 54.65],
  [18.8, 54.45],
]
export const toKlaipeda: readonly Position[] = [
  [17.0, 55.2],
  [20.4, 55.65],
]
export const gotlandDeep: readonly Position[] = [
  [17.5, 55.6],
  [19.8, 56.8],
]
export const toRiga: readonly Position[] = [
  [21.5, 57.75],
  [22.2, 57.82],
  [22.65, 57.86],
  [23.3, 57.5],
  [24.0, 57.1],
  [24.05, 57.0],
]
export const gulfOfFinland: readonly Position[] = [
  [20.6, 58.5],
  [21.6, 59.2],
  [23.5, 59.5],
]
export const toTallinn: readonly Position[] = [
  [24.5, 59.6],
  [24.75, 59.5],
]
export const toStPetersburg: readonly Position[] = [
  [25.0, 59.8],
  [27.0, 60.05],
  [28.8, 60.08],
  [29.6, 60.03],
  [30.1, 59.92],
]
/** From Korea Strait through La Pérouse Strait, the Sea of Okhotsk and the Bering Sea to Bering Strait; past 180 degrees counted on. */
export const toBeringStrait: readonly Position[] = [
  [132.5, 38.5],
  [138.0, 43.2],
  [140.8, 45.7],
  [142.3, 45.75],
  [148.0, 47.5],
  [154.6, 49.6],
  [157.0, 49.3],
  [162.5, 53.0],
  [166.5, 57.0],
  [173.0, 60.5],
  [180.0, 62.7],
  [187.3, 64.0],
  [190.5, 65.7],
]
/** From Bering Strait along the coast of Siberia to Kara Gate. */
export const siberianCoast: readonly Position[] = [
  [190.3, 67.0],
  [186.0, 68.8],
  [180.0, 70.1],
  [175.0, 70.3],
  [168.0, 70.6],
  [160.0, 71.8],
  [150.0, 73.2],
  [143.0, 74.1],
  [138.0, 74.5],
  [130.0, 75.6],
  [118.0, 77.0],
  [108.0, 77.9],
  [103.5, 78.0],
  [98.0, 77.2],
  [86.0, 76.3],
  [76.0, 75.3],
  [66.0, 71.8],
  [58.3, 70.4],
]
/** From Kara Gate round the North Cape into the North Sea. */
export const norwegianCoast: readonly Position[] = [
  [50.0, 70.3],
  [38.0, 71.0],
  [26.0, 71.8],
  [16.0, 70.6],
  [9.0, 67.0],
  [4.2, 62.8],
  [3.4, 58.5],
]
