interface Known {
  /** The simplest method that one would try first, measured on the development half of the data. */
  baseline: number | null
  /** The best in print, mostly on the full official data: to be compared with care. */
  best: number | null
}

const known = (baseline: number | null, best: number | null = null): Known => ({ baseline, best })

/** By task, set, setting and metric. */
const KNOWN: Readonly<Record<string, Known>> = {
  // TF-IDF cosine with average link, title twice and full text; dated: groups of the last three days.
  // Best on ecbplus: Barhom et al. 2019.
  'grouping basil dated pairF1': known(0.993),
  'grouping basil dated b3F1': known(0.995),
  'grouping basil undated pairF1': known(0.962),
  'grouping basil undated b3F1': known(0.974),
  'grouping seesaw dated pairF1': known(0.941),
  'grouping seesaw dated b3F1': known(0.975),
  'grouping seesaw undated pairF1': known(0.832),
  'grouping seesaw undated b3F1': known(0.904),
  'grouping allsides-items dated pairF1': known(0.766),
  'grouping allsides-items dated b3F1': known(0.896),
  'grouping allsides-items undated pairF1': known(0.588),
  'grouping allsides-items undated b3F1': known(0.808),
  'grouping ecbplus undated pairF1': known(0.839, 0.967),
  'grouping ecbplus undated b3F1': known(0.891, 0.968),
  // TF-IDF cosine; always yes for F1. Best: Ji and Eisenstein 2013; DLS@CU on the headlines of 2015.
  'paraphrase msrp accuracy': known(0.716, 0.804),
  'paraphrase msrp f1': known(0.806, 0.859),
  'paraphrase sts-headlines pearson': known(0.708, 0.825),
  // Equal words, the k-th to the k-th.
  'wordalign mtref precision': known(0.881),
  'wordalign mtref recall': known(0.482),
  'wordalign mtref f1': known(0.623),
  // Soft word overlap weighed by rarity, mean of both directions. Two readers between them: .872.
  'facts basil pairPrecision': known(0.87),
  'facts basil pairRecall': known(0.51),
  'facts basil pairF1': known(0.643),
  'facts basil looseF1': known(0.472),
  // TF-IDF cosine of the answers; best: RoBERTa-L MOCHA. Share of words in the document; best: GPT-4.
  'conflict nanco balancedAccuracy': known(0.802, 0.813),
  'conflict summedits balancedAccuracy': known(0.526, 0.833),
  'conflict rte3 accuracy': known(0.632),
  'conflict rte3 contradictionF1': known(0.062),
  'conflict numbers conflictPrecision': known(0.127),
  'conflict numbers conflictRecall': known(0.292),
  'conflict numbers macroF1': known(0.371),
  // Words marked in half of their uses, five folds. Best: DA-RoBERTa.
  'loaded babe tokenF1': known(0.347),
  'loaded babe sentenceMacroF1': known(0.673, 0.814),
  'loaded basil spanF1': known(0.11),
  // Same head word.
  'labels newswcl50 b3F1': known(0.517),
  // Text in quotation marks, and "X said". Best: rules on other news (GenderGapTracker).
  'quotes polnear exactF1': known(0.164),
  'quotes polnear overlapF1': known(0.22, 0.761),
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: measured, and no logarithm
  'quotes polnear sourceAccuracy': known(0.693, 0.874),
  // Every <p>. Best: rs_trafilatura on all pages; readability.js itself, whose output is the truth there.
  'extraction zyte shingleF1': known(0.837, 0.97),
  'extraction readability shingleF1': known(0.792, 0.954),
  // rss-parser 3.13.
  'feeds all share': known(0.441),
  'feeds feedparser share': known(0.366),
  'feeds feedparser-sanitize share': known(0.799),
  'feeds feedsmith share': known(0.929),
  'feeds gofeed share': known(0.606),
  'feeds rss-parser share': known(0.917),
}

/** What others reach for a figure, by its key. */
export const knownFor = (key: string): Known => KNOWN[key] ?? known(null)
