import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { openQueue } from '@parallax/queue'
import { startTracing } from '@parallax/runtime'
import { startTestPostgres } from '@parallax/testing'
import { expect, onTestFinished, test } from 'vitest'

interface Span {
  traceId: string
  name: string
}

interface Export {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
}

/** A collector of traces, as OpenTelemetry's own: it takes OTLP in JSON over HTTP. */
const startTraceCollector = async () => {
  const spans: Span[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Export
    if (request.url === '/v1/traces') {
      spans.push(...body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
    }
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return { spans, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

test('a job and the jobs that follow from it are one trace, at the collector that is set', async () => {
  const collector = await startTraceCollector()
  const postgres = await startTestPostgres()
  onTestFinished(() => postgres.stop())
  const tracing = await startTracing('test', { tracesTo: collector.url })
  expect(tracing.isOn).toBe(true)

  const queue = await openQueue({ databaseUrl: postgres.url }, { traced: true })
  const followed = new Promise<void>((resolve) => {
    const handlers = {
      'poll-feed': async () => [['read-article', { articleId: 'a1' }] as const],
      'read-article': async () => {
        resolve()
        return []
      },
    }
    void queue.work(handlers, {})
  })
  await queue.add('poll-feed', { feedId: 'f1' })
  await followed
  await queue.close()
  await tracing.stop()

  const traceOf = (name: RegExp) => collector.spans.filter((span) => name.test(span.name)).map(({ traceId }) => traceId)
  const [added] = traceOf(/^add poll-feed/)
  expect(added).toMatch(/^[0-9a-f]{32}$/)
  expect(traceOf(/^process read-article/)).toEqual([added])
})

test('without a collector no traces are made', async () => {
  expect((await startTracing('test', { tracesTo: null })).isOn).toBe(false)
})
