const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations that a name or a number follows, so that their full stop never ends a sentence. Lower case. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev hon sen sens rep reps gov govs pres gen col lt ltc sgt cpl capt cmdr cdr adm maj brig pvt
  supt insp det atty messrs mme mlle fr sr. st ste mt ft vs v approx ca est no nos fig figs pp vol art sec ch para
  del dist ex dep const msgr msgrs pfc spc sfc assoc asst`)

/** Abbreviations that may stand at the end of a sentence: only a clear beginning after them starts a new one. */
export const OTHER_ABBREVIATIONS = words(`
  inc co corp ltd bros jr sr esq etc al ave blvd rd hwy dept univ assn jan feb mar apr jun jul aug sep sept oct
  nov dec mon tue tues wed thu thur thurs fri sat sun ariz ark calif colo conn fla ga ill ind kan ky la md mass mich
  minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala u.s u.k u.n e.u d.c n.y n.j n.c s.c n.h n.m
  n.d s.d r.i w.va l.a a.m p.m am pm ph.d m.d b.a m.a j.d i.e e.g c.e b.c a.d`)

/** Words that begin a sentence and hardly ever continue a name. */
export const SENTENCE_STARTERS = words(`
  The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But And Or So Yet If
  In On At As By For From To With Without After Before Since Until While When Where What Who Why How Although Though
  Because During Despite However Meanwhile Also Still Then Now Some Many Most Several All Both Not No One Two Three
  Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Earlier Later Last Next Under Over Among According Asked Outside Inside Across Along
  Amid Around Beyond Behind Instead Perhaps Officials Authorities Investigators Witnesses Nearly About Even Just Only Once
  Today Yesterday Each Every Other Others Such What's There's`)
