import { AppliedCorrection, CorrectionPreview } from '@parallax/model'
import { z } from 'zod'
import { correct, previewCorrection } from '../../asking/correct.js'
import { route } from '../route.js'
import { CorrectionBody } from './correction-body.js'

const Query = z.strictObject({
  /** Only says what would change. */
  preview: z.enum(['true', 'false']).optional(),
})

export const postCorrection = route({
  method: 'post',
  path: '/api/v1/corrections',
  access: 'analysis:write',
  summary:
    'Merge two events, split one, move an article, or say that two sentences are not one fact or a finding is wrong; it holds until it is taken back',
  query: Query,
  body: CorrectionBody,
  example: { kind: 'wrong-finding', eventId: 'kq3x5zr2w7yab4cd', findingId: 'n1' },
  answers: {
    200: { description: 'With `preview=true`: what would change; nothing is kept', schema: CorrectionPreview },
    201: { description: 'The correction and what it changed', schema: AppliedCorrection },
  },
  problems: [],
  handle: async ({ query, body }, services) => {
    if (query.preview === 'true') return { status: 200, body: await previewCorrection(services, body) }
    const correction = await correct(services, body)
    return { status: 201, headers: { Location: `/api/v1/corrections/${correction.id}` }, body: correction }
  },
})
