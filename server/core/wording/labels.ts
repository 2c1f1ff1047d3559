import type { CostLineKind } from '../cost/cost.ts'
import type { CapacityPart } from '../network/facts/crossings.ts'
import type { CargoUnit } from '../network/facts/operations.ts'
import type { Language, Mode, ModeFamily } from '../network/facts/places.ts'
import type { Grade } from '../network/facts/provenance.ts'
import type { Party } from '../network/facts/rules.ts'
import type { LegCode, LegKind, Tag } from '../routing/answer.ts'
import { labels as en } from './en/labels.ts'
import { labels as ru } from './ru/labels.ts'
import type { Labels } from './shape/labels.ts'
import { labels as zh } from './zh/labels.ts'

export const labels: Readonly<Record<Language, Labels>> = { zh, ru, en }

export const modeName = (mode: Mode, language: Language): string => labels[language].modes[mode]
export const familyName = (family: ModeFamily | 'mixed', language: Language): string => labels[language].families[family]
export const legName = (kind: LegKind, language: Language): string => labels[language].legKinds[kind]
export const legCodeName = (code: LegCode, language: Language): string => labels[language].legCodes[code]
export const tagName = (tag: Tag, language: Language): string => labels[language].tags[tag]
export const cargoUnitName = (unit: CargoUnit, language: Language): string => labels[language].cargoUnits[unit]
export const costLineKindName = (kind: CostLineKind, language: Language): string => labels[language].costLineKinds[kind]
export const capacityPartName = (part: CapacityPart['part'], language: Language): string => labels[language].capacityParts[part]
export const gradeName = (grade: Grade, language: Language): string => labels[language].grades[grade]
export const partyName = (party: Party, language: Language): string => labels[language].parties[party]
