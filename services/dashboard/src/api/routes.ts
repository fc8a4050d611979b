import { ATOM, alertsFeedRoute, eventFeedRoute, JSON_FEED } from './alerts/feed-route.js'
import { getAlerts } from './alerts/get-alerts.js'
import { getArticle } from './articles/get-article.js'
import { getArticles } from './articles/get-articles.js'
import { getRevisions } from './articles/get-revisions.js'
import { postComparison } from './comparisons/post-comparison.js'
import { deleteCorrection } from './corrections/delete-correction.js'
import { postCorrection } from './corrections/post-correction.js'
import { getComparison } from './events/get-comparison.js'
import { getComparisonBundle } from './events/get-comparison-bundle.js'
import { getComparisonCsv } from './events/get-comparison-csv.js'
import { getComparisonMarkdown } from './events/get-comparison-markdown.js'
import { getEvent } from './events/get-event.js'
import { getEvents } from './events/get-events.js'
import { postEventReanalysis } from './events/post-event-reanalysis.js'
import { deleteFeed } from './feeds/delete-feed.js'
import { getFeed } from './feeds/get-feed.js'
import { getFeeds } from './feeds/get-feeds.js'
import { patchFeed } from './feeds/patch-feed.js'
import { postFeed } from './feeds/post-feed.js'
import { postFeedPreview } from './feeds/post-feed-preview.js'
import { postPoll } from './feeds/post-poll.js'
import { getGroups } from './groups/get-groups.js'
import { putGroups } from './groups/put-groups.js'
import { deleteJob } from './jobs/delete-job.js'
import { getJob } from './jobs/get-job.js'
import { getJobStream } from './jobs/get-job-stream.js'
import { getHealth } from './operations/get-health.js'
import { getReadiness } from './operations/get-readiness.js'
import { getOpml } from './opml/get-opml.js'
import { postOpml } from './opml/post-opml.js'
import { getOutlet } from './outlets/get-outlet.js'
import { getOutlets } from './outlets/get-outlets.js'
import { getPermalink } from './permalinks/get-permalink.js'
import { postPermalink } from './permalinks/post-permalink.js'
import { postReanalysis } from './reanalysis/post-reanalysis.js'
import type { Route } from './route.js'
import { deleteToken } from './tokens/delete-token.js'
import { getToken } from './tokens/get-token.js'
import { getTokens } from './tokens/get-tokens.js'
import { postToken } from './tokens/post-token.js'
import { deleteWebhook } from './webhooks/delete-webhook.js'
import { getDeliveries } from './webhooks/get-deliveries.js'
import { getWebhook } from './webhooks/get-webhook.js'
import { getWebhooks } from './webhooks/get-webhooks.js'
import { patchWebhook } from './webhooks/patch-webhook.js'
import { postRedelivery } from './webhooks/post-redelivery.js'
import { postWebhook } from './webhooks/post-webhook.js'

/** The API, in the order of its documentation. */
export const ROUTES: readonly Route[] = [
  ...[postFeed, postFeedPreview, getFeeds, getFeed, patchFeed, deleteFeed, postPoll],
  ...[getOpml, postOpml],
  ...[getOutlets, getOutlet],
  ...[getGroups, putGroups],
  ...[getArticles, getArticle, getRevisions],
  ...[getEvents, getEvent, getComparison, getComparisonCsv, getComparisonMarkdown, getComparisonBundle],
  ...[postPermalink, getPermalink],
  ...[postComparison, postEventReanalysis, postReanalysis],
  ...[postCorrection, deleteCorrection],
  ...[postWebhook, getWebhooks, getWebhook, patchWebhook, deleteWebhook, getDeliveries, postRedelivery],
  ...[getAlerts, ...[ATOM, JSON_FEED].flatMap((format) => [alertsFeedRoute(format), eventFeedRoute(format)])],
  ...[getJob, getJobStream, deleteJob],
  ...[postToken, getTokens, getToken, deleteToken],
  ...[getHealth, getReadiness],
]
