import { parser } from '@prometheus-io/lezer-promql'
import { expect, test } from 'vitest'
import { infraFile, infraYaml } from './infra-file.js'

interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[]
}
interface Board {
  panels: {
    id: number
    title: string
    gridPos: { x: number; y: number; w: number; h: number }
    targets: { expr: string }[]
  }[]
}

const rules = infraYaml<Rules>('prometheus/alerts.yaml').groups.flatMap((group) => group.rules)
const { panels }: Board = JSON.parse(infraFile('grafana/dashboards/parallax.json'))

test('every query of an alert and of a panel is PromQL', () => {
  const queries = [
    ...rules.map(({ expr }) => expr),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ]
  for (const query of queries) {
    const faults: string[] = []
    parser.parse(query).iterate({
      enter: ({ type, from, to }) => {
        if (type.isError) faults.push(`at ${from} to ${to}`)
      },
    })
    expect(faults, query).toEqual([])
  }
})

test('every alert says what is wrong and what to do', () => {
  expect(rules.length).toBeGreaterThan(0)
  for (const { annotations } of rules) expect(Object.keys(annotations)).toEqual(['summary', 'description'])
})

test('panels have ids of their own and do not lie on each other', () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`),
  )
  expect(new Set(cells).size).toBe(cells.length)
})
