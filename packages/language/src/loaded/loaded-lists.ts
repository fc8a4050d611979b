/**
 * Words written down for this project by what they do to a sentence, as lemmas. They are inputs of the model, which weighs them
 * in their context, and they tell the class of a word; by themselves they mark nothing.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** They make what they stand by larger, and say nothing else. */
export const INTENSIFIERS = list(`
  absolutely absurdly alarmingly all-out amazingly astonishingly astoundingly awfully badly blatantly completely countless crystal-clear
  decidedly deeply definitely desperately downright dramatically drastically eminently endlessly enormously entirely especially
  exceedingly exceptionally excessively extraordinarily extremely fiercely flagrantly flat-out frankly frighteningly fully
  fundamentally furiously glaringly grossly grotesquely heavily highly horribly horrifically hugely immensely incessantly
  incredibly indeed infinitely insanely intensely irredeemably literally madly massively merely mightily monumentally nakedly obsessively obviously
  outright outrageously overtly overwhelmingly painfully particularly patently perfectly permanently plainly positively precisely
  profoundly purely quite rampantly rabidly radically rapidly really relentlessly remarkably ridiculously seriously severely shamelessly sharply
  shockingly simply skyrocketing so sorely spectacularly staggeringly starkly strikingly strongly stunningly such super supremely surely
  terribly thoroughly too totally tremendously truly ultra unashamedly unbelievably undeniably undoubtedly unequivocally
  unquestionably utterly vastly vehemently very viciously vigorously violently virtually wholly widely wildly woefully
  absolute abject abundant blatant colossal complete countless downright drastic dramatic egregious endless enormous epic
  exceptional excessive extraordinary extreme flagrant full-blown full-fledged full-throated full-scale gargantuan giant gigantic glaring grave gross
  historic huge humongous immense incredible infinite intense limitless major mammoth massive mere monumental mountain multitude
  never-ending outright outsized overwhelming pervasive plethora profound pure rampant rapid relentless remarkable resounding serious
  severe sharp sheer skyrocket soaring staggering stark striking stunning substantial sweeping swath total tremendous tsunami
  unbridled unprecedented unabashed unmitigated utter vast wholesale widespread zealous
`)

