import type { Language } from '#core/network/facts/places.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'

export const chatText = (answer: RouteAnswer, alternative: Alternative, tongue: Language): string => `${answer.key} ${alternative.id} ${tongue}`
