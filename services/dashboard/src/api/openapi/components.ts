import {
  AccessToken,
  Alert,
  AppliedCorrection,
  Comparison,
  ComparisonBundle,
  CorrectionEffect,
  Delivery,
  EventArticle,
  Evidence,
  Fact,
  Finding,
  NewsEvent,
  Origin,
  Outlet,
  Revision,
  Webhook,
} from '@parallax/model'
import type { z } from 'zod'
import { Job } from '../../asking/job.js'
import { Permalink } from '../../permalinks/permalink.js'
import { ProblemDetails } from '../../server/problem-details.js'
import { ApiArticle } from '../articles/api-article.js'
import { EventSummary } from '../events/event-summary.js'
import { ApiFeed } from '../feeds/api-feed.js'
import { FeedPreview } from '../feeds/feed-preview.js'

/** The shapes that have a name of their own in the document. */
export const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  Feed: ApiFeed,
  FeedPreview,
  Outlet,
  Article: ApiArticle,
  Revision,
  Event: NewsEvent,
  EventSummary,
  EventArticle,
  Comparison,
  ComparisonBundle,
  Permalink,
  Origin,
  Fact,
  Evidence,
  Finding,
  AppliedCorrection,
  CorrectionEffect,
  Alert,
  Webhook,
  Delivery,
  AccessToken,
  Job,
  Problem: ProblemDetails,
}