/** They judge what they describe. Adverbs are found by their adjective. */
export const JUDGING = list(`
  abhorrent abominable absurd abusive aggressive alarmist alarming alleged amazing amoral anarchist anti-american anti-christian anti-democratic anti-gay
  anti-immigrant anti-lgbtq anti-science anti-semitic antisemitic anti-vaccine anti-woman anti-white angry anodyne appalling arbitrary arch-conservative arrogant
  asinine atrocious authoritarian autocratic awful awesome backward bad baffling barbaric baseless bashful belligerent beloved benevolent biased bigoted bizarre
  blasphemous bleak blind blithe bloated bloodthirsty bloody blunt blustery bogus boisterous bombastic bonkers boring bossy brainless brainwashed brash
  brave brazen breathless breathtaking brilliant broken brutal bumbling burdensome burning callous calculated calamitous cantankerous careless cartoonish
  cataclysmic catastrophic caustic cavalier chaotic charismatic cheap childish chilling chummy classless clear-eyed clueless clumsy coddled coercive
  cold cold-blooded cold-hearted colorful combative comical communist complicit conniving conspiratorial contemptible contemptuous contentious controversial
  convenient convoluted corrosive corrupt costly cowardly cozy crackpot crafty craven crazy crazed creepy criminal crippling crooked crucial crude cruel
  crushing cultish cunning curious cushy cynical dainty damaging damning dangerous daring dark dead deadly deafening decadent deceitful deceptive decent
  decrepit deep-pocketed deep-seated defiant deficient degenerate degrading delirious delusional demagogic demeaning demented demonic deplorable depraved
  derisive derogatory despicable desperate despotic destructive detached detestable detrimental devastating deviant devious devout diabolical dictatorial dim dire
  dirty disastrous discredited discriminatory disdainful disgraced disgraceful disgruntled disgusting dishonest dishonorable disingenuous dismal dismissive disreputable disrespectful
  disruptive disturbing divisive do-nothing dogged dogmatic doomed draconian dreadful dreary drunk dubious dull dumb dystopian eager easy eccentric eerie elaborate elite
  elitist embarrassing embattled emboldened eminent empty enlightened enraged enraging entitled erratic esteemed evil evasive exploitative explosive extraconstitutional extreme extremist
  eye-popping fabulous fake fallacious false famous fanatical fanciful fantastic far-fetched far-left far-right fascist fatal faulty fawning fawn fearful fearless fearmongering
  feckless feeble feisty ferocious fervent feverish fiendish fierce fiery filthy fishy flagrant flaky flamboyant flawed fledgling flimsy flippant
  foolish foolhardy forceful formidable foul frail frantic fraudulent frenetic frenzied fresh frightening frightful fringe frivolous frosty frustrating furious furtive futile
  garbage garish gaudy genocidal ghastly gleeful glib glorious gloomy glowing godless gorgeous grandiose great greedy grim grisly gritty grotesque groundbreaking groundless
  grueling gruesome gruff grubby gullible gutless gutsy gutted half-baked half-hearted hapless happy hard-core hard-left hard-line hard-right hard-working hardcore hardline harmful
  harrowing harsh hate-filled hateful haughty hawkish head-scratching heartbreaking heartless heart-wrenching heated heavy-handed heinous hellish hellbent helpless heroic hideous hilarious
  high-profile hollow homophobic honest honorable hopeless horrendous horrible horrid horrific horrifying hostile hot-button humiliating hyper-partisan hyperbolic hyperpartisan hypocritical
  hysterical iconic idiotic ignorant ill-advised ill-conceived ill-fated ill-informed illegal illegitimate illiberal illogical imaginary immature immoral impassioned imperious impotent impressive
  improper imprudent inaccurate inane inappropriate incendiary incoherent incompetent incomprehensible inconvenient incredulous indecent indefensible indifferent inept inexcusable inexplicable inexperienced
  infamous infantile inferior inflammatory ingenious inhumane inhuman innocent insane insensitive insidious insincere inspiring insufferable insulting insurrectionist intolerable intolerant
  invasive ironic irrational irresponsible islamophobic jaded jaw-dropping jingoistic joyless jubilant juvenile killer kooky lackluster lamentable lame
  laughable lavish lawless lazy left-leaning left-wing leftist leftwing legendary lethal lewd liberal lily-white ludicrous lukewarm lurid luxurious lying mad magical
  maga malevolent malicious malignant maniacal manic manipulative marxist masterful maverick mean mean-spirited meager mealy-mouthed meaningless mediocre meek menacing mendacious merciless messy meteoric
  meticulous militant mind-boggling mindless miserable misguided misinformed misleading misogynistic misplaced monstrous moronic muddled murderous murky naive narcissistic nasty nationalist nativist nauseating
  neanderthal nefarious needless neglectful negligent neo-nazi nepotistic nightmarish noble nonsensical nonchalant notorious noxious nutty obedient obnoxious obscene obsequious obsessed obsessive obtuse odd odious offensive
  ominous one-sided onerous oppressive opportunistic orwellian ostentatious outdated outlandish outrageous out-of-control out-of-touch outspoken overblown overheated overly overreaching overzealous overwrought paltry pampered panicked parasitic
  paranoid partisan passionate pathetic patronizing peculiar perfidious perilous pernicious perverse perverted petty petulant phony pious pitiful pithy pointless poisonous polarizing pompous poor popular populist
  pornographic powerful powerless precious predatory preposterous presumptuous pretentious prestigious pristine pro-abortion pro-choice pro-life pro-trump problematic prominent propagandistic propagandist prophetic provocative prudent puerile punishing punitive puppet
  puzzling queer questionable quixotic rabid racial racist radical radicalized raging rambling rambunctious rancid rancorous rapacious raucous reactionary reasonable rebellious reckless red-faced regressive
  renegade repressive repugnant repulsive resentful resolute respected responsible revered revolting revolutionary rich ridiculous righteous rigged right-leaning right-wing rightwing robust rogue rosy rotten rowdy
  rude ruinous ruthless sacred sacrilegious sad sadistic salacious sanctimonious sarcastic satanic savage savvy scandalous scandal-plagued scandal-ridden scant scary scathing scorching scornful seditious seedy secretive self-absorbed self-appointed self-aggrandizing
  self-described self-destructive self-proclaimed self-righteous self-serving selfish senile senseless sensational sensationalist servile sexist shadowy shady shaky shallow sham shameful shameless shocking shoddy shortsighted
  shrewd shrill sickening silly sinful sinister skeevy sketchy slanderous slanted slavish sleazy sloppy slick sly smarmy smart smug sneaky snide snobby snarky so-called sobering socialist soft-on-crime solemn sordid sorry soulless
  spectacular specious spineless spiteful spurious squalid stale stalwart staunch sterling stodgy strange strident stubborn stupid subservient subversive suicidal sullen supposed supremacist suspicious swampy sycophantic systematic tacky
  tainted tasteless tawdry tedious tense tepid terrible terrific terrifying terroristic thoughtful thoughtless threatening thuggish timid tin-pot tired toothless tough totalitarian toxic tragic traitorous transphobic treacherous treasonous trigger-happy trivial
  troubled troubling trumped-up turbulent twisted tyrannical ugly ultra-conservative ultraconservative ultra-right unacceptable unaccountable unamerican un-american unapologetic unborn unchecked unconscionable unconstitutional uncontrolled undemocratic undignified uneducated unethical unfair
  unfathomable unfettered unfit unforgivable unfortunate unfounded ungrateful unhealthy unhinged unholy uninformed unjust unjustified unlawful unnecessary unprincipled unqualified unreasonable unrelenting unscientific unscrupulous unseemly unsettling unserious unspeakable
  unsubstantiated unsung unsurprising untenable unthinkable untruthful unwarranted unwieldy unwilling upbeat uppity useless vacuous vague vain valiant vapid vehement vengeful venomous venerable vicious vigilante vile villainous vindictive violent virulent vital vitriolic vocal volatile
  vulgar vulnerable wacky warmongering warped wasteful weak weaponized wealthy weird white-supremacist whiny wicked wild willful wimpy witless woeful woke wonderful worrisome worrying worthless worst wretched wrong wrongheaded xenophobic zany
`)

