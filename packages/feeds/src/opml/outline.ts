/** A subscription of an OPML list: an address that may be subscribed, or the reason why it may not. */
export type OpmlOutline = {
  title: string
  group: string | null
  /** The group that the list has it in, where that is beyond as many as a reader may have. */
  groupLeftOut?: string
} & ({ url: string; siteUrl: string | null; kind: 'rss' | 'atom' } | { url: null; given: string; reason: string })

/** Between the names of groups that stand one in another. */
export const GROUP_SEPARATOR = ' / '
