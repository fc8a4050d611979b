import { z } from 'zod'
import { AttributionFinding } from './findings/attribution.js'
import { CertaintyFinding } from './findings/certainty.js'
import { EditFinding } from './findings/edit.js'
import { HeadlineFinding } from './findings/headline.js'
import { LabelFinding } from './findings/label.js'
import { LoadedFinding } from './findings/loaded.js'
import { NumberFinding } from './findings/number.js'
import { OmissionFinding } from './findings/omission.js'
import { OnlyHereFinding } from './findings/only-here.js'
import { PlacementFinding } from './findings/placement.js'
import { QuoteFinding } from './findings/quote.js'
import { VoiceFinding } from './findings/voice.js'

export const Finding = z.discriminatedUnion('kind', [
  NumberFinding,
  QuoteFinding,
  CertaintyFinding,
  AttributionFinding,
  LabelFinding,
  LoadedFinding,
  VoiceFinding,
  PlacementFinding,
  HeadlineFinding,
  EditFinding,
  OmissionFinding,
  OnlyHereFinding,
])
export type Finding = z.infer<typeof Finding>
export type FindingKind = Finding['kind']
export type FindingOf<K extends FindingKind> = Extract<Finding, { kind: K }>

/** In the order in which they are shown. */
export const FINDING_KINDS = [
  'number',
  'quote',
  'certainty',
  'attribution',
  'label',
  'loaded',
  'voice',
  'placement',
  'headline',
  'edit',
  'omission',
  'only-here',
] as const satisfies readonly FindingKind[]