/** Names for people and what they do that carry a judgement. */
export const EPITHETS = list(`
  abomination abuser accomplice activist agitator aggression agenda alarmism alarmist alien ally amateur anarchist anarchy antics anti-semite anti-vaxxer apologist apartheid arrogance assassin atrocity authoritarian authoritarianism autocrat bandit barbarian bastion bastard bedlam behemoth
  bias bigot bigotry billionaire blackmail blindness bloviation blunder boast bogeyman boogeyman bombast boss brainwashing brat bravado bribe bro brute brutality bubble buddy buffoon bully bullying bureaucrat butcher cabal canard capitulation caricature carnage catastrophe censorship chaos charade charlatan
  cheat cheerleader child chauvinism chaos chicanery chump circus claim clan clique clown cohort collusion communism communist complacency complicity con con-man concoction conman conspiracy contempt controversy coronation corruption coup cover-up coverup coward cowardice cover crackdown crackpot creep crime criminal crisis critic crony cronyism
  cruelty crusade crusader cult cultist culprit cynicism darling debacle debauchery deception deceit defiance degeneracy delusion demagogue demagoguery demagogy demise demon denial denialism denier depravity derangement despot despotism destruction desperation dictator dictatorship diehard dirtbag disaster discrimination disdain disgrace dishonesty disinformation disrespect
  dissident distortion diversion dogma dogmatism dogwhistle donor-class double-standard doublespeak drivel echo-chamber ego elite elitism elitist enabler enemy entitlement erosion establishment evil excess excuse extremism extremist exaggeration exploitation fabrication failure falsehood fan fanatic fanaticism fantasy
  farce fascism fascist favoritism fear fear-mongering fearmongering fealty feminazi feud fiasco fiction fiend figurehead filth firebrand flak flip-flop flunky foe folly fool fraud fraudster freak freeloader frenzy fury gaffe gag gall gangster garbage gimmick giveaway globalist goon gossip
  grandstanding greed grievance grift grifter groomer groupthink guise guru hack handout hardliner hatchet-man hate hate-monger hatemonger hater hatred hawk heist henchman heresy hero heroism hijinks homophobe homophobia hoax hooligan horror hostility hubris hypocrisy hypocrite hysteria iconoclast ideologue ideology idiocy idiot ignorance illegal illegals
  imbecile immorality impostor impunity incitement incompetence indoctrination ineptitude infamy infanticide infiltrator infidel ingrate injustice insanity instigator insult insurrection insurrectionist intimidation intolerance intransigence invader invasion islamist islamophobia jab jerk jihadist jingoism joke junta kleptocracy kleptocrat knucklehead kook lackey laughingstock
  lawlessness leftism leftist left-winger lecture legend liar lib libel liberal lie loon loony loser loyalist lunacy lunatic lust machinations mafia magnate malarkey malfeasance malice manifesto maniac manipulation martyr martyrdom marxism marxist massacre mastermind mayhem meddling media-elite megalomaniac menace mercenary mess minion misery misinformation misogynist misogyny mob
  mobster mockery mogul monarch monster monstrosity moron mouthpiece murder murderer muscle myth narcissism narcissist narrative nativism nationalism nationalist nazi negligence neo-nazi nepotism nightmare nincompoop nonsense nutcase nutjob oaf obsession obscenity obstruction obstructionism oligarch oligarchy onslaught operative opportunist opportunism
  oppression oppressor orthodoxy outburst outcry outrage overlord overreach panic pandering parasite paranoia partisan partisanship patriot patsy pawn pedophile perpetrator persecution perversion pervert pet-project phobia pig plot ploy pogrom poison polemic polemicist politburo politicization pornography posturing poverty power-grab predator prejudice pretense pretext pretender
  privilege profiteer propaganda propagandist provocateur provocation prude pseudoscience puff-piece pundit punditry puppet puppet-master purge purist quack quackery quagmire quisling racism racist racket radical radicalism rage raider rampage rancor rant rapist ravings reactionary rebel recklessness red-meat regime reprobate repression retribution revisionism rhetoric
  ridicule right-winger rioter riot rogue rubber-stamp ruckus ruffian ruin ruse sabotage saboteur sadism sadist saga saint salvo savage savagery savior scam scammer scandal scapegoat scare scaremongering scheme schemer schemes schism scorn scoundrel screed scum secrecy sedition segregationist self-interest separatist serfdom sewer sexism sexist sham shame shenanigan shenanigans shill shock showboat
  showdown shrill sin slander slaughter slave slavery sleaze smear smokescreen smugness snake-oil snitch snob snowflake socialism socialist socialite sophistry spectacle spin spite spree stalwart stench stereotype stigma stooge strongman stunt stupidity subversion subversive supremacist supremacy surrender swamp swindle swindler sycophant sympathizer tantrum tatters terror terrorism terrorist
  theatrics theocracy theocrat thief thug thuggery tirade titan toady toxin traditionalist tragedy traitor transphobia travesty treachery treason trick trickery triumph troll trope trouble truther turmoil tycoon tyranny tyrant uproar usurper vandal vendetta vengeance venom victim victimhood vigilante villain vindictiveness violence virtue-signaling vitriol
  warmonger warlord wastefulness weakling welfare-queen whitewash whopper windbag wing-nut wingnut witch-hunt witch wokeness wokeism worship wrath wreck wrongdoing xenophobe xenophobia yes-man zealot zealotry
`)

