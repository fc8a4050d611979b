import type { RequestHandler } from 'express'
import { Problem } from '../../../server/problem.js'
import { words } from '../../../words/index.js'
import type { PageServices } from '../../page-services.js'
import { indexComparison } from '../comparison-index.js'
import { EventQuery } from '../event-query.js'
import { ledgerView } from '../ledger-view.js'
import { loadComparison } from '../load-comparison.js'
import { nothingToCompare } from '../load-event.js'
import { ledgerCsv } from './ledger-csv.js'
import { ledgerCsvPath } from './ledger-csv-path.js'

const NAME_MAX = 60

/** What a file of any system may be called, with the words of the title in their own script. */
const fileName = (title: string, version: number): string => {
  const own = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = own.reduce(
    (name, word) => (name.length + word.length < NAME_MAX ? `${name}-${word}` : name),
    words.ledger.file.name,
  )
  return `${name}-v${version}.csv`
}

/** The table of the ledger page as a file. */
export const showLedgerCsv =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await services.store.events.get(req.params.id)
    if (!event) throw new Problem('not-found', words.errors.noEvent)
    const query = EventQuery.parse(req.query)
    // Not kept by the browser: a merge can be taken back.
    if (event.id !== req.params.id)
      return res
        .set('Cache-Control', 'no-cache')
        .redirect(308, ledgerCsvPath(event.id, { ...query, version: undefined }))

    const { comparison } = await loadComparison(services, event, query.version)
    const notice = nothingToCompare(event, comparison)
    if (notice || !comparison) throw new Problem('not-found', notice ?? '')
    const index = indexComparison(comparison)
    const view = ledgerView(index, { filter: query.only, copies: query.copies })
    res
      .attachment(fileName(event.title, comparison.version))
      .set('Cache-Control', 'private, no-cache')
      .type('text/csv; charset=utf-8')
      .send(ledgerCsv(view, index))
  }
