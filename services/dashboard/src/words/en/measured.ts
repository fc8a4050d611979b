/** What is measured, for who does not know the names of data sets. By task. */
export const tasks: Readonly<Record<string, { name: string; says: string }>> = {
  grouping: {
    name: 'Events',
    says: 'Are the articles that report one event put together, and no others? “Dated” articles come in order with their times; “undated” ones all at once without.',
  },
  facts: {
    name: 'Facts',
    says: 'Are two sentences of different articles that assert the same thing found, and only those? Two readers agree with each other at 0.872.',
  },
  paraphrase: { name: 'Paraphrase', says: 'Do two sentences mean the same, and how close are two headlines?' },
  wordalign: { name: 'Word against word', says: 'Which word of one sentence stands for which of another?' },
  conflict: {
    name: 'Conflicts',
    says: 'Can two sentences both be true? Numbers that differ, answers that differ, edited summaries.',
  },
  quotes: { name: 'Quotations', says: 'What was said, where does it begin and end, and who said it?' },
  labels: { name: 'Names', says: 'Which of the different words in an event’s articles mean one actor or thing?' },
  loaded: {
    name: 'Loaded words',
    says: 'Which words did readers mark as biased? They agree little with each other, and no method does well.',
  },
  extraction: {
    name: 'Text of pages',
    says: 'Is the text of an article found on its page, all of it and nothing else?',
  },
  feeds: { name: 'Feeds', says: 'Is everything read from a feed that the tests of other feed readers expect?' },
}

/** What a figure says, by its metric. */
export const metrics: Readonly<Record<string, string>> = {
  pairF1: 'pairs: found and right (F1)',
  b3F1: 'groups: whole and pure (B³ F1)',
  pairPrecision: 'of pairs found, right',
  pairRecall: 'of pairs to find, found',
  looseF1: 'pairs, near ones too (F1)',
  accuracy: 'right answers',
  f1: 'found and right (F1)',
  pearson: 'goes with readers’ scores (Pearson)',
  precision: 'of what is found, right',
  recall: 'of what is to find, found',
  balancedAccuracy: 'right answers, both kinds weighed alike',
  contradictionF1: 'contradictions: found and right (F1)',
  conflictPrecision: 'of conflicts told, right',
  conflictRecall: 'of conflicts there, told',
  macroF1: 'all five relations (macro F1)',
  tokenF1: 'words: found and right (F1)',
  sentenceMacroF1: 'sentences with and without (macro F1)',
  spanF1: 'passages: found and right (F1)',
  exactF1: 'to the very word (F1)',
  overlapF1: 'nearly the same words (F1)',
  quotedOverlapF1: 'in quotation marks, nearly the same words (F1)',
  quotedSourceAccuracy: 'in quotation marks, the right speaker',
  sourceAccuracy: 'the right speaker',
  shingleF1: 'runs of four words (F1)',
  share: 'expectations met',
}