/** They judge what someone does or says. */
export const JUDGING_VERBS = list(`
  abandon abuse accuse admit admonish aggravate agitate alienate allege annihilate appease assail assault attack badger balk ban bash batter bawl beg belittle bemoan berate betray blackmail blame blanket blast bleat bloviate bludgeon bluff blunder boast bombard botch brag brainwash brand brandish breed
  bribe browbeat brush buck bulldoze bully bungle burn butcher cajole capitulate carp castigate cave celebrate censor champion chastise cheat cheer chide cherry-pick claim clamor clash clobber coddle coerce collude complain concede concoct condemn condescend confess confiscate conspire contend contrive corrupt cover covet cow cower crack crackdown crave cringe criticize
  croon crow crumble crush curse dangle dare debase debunk deceive decimate decry deface defame defang defile deflect defraud defy degrade deify dehumanize delude demand demean demolish demonize demoralize denigrate denounce deny deplore deride desecrate despise destabilize destroy devastate devolve devour diminish disdain disgust dismantle dismiss disparage disregard disrespect disrupt
  distort ditch dodge dominate doom double-down downplay dox drone drool dump dupe eavesdrop eliminate embarrass embolden emasculate endanger engulf enrage enslave erase erode erupt escalate eviscerate exacerbate exaggerate excoriate exploit explode expose extol extort exult fabricate fail fawn fear fester fetishize fight flaunt flee fleece flip-flop flirt float flog flood flounder flout foist foment force forsake fret fulminate fume
  gaslight gin glamorize glare gloat glorify gobble goad grab grandstand grandstanding grin gripe grope grovel grumble gush gut guffaw hail hammer harangue harass harbor harp hate haunt heap heckle hijack hobble hoodwink hound huddle humiliate hurl hype idolize ignite ignore impose implode incarcerate incite indoctrinate indulge infest infiltrate inflame inflict infringe infuriate insinuate insist insult intimidate intrude invade jail jeer jeopardize jettison
  kick kill kowtow laud lament lambast lambaste lash launder laugh lavish leer lecture lie loathe lob loot lord lurch lure lurk malign mandate mangle manhandle manipulate marginalize masquerade massacre maul meddle menace milk minimize mischaracterize mislead misrepresent mock molest monger muddle murder muzzle nix nuke obliterate obscure obsess obstruct offend oppress orchestrate ostracize oust overhype overrun overturn overwhelm
  pander panic parade parrot peddle perpetrate perpetuate persecute pervert pester pillage pillory plague play pledge plot plow plummet plunder plunge poison politicize pollute pontificate pooh-pooh pounce pound praise prattle preach preen prey proclaim profess propagandize prostitute provoke pummel punish purge purport push quash quip radicalize raid rail railroad ram ramble ransack rant rape ravage rave ravish rebuff rebuke
  recant refuse regurgitate reject relish renege repress reprimand repudiate revel rig ridicule rile riot rip roast rob romanticize rubber-stamp ruin rush sabotage sacrifice salivate sanctify sanitize savage scapegoat scare scheme scoff scold scorch scorn scour scramble scream screech screw scuttle seethe seize self-destruct sensationalize shame shatter shill shirk shock shout shove shovel shred shriek shrug shut sic silence skewer skirt slam slander slap slash slaughter slur smack smash smear smirk smother snap sneer snicker
  snipe snub soar spew spin spit splurge spout squander squash squeal squelch squirm stab stamp steal stoke stomp stonewall storm strangle strip strut stumble stun stymie subjugate subvert sully surrender swarm swear swindle swipe swoon tank target tarnish taunt terrify terrorize thrash threaten throttle thumb thwart torch torment torpedo torture tout trample trash traumatize trick trigger trivialize troll trounce trump tumble twist tyrannize undercut undermine unleash unravel upend usurp
  vandalize vilify violate vow wage wallow warn waste weaponize weaken whine whip whitewash wield wither worship wreak wreck yank yell zap
`)

