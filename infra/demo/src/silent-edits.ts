import type { DemoArticle } from './edition.js'

/** Remembers when each page was first opened, and says how its text stands now. */
export class SilentEdits {
  readonly #firstOpened = new Map<string, number>()

  /** The article as a reader gets it at `now`, and since when it has stood like that. Opening a page starts its clock. */
  open(article: DemoArticle, now: Date): { article: DemoArticle; modifiedAt: Date } {
    const original = { article, modifiedAt: article.publishedAt }
    const edit = article.silentEdit
    if (!edit) return original
    const openedAt = this.#firstOpened.get(article.path) ?? now.getTime()
    this.#firstOpened.set(article.path, openedAt)
    const changesAt = openedAt + edit.afterSeconds * 1000
    if (now.getTime() < changesAt) return original
    return { article: { ...article, title: edit.title, paragraphs: edit.paragraphs }, modifiedAt: new Date(changesAt) }
  }
}
