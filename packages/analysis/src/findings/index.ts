import type { Finding, FindingKind } from '@parallax/model'
import type { AlignedEvent } from '../align/aligned-event.js'
import { attribution } from './attribution.js'
import { certainty } from './certainty.js'
import { edit } from './edit.js'
import { headline } from './headline.js'
import { label } from './label.js'
import { loaded } from './loaded.js'
import { number } from './number.js'
import { omission } from './omission.js'
import { onlyHere } from './only-here.js'
import { placement } from './placement.js'
import { quote } from './quote.js'
import { voice } from './voice.js'

/** Every kind of divergence and what finds it. A kind of the model without a detector does not compile. */
const DETECTORS: Record<FindingKind, (event: AlignedEvent) => Finding[]> = {
  number,
  quote,
  certainty,
  attribution,
  label,
  loaded,
  voice,
  placement,
  headline,
  edit,
  omission,
  'only-here': onlyHere,
}

/** What all detectors find in an event, in the order of the kinds and within a kind of the facts. */
export const findAll = (event: AlignedEvent): Finding[] => Object.values(DETECTORS).flatMap((detect) => detect(event))
