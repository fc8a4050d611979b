/**
 * How a word of saying puts what is said: `neutral` leaves it open (said), `doubting` holds it at a distance (claimed),
 * `conceding` says it was given away against an interest (admitted), `insisting` that it was held against objection
 * (insisted), `boasting` that it was praise of oneself (boasted), `denying` that it says something is not so or not
 * accepted (denied, rejected), `demanding` that it wants something of others (urged).
 */
export type VerbClass = 'neutral' | 'doubting' | 'conceding' | 'insisting' | 'boasting' | 'denying' | 'demanding'

/** Lemmas by class: verbs, and the nouns made of them. A word that is not here has no class. */
export const VERB_CLASSES: Readonly<Record<VerbClass, { verbs: string; nouns: string }>> = {
  neutral: {
    verbs:
      'say tell state announce report add reply answer respond write explain describe comment note remark mention inform ' +
      'observe speak tweet post recall testify read quote continue ask accord-to relay recount',
    nouns: 'statement remark comment announcement reply answer response testimony report tweet message',
  },
  doubting: {
    verbs: 'claim allege purport profess suppose',
    nouns: 'claim allegation insinuation',
  },
  conceding: {
    verbs: 'admit acknowledge concede confess allow grant own',
    nouns: 'admission acknowledgement acknowledgment concession confession',
  },
  insisting: {
    verbs: 'insist maintain assert contend affirm reiterate reaffirm stress emphasize emphasise underscore vow swear',
    nouns: 'insistence assertion contention',
  },
  boasting: {
    verbs: 'boast tout brag crow gloat trumpet vaunt',
    nouns: 'boast brag',
  },
  denying: {
    verbs: 'deny reject dismiss refute rebut dispute disavow repudiate disclaim rebuff',
    nouns: 'denial rejection dismissal rebuttal',
  },
  demanding: {
    verbs: 'demand urge implore exhort beseech plead beg call-for call-on call-upon',
    nouns: 'demand plea exhortation',
  },
}