/** What is literal elsewhere and an image in the news of politics, by the world it comes from. */
export const IMAGES: Readonly<Record<'war' | 'disease' | 'disaster' | 'animal', ReadonlySet<string>>> = {
  war: list(`
    ammunition armada arsenal artillery assault attack barrage battle battlefield battleground besiege blitz bloodbath bomb bombard bombshell broadside bulldoze bullet casualty ceasefire combat conquer conquest crossfire cross-hairs crosshairs crusade declare-war
    detonate duel entrench explode explosive fight firestorm firepower flank foot-soldier fortress front frontline grenade gunfight infantry invade invasion landmine launch missile mobilize nuclear onslaught pummel rally salvo shell shot siege skirmish sniper soldier spearhead torpedo trench triumph troops truce volley war warfare warpath warrior warzone weapon weaponize
  `),
  disease: list(`
    addict addicted addiction affliction ail bleed cancer cancerous contagion contagious contaminate disease epidemic fester fever feverish hemorrhage ill infect infection infest malady malignant metastasize pandemic paralysis paralyze pathogen pathology plague poison rash sick sicken sickness symptom toxic toxin tumor virulent virus wound
  `),
  disaster: list(`
    abyss apocalypse apocalyptic avalanche blaze bonfire brink burn catastrophe collapse crash crumble deluge doomsday earthquake engulf eruption explosion fallout firestorm flame flood fuel hurricane ignite implode inferno maelstrom meltdown nosedive onslaught plummet plunge quake rubble ruin seismic shipwreck shockwave sink spiral storm surge swamp tailspin tempest tidal tornado torrent trainwreck tsunami tumble vortex wave whirlwind wildfire wreckage
  `),
  animal: list(`
    animal ape bark beast bite breed bull claw cockroach cub dinosaur dog feral flock hawk herd hound howl hyena jackal jackass leech lemming lion lone-wolf lynx maul monkey nest parasite parrot pet pig pounce predator prey rat roar sheep skunk snake snarl spawn stampede swarm vermin viper vulture weasel wolf wolves worm
  `),
}

