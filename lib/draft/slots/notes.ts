/** What a writer leaves to come back to: notes to oneself, blanks for a number, the values of a sample letter. */

const VERB =
  '(?:check|ask|verify|confirm|look up|find out|double[- ]check|replace|change|fix|rewrite|reword|expand|shorten|proofread|add|fill in|finish|remove|delete|edit|spell-?check)';
const BEFORE_NUMBER =
  '(?<!\\b(?:and|but|or|that|when|as|because|if|while|which|who|whom|where|since|so|then|says?|said|thinks?|thought|knows?|hope|told|to) )(?<=\\b\\p{Ll}+ )';
const NO_VERB =
  '(?!(?:\\p{Ll}+ed|and|or|who|will|would|can|could|had|did|said|told|gave|took|made|went|came|ran|was|has|is|does|says|shows|runs|wants|needs|likes|loves|knows|thinks|makes|takes|keeps|gives|gets|goes|comes|puts|lets|calls|brings|works|always|sometimes|perhaps|afterwards)\\b)';

export const NOTES: readonly RegExp[] = [
  // TK is journalists' "to come"; it is also who TK is to the writer
  new RegExp(`(?:^|(?<=[.!?:(]\\s?))TK(?=\\s+${NO_VERB}\\p{Ll}|\\s*[.,)]|\\s*$)`, 'gmu'),
  new RegExp(`${BEFORE_NUMBER}TK(?=%| (?:percent|million|thousand|hundred|${NO_VERB}\\p{Ll}{3,}s)\\b)`, 'gu'),
  /(?<=\b(?:drop|fall|fell|ris|rose|grow|grew)\p{Ll}* (?:from [\w.%]+ )?to )TK(?=%| \p{Ll}{3,}s\b|[,.])/gu,
  /(?<=\b(?:struck|impressed|moved|taken|inspired) by )TK\b|(?<=\b[Yy]our )TK(?= (?:series|piece|story|stories|article|report|column|essay)\b)/g,
  /\bTK(?:TK)+\b|(?<=\b(?:is|titled) )TK(?=,? (?:because|for|since)\b)/g,
  /(?<!\b(?:any|an?|no|every|each|one|of|old) )\b(?:TODO|FIXME|PLACEHOLDER|INSERT (?!INTO|OVERWRITE|IGNORE|OR)[A-Z]+(?: [A-Z]+)*)\b|(?<!\b(?:with|of|some) )\b[Ll]orem ipsum\b/g,
  // "ADD A STORY FROM THE TOUR HERE", in a letter that does not shout
  /(?<=\p{Ll}[,;]? )(?:ADD|MENTION|DESCRIBE|FILL IN|NAME|WRITE|PUT|EXPLAIN) (?:[A-Z]{1,}['’]?[A-Z]* ){1,6}HERE\b/gu,
  // "at ???", "in ????"; and before a note: "??? – ask Ola"
  /(?<=\b(?:at|with|for|the|an?|dear|hi|about|on|in|of|by|from|until|since|my|your|our|because) )\?{3,}/gi,
  /(?<=\b(?:and|with|of|at|from|by|to) )\?\?(?= (?:from|of|at|in|with|for|and|on)\b)/gi,
  /(?<=^|[.!?]\s)\?{3,}(?=\s+(?:[–—-]|\p{Ll}))/gmu,
  /^[\s*([–—-]*note to (?:self|myself)\s*[:–—-].*/gim,
  // a paragraph by itself: "Check the date before sending!"
  new RegExp(
    `(?<=^\\s*)\\(?${VERB}\\b[^.!?\\n]{0,80} before (?:sending|I send|hitting send)\\b[^\\n]{0,20}(?=\\s*$)`,
    'gi',
  ),
  new RegExp(`([*=-])\\1+ ?${VERB}\\b[^*\\n]{0,60}\\b(?:this|here|bit|para\\w*|sentence)\\b[^*\\n]{0,30}\\1{2,}`, 'gi'),
  // a paragraph by itself: "Mention one more strength here."
  /(?<=^\s*)(?:mention|add|describe|include|insert|write|explain) (?:one|two|an?|your|something|more|any|another)\b[^.!?,\n]{0,80}\bhere\b(?: and [^.!?,\n]{0,50})?[.!]?(?=\s*$)/gi,
  // "<-- better word", "// closing paragraph", "CHECK SPELLING!!", "a story goes here"
  /<-{1,2} ?\p{L}[^\n]{2,60}$|\^{3,} ?\p{L}[^\n^]{2,80}\^{3,}/gmu,
  /-{2,} ?(?:[Aa]sk \p{Lu}\p{Ll}+ (?:if|how|what|whether)|[Cc]heck (?:with|this|spelling|the name)|[Ll]ook up)[^\n-]{0,60}-{2,}/gu,
  /(?<=[-–—(] ?)(?:check|ask|confirm|add|change|fix|remove)\b[^.!?\n]{0,40} before sending\b/gi,
  /\bDO(?:N['’]T| NOT) SEND\b[A-Z ]*/g,
  /(?<=[.!?] )more here (?:about|on)\b[^.!?\n]*/g,
  /(?<!\p{L})(?:à (?:vérifier|compléter)|(?:a|por) completar|da completare|noch (?:zu )?(?:ergänzen|prüfen)|nog invullen|do uzupełnienia)(?!\p{L})/gu,
  /^\/\/ ?\p{L}[^\n]{2,60}$/gmu,
  /(?<=\p{Ll}[.,;)]? )(?:CHECK|VERIFY|CONFIRM|FIX|REWRITE)(?: (?:THIS|THE|SPELLING|NAME|DATE|DATES|FIGURES?|NUMBERS?|TITLE|WITH|FACTS?)){1,3}\b!*/gu,
  // "TBC - CHECK NOTICE PERIOD"
  /(?<=\bTB[ACD] ?[-–—(] ?)(?:CHECK|VERIFY|CONFIRM|ASK|LOOK UP|FILL IN)(?: [A-Z]{2,}){1,4}\b/g,
  /^[\s*(]*(?:NB|reminder|memo) to (?:self|me|myself)\b[^\n]*/gim,
  /^[^\S\n]*(?:(?:more|something|stuff|text) here|cont['’]?d\?)[.!]?[^\S\n]*$/gim,
  /\b(?:sentence|paragraph|line|text|story|example|bit)\b[^.!?\n]{0,60}\bgoes here\b(?! and)/gi,
  /^Paragraph \d ?[:–-][^\n]*/gm,
  /(?<!\b(?:to|should|i|will|would|could|can|may|might|must|did|not|also|and|me|let|you|did|do|['’]d|please) )(?<=\p{L} )(?:mention|insert|describe) (?:something|anything|one thing|a detail) (?:they|you|about|from|that)\b/giu,
  // "__ years", "__%", but no __bold__ word
  /(?<=^|[\s($€£~])__(?=%|k\b|\s*[.,;:)]|\s+\p{Ll}|\s*$)/gmu,
];

const PLACE = '(?:University|College|School|City|Town|State|Major|Degree)';
export const SAMPLES: readonly RegExp[] = [
  /(?<=: ?|^[^\S\n]*)your (?:(?:phone|mobile|cell|telephone|e-?mail|full|street) ?){0,2}(?:number|name|address|e-?mail) here\b/gim,
  /(?<=\b(?:on|from|since|until) )(?:DD[./-]MM|MM[./-]DD|dd[./-]mm|mm[./-]dd)[./-](?:20)?(?:\d\d|YY|yy)(?:YY|yy)?\b/g,
  /(?<=\b(?:hear|reply|back|start|begin|free|available|come)\b[^.!?\n]{0,20} (?:by|on|before|until) )day ?\/ ?date\b/g,
  /\(?\b123\)?[ .-]456[ .-]7890\b|\(?\b555\)?[ .-]555[ .-]5555\b|(?<![\p{L}\p{N}])\(?x{3}\)?[ .-]x{3}[ .-]x{4}\b/giu,
  /\b(?:your[._-]?(?:name|e?mail)|first[._-]?name[._-]?last[._-]?name|(?:first)?name[._-]surname)@[\w.-]*/gi,
  /^(?:imię (?:i )?nazwisko|vorname (?:und )?nachname|pr[ée]nom (?:et )?nom|nombre (?:y )?apellidos?|nome (?:e )?(?:sobrenome|cognome|apelido)|voornaam (?:en )?achternaam|f[öo]rnamn (?:och )?efternamn)[^\S\n]*$/gimu,
  /^(?:your )?(?:street address|city, st(?:ate)?(?:,? zip(?: code)?)?)[^\S\n]*$/gim,
  // "a student at Your University"; whoever means theirs has not studied there
  new RegExp(
    `(?<=\\b(?:student|studie[ds]|studying|major\\w*|degree|graduat\\w*|junior|senior|sophomore|freshman|diploma|undergraduate|alumn\\w+|attend\\w*)\\b[^.!?\\n]{0,60} )Your ${PLACE}\\b(?! of)`,
    'g',
  ),
];
