/** A formal name with the short forms that stand for it and for no other name. */
const FORMAL = `
  abraham:abe albert:al,bert alfred:alf,alfie andrew:andy,drew anthony:tony arthur:art,artie barbara:barb
  benjamin:ben,benny,benji bernard:bernie,bern charles:charlie,chuck,charley clinton:clint cynthia:cindy
  daniel:dan,danny david:dave,davey deborah:debbie,deb,debra dennis:denny donald:don,donnie douglas:doug
  edward:ed,eddie,ted,teddy eleanor:ellie elizabeth:liz,beth,betsy,betty,lizzie eugene:gene franklin:frank
  frederick:fred,freddie,freddy,frederic gabriel:gabe gerald:gerry,jerry gregory:greg,gregg harold:hal henry:hank
  hillary:hilary isaac:ike james:jim,jimmy,jamie jacob:jake jeffrey:jeff,geoffrey,geoff jennifer:jen,jenny jessica:jess
  john:jack,johnny,johnnie jonathan:jon,jonny joseph:joe,joey joshua:josh judith:judy katherine:kathy,kate,katie,catherine,kathryn,cathy,katharine
  kenneth:ken,kenny lawrence:larry,laurence leonard:len,lenny margaret:maggie,peggy,meg matthew:matt,mathew
  michael:mike,mick,mickey mitchell:mitch mohammed:mohamed,muhammad,mohammad,muhammed nathaniel:nate,nathan nicholas:nick,nicolas
  pamela:pam peter:pete philip:phil,phillip raymond:ray rebecca:becky,becca richard:rick,dick,rich,richie,ricky
  robert:bob,rob,bobby,robbie,bert ronald:ron,ronnie rudolph:rudy samantha:sammy samuel:sam sergei:sergey stanley:stan
  steven:steve,stephen,stevie susan:sue,susie,suzanne teresa:theresa,terry theodore:ted,teddy,theo thomas:tom,tommy
  timothy:tim,timmy valerie:val victor:vic vincent:vince,vinny vladimir:volodymyr walter:walt
  william:bill,billy,will,willie,liam zachary:zach,zack`

const formalNames = (): ReadonlyMap<string, string> => {
  const formal = new Map<string, string>()
  for (const entry of FORMAL.trim().split(/\s+/)) {
    const [name = '', shorts = ''] = entry.split(':')
    // The first formal name that claims a short form keeps it: Ted is Edward or Theodore, and one key must be chosen.
    for (const short of shorts.split(',')) if (!formal.has(short)) formal.set(short, name)
  }
  return formal
}

const FORMAL_OF = formalNames()

/** One spelling for the first names that stand for each other: Joe and Joseph, Bill and William. Lower case. */
export const formalFirstName = (name: string): string => FORMAL_OF.get(name) ?? name