/** Words that one side has for a matter, and the other side has another one for; what only one camp calls itself or its opponents. */
export const CONTESTED = list(`
  abortionist aliens alt-right amnesty anchor-baby anti-abortion anti-choice anti-fascist anti-gun anti-lockdown anti-mask anti-masker anti-trump anti-vax antifa apartheid assault-weapon big-government
  big-pharma big-tech birther bitch blm border-crisis cancel-culture cancelled caravan chain-migration china-virus climate-alarmist climate-change-denier climate-denier coastal corporate covidiot critical-race-theory culture-war death-panel death-tax
  deep-state democrat-run denialist denier deplorables dog-whistle dreamer elites establishment estrogen eugenics fake-news far-left far-leftist far-right feminism feminist flyover gender-confused gender-ideology gerrymander globalism globalists green-new-deal gun-grabber gun-grabbing
  gun-lobby gun-nut gun-toting handouts hard-left hard-right heartland heteronormative homosexual identity-politics illegals infanticide islamist islamofascist jab justice-warrior karen kenyan kung-flu lamestream late-term leftists leftwing lgbt liberals libtard lockdown
  looter looters looting maga magat mainstream mainstream-media mansplain masculinity mask-wearing microaggression misgender mob moderate mobocracy mullah nanny nanny-state never-trump never-trumper nevertrump nevertrumper non-binary obamacare obamagate open-borders pc peacefully plandemic plutocrat plutocracy
  pro-abortion pro-criminal pro-life pro-gun pro-trump progressives pussy qanon queer race-baiting racialized radical-left reproductive republic resistance rhino rigged rino rioters russiagate safe-space sanctuary scamdemic scientism secularist sexualization sharia sheeple sjw snowflakes social-justice socialistic squad stormtrooper supremacists
  swamp tea-bagger teabagger terrorist thugs tolerant traditional trans transgenderism trumper trumpers trumpian trumpism trumpist trumpists trumpy truther trutherism tumor unborn unvaccinated vax wall-street warmist welfare white-nationalist white-supremacy wing-nuts woke wokester womxn wuhan zionist
`)

/** Words of talk, not of reporting. */
export const TALK = list(`
  ass asses awesome baloney bitch bonkers boo boot bro brouhaha bs bullcrap bullshit bunch butt buttload cash chatter chump clickbait cockamamie cockeyed cray crap crappy cringe dame damn damned darn dope douche dude duh dumbass dumpster epic folks freak freaking freakin frickin fuck fucking fuss gag gee geez glitzy gobbledygook gonna goof goofy gosh gripe guess gunk guts guy guys
  haha heck hell hey hilarious hogwash hokey hokum hoot huh hunky-dory hush idiocy jerk jeez kaboom kerfuffle kicker kid kidding kinda kids laughable lol loads lol lousy malarkey mishmash mojo mumbo-jumbo nah nifty nope nuts nutty ok okay oops ouch outta pal pals pee phooey piss poof poop poppycock puff puke punk rah rip-off rube sadly schtick scuttlebutt shebang shit shitty shtick sky-high slap slapdash slob snot sob sorta spat spiel stink stinking stuff suck sucker sucks surprise
  tad thankfully thug tripe trash turd ugh umm unfortunately wacko weirdo whack whatever whatsoever whining whoa whop whopping whopper why willy-nilly wimp wow wrecking yada yay yeah yep yikes yup zilch zinger fortunately hopefully ironically interestingly curiously conveniently predictably supposedly allegedly apparently evidently somehow surprisingly unsurprisingly suspiciously laughably absurdly amusingly notably tellingly
`)
