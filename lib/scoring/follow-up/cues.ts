/**
 * What shows who speaks to whom about what, in groups. Patterns see lower-case text with straight apostrophes and single
 * spaces: the subject, a line break, the body.
 */
export const CUES: Readonly<Record<string, readonly RegExp[]>> = {
  // The interview is behind them, and it was the writer's own.
  past: [
    /(thank\w*|thx|appreciat\w+|grateful|ta)\b(?! for (choos|select|invit|schedul|confirm|shortlist)ing)[^.!?]{0,50}(interview(ing)? me|(the|this|an?|your|our|my|that|phone|virtual|technical|second|first|final)( \w+)? interview\b)|(opp?ort?unity|oppurtunity|chance|privilege|honou?r) (to|of|for) (have an |having an )?(interview|be interviewed)/,
    /\b(i|we) (had|have had|did|enjoyed|appeared for)( \w+)? interview|interviewed (for|with|at|last|yesterday|in)|(our|my|the|phone|telephone|panel|competitive|technical) interview (today|yesterday|this|last|with you|held|of|on the|went)|(after|following|during|since|in|at|to) (our|my|the|an) interview|interview (with you|was|paused|i)\b/,
  ],
  // Thanks for time, talk, a tour, a trial.
  thanks: [
    /(thank\w*|thx|appreciat\w+|ta|grateful)\b[^.!?]{0,60}\b((meet|talk|speak|chat|sit|spend|discuss)\w*( \w+){0,3} with (me|us)|(see|hear|hav|lett?|squeez|walk|tak|giv|host|putt?|consider|invit|show)ing me)\b/,
    /(thank\w*|thx|appreciat\w+|ta|grateful)\b[^.!?]{0,50}\b(time|conversation|discussion|talk|chat|meeting|tour|visit|walk[- ]?(through|round)|trial|shift|stage|test|opp?ortunity|chance)\b/,
    /(thank\w*|thx|appreciat\w+|ta)\b[^.!?]{0,30}\b(today|yesterday|this (morning|afternoon)|(mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    /(great|good|nice|lovely|pleasure|enjoyed|wonderful|delighted|glad|honou?r|fun)( so| very)?( (to|was|it))?( be(en)?| have)? (meet|met|talk|speak|chatt?|spend)\w*|enjoyed (it|our|the|my|meeting)|our (conversation|discussion|talk|meeting|chat)|when we met/,
  ],
  // What was said there.
  said: [
    /\byou (asked|told|described|worried|showed|let me|had me|gave me|lent|poured|pointed|advised|warned|said|were wondering)/,
    /(like|as) (you|u|he|she|i) (said|told|asked|advised|suggested)|you('re| were| are) right|(what|thing) (you|u) said/,
    /\b(been|still|keep|kept) (thinking|turning|coming back|laughing|telling)|thought (more |a lot )?about|stayed with me|slept on it|one more th|what i forgot|my answer|should have (said|reacted)|i (realised|realized|forgot|rushed)/,
    /\bi (also |really |especially |particularly |very much )?(liked|loved|enjoyed (hearing|learning|seeing|how)|appreciated|was (\w+ )?(struck|surprised|impressed|glad|relieved|touched|interested)|didn't know|hadn't|had no idea|never (saw|seen|knew|thought|been))/,
  ],
  // A job is at stake, and what the writer brings to it.
  stake: [
    /\b(position|role|internship|opening|vacancy|apprentice\w*|fellow(ship)?|residency|scholarship|postdoc\w*|the post|this job|the job|the spot)\b/,
    /\bmy (skills|background|experience|qualifications|strengths|training)|\b(good|great|strong|perfect|excellent|ideal|right) (fit|match|candidate|person)|an? (great )?asset|would (fit|bring)/,
    /^[^\n]*\b(manager|engineer|analyst|teacher|nurse|tech\w*|clerk|officer|assistant|coordinator|position|role|job|developer|designer|reporter|driver|operator|mechanic|supervisor|specialist|rep\w*|post|apprentice\w*|attendant|dispatcher|chef|cook|planner|associate|scientist|internship)\b[^\n]*\n/,
    /\b(last|old|present|current|previous|own) (job|shop|outfit|place|school|company|employer|role|position|career)|years (i|in|of|at|as)\b|for (\w+|\d+) years|in my (career|phd)|(i've|i have) (never|done|run|led|worked|stayed|closed)/,
    /\bi (can|could|would|will|'ll) (start|begin|do|bring|learn|work|come)|can start|available (all|any|every)|when .{0,12}(start|want me)|(nights|pay|hours|wage)('s| is| are) (fine|ok)|i('m| am) (good|fair|fine|ready|bad) (on|at|with|to|anytime)|i learn|i know how/,
  ],
  // The writer wants it, and an answer.
  wants: [
    /\bi (\w+ )?want (this|it|the job|in\b|you to|to (work|join|be))|(really|still) (want|need|keen)|(consider|choos\w+|pick|hire|convince) (me|you)|whatever (you|u) decide|'ll have me|give me (this|a|the) chance|i beg|at your disposal/,
    /(hope|hoping) (to|i|that i|you|we|it|for|this)('ll)?( will| can| am| may| might)? (get|hear|be|join|become|come|pick|work|see|made|speak|choose|fly|still|the|works)/,
    /i('d| would| should|d)( \w+){0,2} (love|like|welcome|enjoy|be (\w+ )?(glad|happy|thrilled|delighted|proud|honou?red|excited|pleased|up for))|happy to come|imagine m(e|yself)/,
    /(remain|still|very|more|super|am|i'm|particularly)( \w+)? (interest(ed)?|excited|keen|enthusiastic|eager)|(my|strong) (interest|enthusiasm) (in|for)|reaffirm|reiterate/,
    /forward to (hear|the next|next|learning|your (reply|answer|decision)|speak|discuss|the (outcome|take|second|site|final|possib))|next (steps?|round|stage)|hear(ing)? (back )?from you|your (decision|answer)|second (interview|meeting|round)/,
    /(status|updates?|decided?|decision|follow(ing)? up|check(ing)? in)\b[^.!?]{0,50}\b(position|role|interview\w*|hiring|opening|made|meeting)|(have|'ve|has)(n't| not| yet to)? (heard?|had) (nothing|anything|back|no (word|answer|reply)|an? (word|answer|reply))|no (word|answer|reply) (yet|so far|since)/,
  ],
  // The interview is still to come, or is being arranged.
  before: [
    /(forward to|excited (to|about)) (our|the|my|it) ?(upcoming |phone )?(interview|meeting|call|$|\.)|upcoming|ahead of|prior to|before (thu|mon|tue|wed|fri|the inter|our)|invitation to|(choos|select|invit|shortlist)ing me|how many copies|in the interview on|(?<!\bto )have an interview/,
    /i('ll)? confirm|confirm(ing|ed)? (our|my|the)|confirmation|works for me|available (this|for the interview|at|tues|mon|wed|thur|on j)|(what|which) time|convenient|i will be (available|speaking)/,
    /resched|cancel|(move|push|postpone) (our|the|it|thu|fri|mon)|running late|minutes late|(won't|not|can't|cannot|couldn't) (be able to )?(make (it|our|the)|visit)|instead\?|missed your|the (\w+ )?(link|host) |in the lobby|nobody was/,
    /i (have |just |recently |am writing to )?(applied|submitted|apply)|my application|application (for|status|that)|apply|advertised|my (resume|cv|curriculum vitae) (is|to)|still open\?|my solution/,
  ],
  // It is decided, or on paper; the other side of the table speaks, or it is somebody else's interview.
  after: [
    /accept(ing|ed)? (the|your|this|a )|to accept|(your|the|generous|job) offer\b|offer(ing|ed) me|offer letter|declin|withdraw (my|from)|the contract|got the job|first day|(a|another) position closer|taken another|out of the running|make the move|stay where|have decided to|letting me know|not to be/,
    /receipts?\b|\biban\b|reimburs|expenses|background check|signed form|passport|references?:|references, |as requested/,
    /(any|these|our|two|more) (candidates|applicants)|feedback (on|from|into)|we('d| would) like to (invite|offer)|(we|team) (have )?(decided|appreciated|enjoyed)|interview(ing)? with us|(interview|meet|offer) (her|him|them)\b|your (application|interest in the|resume|profile)|our process|i interviewed [a-z]+ (this|today|yesterday|for)|interviewed (her|him|them)|you interviewed|your interview|how was|your new |congrat|welcome aboard/,
  ],
  // Business, media and research, networking, private life, the office.
  other: [
    /(see|for|a|the|us|product) demo\b|pricing|proposal|a? ?quote (for|of|before)|a quote|invoice|our (platform|product|booth|developers|course|services?|companies)|account (manager|executive)|business|loan|pilot|ticket|refund|realtor|next call|would charge|\d thousand|your order/,
    /episode|podcast|the show\b|article|publish|transcript|thesis|fact check|gift card|participa|career fair|trade ?show|booth|your talk|speaking to our|presentation|study on|event\b/,
    /informational|your brain|career path|your path|mock|coffee|alumn|recommendation (letter|for me)|letter of|wish me luck|(aren't|not|no) (hiring|openings)|wasn't an interview|keep you posted|coach/,
    /covering|owe (you|me)|apartment|the (flat|room),|our (son|daughter|kids)|my (mother|mom|mum)\b|birthday|love you|see you (on )?(sunday|saturday|thursday)|exit interview|review|minutes attached|recap/,
    /attached (is|are|please)|please (review|advise|send me|forward|call me|let me know (if|when) (you have|this|we|the))|per (our|your)|\bfyi\b|the following|spreadsheet|agreement|the deal|report\b|approv|next meeting|we agreed|talk to (him|her|them)/,
  ],
  // Grammar and form: one person speaks of himself to one other. Firms write "we", colleagues neither.
  form: [
    /(\bwe\b[\s\S]*){3}/,
    /(\b(i|i'm|i'd|i've|me|my)\b[\s\S]*){3}/,
    /^[^\n]*(thank|thx)[^\n]*\n/,
    /^[^\n]*interview[^\n]*\n/,
    /^[^\n]*\n(\S+ ){200}/,
    /(account|business|sales|branch|talent|research|editor|reporter|realtor|partner|support|customer care|search|accounts|university|trust)\b[^.?!]{0,12}$/,
  ],
};
