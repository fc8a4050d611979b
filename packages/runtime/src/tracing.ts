import type { Settings } from './settings.js'

interface Tracing {
  /** Whether traces are made at all. */
  isOn: boolean
  /** Sends what has not been sent yet. */
  stop(): Promise<void>
}

/** The collector of traces may be away: a process that stops does not wait for it. */
const STOP_WITHIN_MS = 2_000

/**
 * Sends the traces of this process to the OpenTelemetry collector of the settings, by OTLP over HTTP; without one nothing is
 * loaded. Headers and limits come from the variables that OpenTelemetry names (`OTEL_EXPORTER_OTLP_HEADERS` and others).
 */
export const startTracing = async (service: string, { tracesTo }: Pick<Settings, 'tracesTo'>): Promise<Tracing> => {
  if (tracesTo === null) return { isOn: false, stop: async () => {} }

  const [{ OTLPTraceExporter }, { resourceFromAttributes }, { BatchSpanProcessor, NodeTracerProvider }] =
    await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-node'),
    ])
  const exporter = new OTLPTraceExporter({ url: `${tracesTo.replace(/\/+$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `parallax-${service}` }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  return { isOn: true, stop: () => Promise.race([provider.shutdown().catch(() => {}), over()]) }
}

const over = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, STOP_WITHIN_MS).unref()
  })
