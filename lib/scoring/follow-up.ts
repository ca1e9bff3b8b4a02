/**
 * Is this mail a follow-up to a job interview, written by the candidate? Who speaks to whom about what decides, not
 * single words: each group of cues below is one such question, groups count again in pairs, and the weights come from
 * `tests/training/follow-up.ts`. It runs in the mail page too, where every byte counts: no imports, no library.
 */

/** Patterns see lower-case text with straight apostrophes and single spaces: the subject, a line break, the body. */
export const CUES: Readonly<Record<string, readonly RegExp[]>> = {
  // They met, and the writer says so.
  met: [
    /interview(ing|ed) me|(opp?ort?unity|oppurtunity|chance|invit\w+|privilege) (to|of|for) interview|be(ing)? interviewed|interviewed (for|with)|appear(ed)? (for|before)/,
    /(the|my|our|phone|telephone|your|final|first|second|panel|virtual|technical|competitive) interview( \w+)? ?(today|yesterday|this|last|on|of|with you|experience|went|you|held|held on|\.|,|!|and|for me)/,
    /interview/,
    /(thank\w*|thx|appreciat\w+|ta|grateful)\b[^.!?]{0,60}\b(time|hours?|minutes|(two|full|whole) days?)\b/,
    /(thank\w*|thx|appreciat\w+|ta|grateful)\b[^.!?]{0,60}\b((meet|talk|speak|chat|sit|spend|discuss)\w*( \w+){0,3} with (me|us)|(see|hear|hav|show|let|squeez|walk|tak|interview|invit|giv|host|put|consider|call|welcom|bring)t?ing (me|us))\b/,
    /(thank\w*|thx|appreciat\w+|ta|grateful)\b[^.!?]{0,50}\b(conversation|discussion|talk|chat|call|meeting|tour|visit|walk[- ]?(through|round)|trial|shift|stage|test|lunch|dinner|coffee|opp?ortunity|chance)\b/,
    /(thank\w*|thx|appreciat\w+|ta)\b[^.!?]{0,30}\b(today|yesterday|this (morning|afternoon)|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    /(great|good|nice|lovely|pleasure|enjoyed|wonderful|delighted|glad|honou?r|fun)( so| very)?( (to|was|it))?( be(en)?| have)? (meet|met|talk|speak|chatt?|see|spend)\w*|enjoyed (it|our|the|my|meeting)|good talk/,
    /our (conversation|discussion|talk|interview|meeting|chat)|(since|when|after) (we|our|i) (met|spoke|talked|meeting|talk|left|came)|(this is|it's|its) \w+ (from|who) /,
  ],
  // What was said there.
  said: [
    /\byou (asked|told|described|worried|showed|let me|had me|gave me|lent|poured|pointed|advised|warned|pulled|said)/,
    /\byou (mentioned|explained|suggested|recommended|wanted|liked|listened|offered|keep|meant|hinted|think|don't want)/,
    /like (you|u) (said|told)|like i (told|said)|as (i|you|we) (told|said|mentioned|discussed|suggested)|you were right|you're right|(what|thing) (you|u) said|said yourself/,
    /\byour (question|point|remark|comment|story|description|idea|line|advice|suggestion|concern|plans?|approach|explanation|honesty|candou?r|openness|insights?|perspective|rule|work)/,
    /\b(been|still|keep|kept) (thinking|turning|coming back|laughing|telling)|thought (more |a lot )?about|think about your/,
    /\bi (also |really |especially |particularly |very much )?(liked|loved|enjoyed (hearing|learning|seeing|how)|appreciated|was (\w+ )?(struck|surprised|impressed|glad|relieved|touched|interested)|didn't know|hadn't|had no idea|never (saw|seen|knew|thought|been))|never seen/,
    /\bi('ve| have)? (\w+ )?(read|looked (it|at|into|up)|tried|practi[sc]ed|watched|ordered|registered|signed up|listened|reproduced|made them|went home)\b/,
  ],
  // A job is at stake.
  stake: [
    /\b(position|role|internship|opening|vacancy|apprentice\w*|fellow(ship)?|residency|scholarship|traineeship|postdoc\w*)\b/,
    /\b(the|this|a|your) ([\w&/-]+ ){0,4}(position|role|job|opening|internship|post|spot)\b/,
    /join(ing)? (your|the|you|us)|(part|member) of (your|the|it|this)|(work(ing)?|fly(ing)?) (with|for|at|alongside) (you|your)|on your team|contribut\w+ to|in your (team|ward|shop|crew|kitchen|lab)/,
    /\bmy (skills|background|experience|qualifications|strengths|training|last (job|shop|outfit|place)|(current|present|previous|old) (job|role|position|school|company|employer))|\b(good|great|strong|perfect|excellent|ideal|right) (fit|match|candidate|person)|an? (great )?asset|would (fit|bring)/,
    /\b(can start|i start|could start|would start|when .{0,12}start|wage|pay is|pay's|salary|hours are|nights|overtime|notice period|trial day|take[- ]home|reference check|second (interview|meeting|round)|site visit|stage (2|two)|next round)\b/,
    /^[^\n]*\b(manager|engineer|analyst|teacher|nurse|technician|tech|clerk|officer|assistant|coordinator|position|role|job|developer|designer|reporter|driver|operator|mechanic|supervisor|specialist|representative|rep|post|apprentice\w*|attendant|dispatcher|chef|cook|welder|lead|generalist|internship|fellow|candidate)\b[^\n]*\n/,
    /\b(hiring|recruit\w*|selection|search) (manager|committee|team|decision|process|coordinator|goes)|for your consideration|and consideration|considering me/,
  ],
  // The writer wants it, and an answer.
  wants: [
    /\bi (still |really |just |\w+ )*want (this|it|the job|in\b|you to|to (work|join|be))|really (want|need) (it|this)|still (want|keen)|(consider|choose|pick|hire|give) me\b|count me in|you won't (regret|find)/,
    /(hope|hoping) (to|i|that i|you|we|it)('ll)?( will| can| may| might)? (get|hear|be|join|become|come|pick|work|see|made|speak|choose)/,
    /i('d| would|d)( \w+){0,2} (love|like|welcome|be (\w+ )?(glad|happy|thrilled|delighted|proud|honou?red|excited|pleased|up for))|happy to come|imagine m(e|yself)/,
    /(remain|still|very|more|super|am|i'm|particularly)( \w+)? (interest(ed)?|excited|keen|enthusiastic|eager)|excited (about|to|at)|(my|strong) (interest|enthusiasm) (in|for)|reaffirm|reiterate/,
    /(look(ing)?|looked) forward to (hear|the next|next|learning|your (reply|answer|decision)|speak|discuss|the (outcome|take|second|site|final|possib|opportunity)|a |joining|working)|next (steps?|round|stage)|hear(ing)? (back )?from you|your (decision|answer)|wait for your|let me know when/,
    /(status|updates?|decision|follow(ing)? up|check(ing)? in)\b[^.!?]{0,50}\b(position|role|interview|hiring|opening|job|meeting|made)/,
  ],
  // The interview is still to come, or is being arranged.
  before: [
    /(look(ing)? forward to|excited (to|about)|nervous about) (our|the|my) (upcoming |phone |on-?site )?(interview|meeting|call)|look(ing)? forward to (meeting|speaking|talking|seeing) (with |to )?(you|the (team|class)|everyone)(?! again)|upcoming|ahead of|prior to our|before (the|our|my) (interview|meeting)|invitation to interview|choosing me for|how many copies|to prepare/,
    /will come to the|i confirm |confirm(ing|ed)? (our|my|the) (interview|appointment|meeting)|confirmation|works for me|available (this|on|for the interview|at|tues|mon|wed|thur)|what time|which time|most convenient/,
    /resched|cancel|scheduled?\b|(move|push|postpone) (our|the|it|thu|fri|mon)|running late|minutes late|(won't|not|can't|cannot|couldn't) (be able to )?(make (it|our|the)|come|visit)|instead\?|missed (your|the) (phone )?call|time difference|the (\w+ )?(link|host) |waiting room|in the lobby/,
    /i (have |just |recently )?(applied|submitted)|my application|application (for|status|that)|applying|to apply|advertised|(find|attached|below) (\w+ )?my (resume|cv)|my (resume|cv) (is|to)|interested in (a|any) position|cover letter/,
  ],
  // It is decided: an offer, a refusal, papers.
  after: [
    /accept(ing|ed)? (the|your|this|a )|to accept|(your|the|generous|job) offer\b|offer(ing|ed) (me|of)|declin|withdraw|the contract|signed|got the job|first day|onboarding|taken (a|another) (position|job)|from another|out of the running|regret|make the move|stay where|before i sign|paths cross|have decided to|already got/,
    /letting me know|other candidate|another candidate|future (openings|opportunities)|should something open|feedback on my/,
    /receipts?\b|iban|reimburs|expenses|travel costs|background check|consent|signed form|tax card|passport|references?:|two references|references, |as requested/,
  ],
  // The other side of the table, or about somebody else.
  recruits: [
    /(other|any|these|the|our|a (good|strong|great)) (candidates?|applicants?)|feedback (on|from|by|into)|we('d| would) like to (invite|offer|move)|(we|team) (have )?(decided|appreciated|enjoyed|will be in touch)|with us\b|(interview|meet|offer|recommend|persue|pursue) (her|him|them)\b|your (application|interest in the|resume|qualifications)|our (process|search|hiring)|executive search|talent acquisition|'s resume|resumes/,
    /i interviewed [a-z]+ |interviewed (her|him|them|us|lena|\w+ yesterday)|for interviewing (?!me)\w+|you interviewed|your interview|how was|your new (position|job|role)|nailed|congratulations|congrats/,
  ],
  // Business, press, research, service, private life.
  other: [
    /(see|for|a|the|us|product) demo\b|pricing|proposal|quote for|a quote|invoice|our (platform|product|booth|developers|course|solutions?|services|companies|audience)|account (manager|executive)|business development|white paper|pilot|ticket|refund|customer care|loan|realtor|bank recs|next call|put together|outline of|my rate|would charge|project kickoff/,
    /episode|podcast|the show|article|story runs|publish|transcript|thesis|fact check|file at|gift card|user (interview|research)|participa|taking part|career fair|trade ?show|booth|speaking to our|presentation|attendees|seminar|festival|conference\b|panel members|event\b/,
    /informational|(pick|picking) (your|his) brain|career path|path (in)?to|mock|coffee chat|for coffee|a coffee|alumn|recommendation|(a|the|your) letter|reference|wish me luck|(isn't|aren't|not|no) (hiring|openings)|no openings|wasn't an interview|hear how you (find|like)|real (one|thing) is on|spoken with them|keep you posted|return the favor|coach |over lunch|for the lunch|connecting me/,
    /covering (my|for)|owe (you|me)|apartment|the flat|tenants|our (son|daughter|kids)|my (mother|mom|mum|cousin)|birthday|love you|see you (on )?(sunday|saturday)|parents|the tournament|our scouts|exit interview|performance review|six years|delegat|minutes attached|action items|if i missed|to recap|recap/,
    /attached (is|are|please)|please (review|advise|find|see|send me|forward|call me|let me know (if|when) (you|this|we|the))|per (our|your)|\bfyi\b|the following|spreadsheet|\bagreement\b|the deal|counterpart|conference call|voicemail|report\b|approv|invoices?\b|the meeting|i will be (in|out)|talk to (him|her|them)|(he|she) (said|is|has|will)/,
  ],
  // Grammar: one person speaks of himself to one other. Firms write "we", colleagues neither.
  voice: [
    /\bwe('d|'re|'ve|'ll)?\b[\s\S]*\bwe('d|'re|'ve|'ll)?\b[\s\S]*\bwe('d|'re|'ve|'ll)?\b/,
    /\b(i|i'm|i'd|i've|me|my)\b[\s\S]*\b(i|i'm|i'd|i've|me|my)\b[\s\S]*\b(i|i'm|i'd|i've|me|my)\b/,
    /\b(you|your)\b[\s\S]*\b(you|your)\b/,
    /\?\s*$|\? [^.?!]{0,40}$/,
    /^[^\n]*(thank|thx)[^\n]*\n/,
    /^[^\n]*interview[^\n]*\n/,
    /^[^\n]*\n(\S+ ){0,25}\S*$/,
    /^[^\n]*\n(\S+ ){200}/,
    /^[^\n]*\n(hi |hello |hey |good (morning|afternoon) )?(all|team|everyone|everybody|folks)\b/,
    /\[[^\]]*\b(position|role|job|interviewer|hiring|title)\b[^\]]*\]|\{\{[^}]*(role|position|name)|<(role|company|interviewer)/,
  ],
};

/** Groups that say more together. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['met', 'stake'],
  ['met', 'wants'],
  ['met', 'said'],
  ['said', 'stake'],
  ['said', 'wants'],
  ['stake', 'wants'],
];

const WEIGHTS: readonly number[] = [
  1.4, 0.6, 0.2, -0.3, 0.7, 0, 1.3, 0.4, 0.9, 2.2, 0.4, 1.4, -0.6, 1.8, 0.5, 1.1, 1, -0.5, -1, 1.7, -0.1, 0.3, 0.9, 1.3,
  0.9, 1.7, 1, 1.4, 0.7, -2.1, -1.6, -2.6, -3.8, -1.5, 0, 0.1, -2.2, -0.2, -1.2, -1.5, -0.7, -2, -1.7, -1.4, 1.6, -0.2,
  -0.7, 1.8, 1.5, -0.2, 1.6, -0.5, -0.5, 1.7, 0.5, 0.2, 0.6, 0.3, 0,
];
const BIAS = -4.1;

/** The person's own words, levelled: no quoted thread, lower case, straight apostrophes, single spaces. */
function level(subject: string, body: string): string {
  const [own = ''] = body
    .slice(0, 20_000)
    .split(/\n\s*(?:>|-{3,} ?(?:original|forwarded)|_{10,}\s*\n|from:.*\n.*sent:|on .{5,80} wrote:)/i);
  const line = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  return `${line(subject)}\n${line(own)}`;
}

/** Which cues the mail shows, 0 or 1 each: all of `CUES`, then for each of `PAIRS` whether both groups show. */
export function cuesOf(subject: string, body: string): number[] {
  const text = level(subject, body);
  const shown = Object.entries(CUES).map(
    ([group, cues]) => [group, cues.map((cue) => Number(cue.test(text)))] as const,
  );
  const has = new Map(shown.map(([group, cues]) => [group, cues.includes(1)]));
  return [...shown.flatMap(([, cues]) => cues), ...PAIRS.map(([a, b]) => Number(has.get(a) && has.get(b)))];
}

/** True: subject and body read as a follow-up to an interview. */
export function isFollowUp(subject: string, body: string): boolean {
  return cuesOf(subject, body).reduce((sum, shown, i) => sum + shown * (WEIGHTS[i] ?? 0), BIAS) > 0;
}
