const ELSEWHERE = new RegExp(
  [
    /^(related|read more|see more|see also|read also|also read|more|watch|photos?|images?|video|tags|topics|share|don.t miss)\s*[:|]/,
    /^(image|photo|slide) \d+ (of|\/)/,
    /^\(?(image|photo|picture|credit|getty|source)s?\s*[:/].{0,120}$/,
    /^.{0,300}\((image|photo|picture|credit)s?\s*(:|by|credit)[^)]{0,100}\)$/,
    /^(click here|sign up|subscribe|follow (us|me|him|her|them) on|follow @|like us on|download (the|our)|get the (latest|free)|join our)\b/,
    /^(advert(isement)?s?|sponsored( content)?|story continues below.*|don.t miss.{0,20}|caption|close|share|print|comments?)\W*$/,
    /^https?:\/\/\S+$/,
    /^(tags|filed under|topics|categories)\b[^.!?]{0,300}$/,
    /^.{0,200}\b(sign up|subscribe|register|delivered)\b.{0,150}\b(newsletter|inbox|e-?mail|letterbox)\b.{0,150}$/,
    /^.{0,100}\b(news|stories|headlines|updates|newsletters?|briefing)\b.{0,60}\byour inbox\b.{0,150}$/,
    /^.{0,100}\byour inbox\b.{0,60}\b(news|stories|headlines|updates|newsletters?|briefing)\b.{0,150}$/,
    /^.{0,300}[.!?]["”)]? follow us on (twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin)\b.{0,150}$/,
    /^join the (conversation|discussion|debate)\W*$/,
    /^(top|latest|more|featured|related) videos?$/,
    /^in (this|these) .{0,60}\b(photos?|photographs?|handout|screengrab)\b,/,
    /^the contents of this site\b/,
    /^this (document|material|article|content) (is subject to|may not be)\b/,
    /^(have a tip|want more|copyright ©|©|all rights reserved)/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
)

/** Whether a line leads elsewhere, credits or describes a picture, or asks for something, wherever it stands. */
export const leadsElsewhere = (line: string): boolean => ELSEWHERE.test(line)
