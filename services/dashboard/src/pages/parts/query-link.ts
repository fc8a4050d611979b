type Value = string | readonly string[] | null | undefined

/** `path` with the query parameters that have a value, in the order given; a list is one parameter an item. */
export function queryLink(path: string, query: Readonly<Record<string, Value>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one) params.append(name, one)
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}
