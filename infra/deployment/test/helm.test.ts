import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Service } from 'kubernetes-models/v1/Service'
import { beforeAll, describe, expect, test } from 'vitest'
import { infraFile, infraYaml } from './infra-file.js'
import { type Manifest, renderChart } from './render-chart.js'

const KINDS = { Deployment, Ingress, NetworkPolicy, PodDisruptionBudget, Service }
const SERVICES = ['collector', 'analyst', 'dashboard']
const EVERYTHING = {
  ingress: { enabled: true, className: 'nginx' },
  keda: { enabled: true },
  otlpEndpoint: 'http://otel.monitoring:4318',
  networkPolicy: { enginesCidrs: ['10.20.0.0/24'] },
}

const named = (manifests: readonly Manifest[], kind: string) =>
  manifests.filter((one) => one.kind === kind).map(({ metadata }) => metadata.name)

describe.each([
  { of: 'the values as they are', values: {} },
  { of: 'everything switched on', values: EVERYTHING },
])('with $of', ({ values }) => {
  let manifests: Manifest[]
  beforeAll(async () => {
    manifests = await renderChart(values)
  })

  test('every manifest is what the schemas of Kubernetes say', () => {
    for (const manifest of manifests) {
      if (manifest.kind === 'ScaledObject') continue // of KEDA, whose schema is not there
      const Kind = KINDS[manifest.kind as keyof typeof KINDS]
      expect(() => new Kind(manifest as never).validate(), manifest.metadata.name).not.toThrow()
    }
  })

  test('each service has a deployment with probes, and a budget of disruptions', () => {
    for (const kind of ['Deployment', 'PodDisruptionBudget']) {
      expect(named(manifests, kind).sort()).toEqual(SERVICES.map((name) => `news-${name}`).sort())
    }
    for (const deployment of manifests.filter(({ kind }) => kind === 'Deployment')) {
      expect(deployment.spec).toHaveProperty('template.spec.securityContext.runAsNonRoot', true)
      for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
        expect(deployment.spec).toHaveProperty(`template.spec.containers.0.${probe}.httpGet.port`, 'watch')
      }
    }
  })

  test('only collectors may reach the web', () => {
    const isWayOut = (manifest: Manifest) => JSON.stringify(manifest.spec).includes('0.0.0.0/0')
    expect(named(manifests.filter(isWayOut), 'NetworkPolicy')).toEqual(['news-collector'])
  })
})

test('KEDA takes the place of fixed numbers of workers, by figures of the queue', async () => {
  const manifests = await renderChart(EVERYTHING)
  expect(named(manifests, 'ScaledObject')).toEqual(['news-collector', 'news-analyst'])
  const replicas = manifests.flatMap(({ kind, metadata, spec }) =>
    kind === 'Deployment' ? [[metadata.name, spec.replicas]] : [],
  )
  expect(Object.fromEntries(replicas)).toEqual({
    'news-analyst': undefined,
    'news-collector': undefined,
    'news-dashboard': 2,
  })
  expect(named(await renderChart(), 'ScaledObject')).toEqual([])
})

test('the chart says the version of Parallax, and every value stands in its file of values', () => {
  const chart = infraYaml<{ appVersion: string }>('helm/Chart.yaml')
  const values = infraYaml<{ image: { tag: string } }>('helm/values.yaml')
  const { version } = JSON.parse(infraFile('../package.json'))
  expect([chart.appVersion, values.image.tag]).toEqual([version, version])
})
