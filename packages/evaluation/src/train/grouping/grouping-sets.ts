import type { PlacingArticle } from '@parallax/model'
import type { DataFolder } from '../../data/data-folder.js'
import { GroupingRow, placingArticle } from '../../tasks/grouping/grouping-rows.js'

/** A labelled article, with its date as far as the set has one. */
export interface LabelledArticle {
  article: PlacingArticle
  event: string
  /** What must stay together when data is left out: the event, or the topic of two that look alike. */
  group: string
}

export interface GroupingSet {
  name: string
  articles: readonly LabelledArticle[]
}

export const GROUPING_FILES = ['basil', 'seesaw', 'allsides-items', 'ecbplus'].map((set) => `grouping/${set}.jsonl`)

/** `ecb-17ecb` and `ecb-17plus` are two events that were chosen because they look alike: one topic. */
export const groupOf = (event: string): string => event.replace(/^(ecb-\d+)(?:ecb|plus)$/, '$1')

export const groupingSets = (data: DataFolder): GroupingSet[] =>
  GROUPING_FILES.map((file) => ({
    name: file,
    articles: data
      .rows(file, GroupingRow)
      .map((row) => ({ article: placingArticle(row, true), event: row.event, group: groupOf(row.event) })),
  }))
