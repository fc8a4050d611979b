import type { DemoEvent } from '../story.js'
import { aldermereDamReport } from './aldermere-dam-report/index.js'
import { brightwaterBankBreach } from './brightwater-bank-breach/index.js'
import { corvaniaRecount } from './corvania-recount/index.js'
import { ferryPortSelwyn } from './ferry-port-selwyn/index.js'
import { jerusalemDeclaration } from './jerusalem-declaration/index.js'
import { kestrelBayBudget } from './kestrel-bay-budget/index.js'
import { lowmoorMineRescue } from './lowmoor-mine-rescue/index.js'
import { northmarchCourierRuling } from './northmarch-courier-ruling/index.js'
import { penlowValleyHailstorm } from './penlow-valley-hailstorm/index.js'
import { sareemPassConvoy } from './sareem-pass-convoy/index.js'
import { stormOdileBrandsey } from './storm-odile-brandsey/index.js'
import { ternbyBusStrike } from './ternby-bus-strike/index.js'
import { vellportDockStrike } from './vellport-dock-strike/index.js'

/** Everything that happens in the demo. The README of this package lists what a careful reader finds in it. */
export const EVENTS: readonly DemoEvent[] = [
  jerusalemDeclaration,
  ferryPortSelwyn,
  lowmoorMineRescue,
  aldermereDamReport,
  vellportDockStrike,
  ternbyBusStrike,
  kestrelBayBudget,
  corvaniaRecount,
  sareemPassConvoy,
  brightwaterBankBreach,
  stormOdileBrandsey,
  penlowValleyHailstorm,
  northmarchCourierRuling,
]
