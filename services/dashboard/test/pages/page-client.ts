interface Fetched {
  status: number
  headers: Headers
  location: string | null
  html: string
}

/** What a script does on pages: opens them and sends their forms. The address is asked for when it is needed. */
export const pageClient = (address: () => string) => ({
  async get(path: string): Promise<Fetched> {
    const response = await fetch(address() + path, { redirect: 'manual' })
    const { status, headers } = response
    return { status, headers, location: headers.get('location'), html: await response.text() }
  },

  post: (
    path: string,
    fields: Record<string, string> | [string, string][] = {},
    headers: Record<string, string> = {},
  ) => fetch(address() + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers }),
})

/** An attribute or a text as it was before it was escaped. */
export const decoded = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** What a reader sees: no tags, entities as their characters. */
export const textOf = (html: string): string => decoded(html.replace(/<[^>]*>/g, ''))
