interface DataSource {
  source: string
  /** As its repository states it. */
  licence: string
}

/** Where each data file comes from, for the provenance of what is learned from it. */
export const DATA_SOURCES: Readonly<Record<string, DataSource>> = {
  'grouping/basil.jsonl': { source: 'launchnlp/BASIL, second release', licence: 'none stated' },
  'grouping/seesaw.jsonl': { source: 'launchnlp/SEESAW', licence: 'CC BY-NC-SA 4.0' },
  'grouping/allsides-items.jsonl': {
    source: 'HLTCHKUST/framing-bias-metric (AllSides)',
    licence: 'code MIT; texts AllSides and publishers',
  },
  'grouping/ecbplus.jsonl': { source: 'ECB+, by vivekn/event-coreference', licence: 'annotation CC BY 3.0' },
  'paraphrase/msrp.jsonl': {
    source: 'Microsoft Research Paraphrase Corpus, by wasiahmad/paraphrase_identification',
    licence: 'MSR-SSLA, non-commercial',
  },
  'paraphrase/sts-headlines.jsonl': {
    source: 'SemEval STS 2013-2014 headlines, by brmson/dataset-sts',
    licence: 'none stated; headlines from EMM',
  },
  'wordalign/mtref.jsonl': { source: 'MultiMWA, by chaojiang06/neural-Jacana', licence: 'none stated' },
  'facts/basil-one-reader.jsonl': {
    source: 'launchnlp/BASIL, second release; pairs labelled for this project',
    licence: 'none stated; labels by this project',
  },
  'conflict/nanco.jsonl': { source: 'salesforce/discord_questions', licence: 'BSD-3-Clause' },
  'conflict/summedits.jsonl': { source: 'salesforce/factualNLG', licence: 'Apache-2.0' },
  'conflict/rte3.jsonl': {
    source: 'nltk/nltk_data (text), andreazaninello/e-rte3-it (labels)',
    licence: 'PASCAL terms not stated; MIT',
  },
  'conflict/numbers.jsonl': {
    source: 'Microsoft Research Paraphrase Corpus; labelled for this project',
    licence: 'MSR-SSLA, non-commercial',
  },
  'loaded/babe.jsonl': {
    source: 'Media-Bias-Group/Neural-Media-Bias-Detection, SG2',
    licence: 'AGPL-3.0',
  },
  'loaded/basil.jsonl': { source: 'launchnlp/BASIL, second release', licence: 'none stated' },
  'labels/newswcl50.jsonl': {
    source: 'anastasia-zhukova/Diverse_CDCR_datasets, fhamborg/NewsWCL50',
    licence: 'Apache-2.0; CC BY-SA 4.0',
  },
  'quotes/polnear.jsonl': { source: 'networkdynamics/PolNeAR', licence: 'none stated' },
}
