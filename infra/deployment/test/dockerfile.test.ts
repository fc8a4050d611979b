import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { infraFile } from './infra-file.js'

const dockerfile = infraFile('Dockerfile')
/** The lines of its last stage, which is the image. */
const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

test('the Dockerfile has no fault that a linter finds', () => {
  expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
})

test('the image is not run by root, says whether it is well, and holds no sources and no embedded PostgreSQL', () => {
  expect(image).toMatch(/^USER node$/m)
  expect(image).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \[/m)
  expect(image).not.toMatch(/^COPY \. /m)
  expect(dockerfile).toContain(
    '--omit=dev --ignore-scripts -w services/collector -w services/analyst -w services/dashboard',
  )
})
