import { oneLine } from '../one-line';

/**
 * Turns of phrase that show where a thing comes from: from the talk, from the writer's own past, from a book of
 * letters. Each is one idea; how much it weighs is learnt (tests/training).
 */
const ADVERB =
  '(?:also|both|all|kindly|so|even|just|first|already|really|once|had|have|has|did|could|would|then|rightly|still)';
const SAY = `said|say|says|saying|told|tell|mention|mentioned|mentioning|asked|ask|explained|explain|described|describe|
  shared|share|suggested|suggest|recommended|recommend|advised|pointed|warned|admitted|talked|spoke|noted|raised|
  remarked|emphasi[sz]ed|stressed|outlined|discussed|referred|alluded|joked|laughed|recalled|called|promised|swore`;
const SHOW = `showed|shown|show|let|gave|give|lent|brought|handed|walked|took|taught|offered|poured|drew|played|put|had me|
  made me|sent|introduced|invited|read|stopped|drove|bought|ordered|opened|picked`;
const MIND = `worry|worried|wondered|wanted|want|need|needed|like|liked|love|loved|hate|hated|think|thought|prefer|
  preferred|hope|hoped|struggle|struggled|plan|planned|planning|looking for|run|ran|use|used|keep|kept|started|started
  with|grew|built|build|moved|learned|learnt|do|don't|did|didn't|went|were|are|have|see|met|knew|work|worked|spend|spent`;
const cue = (source: string): RegExp => new RegExp(source, 'i');

export const CUES = {
  /** "you said", "Tobias told me", "as we discussed" */
  told: cue(`\\b(?:you|he|she|they|who)(?:'(?:d|ve))?(?: ${ADVERB})* (?:${oneLine(SAY)})\\b`),
  showed: cue(`\\b(?:you|he|she|they)(?:'(?:d|ve))?(?: ${ADVERB})* (?:${oneLine(SHOW)})\\b`),
  youMind: cue(`\\byou(?:'(?:d|ve|re))?(?: ${ADVERB})* (?:${oneLine(MIND)})\\b`),
  named: cue(
    `\\b(?:your|his|her|their|the|that|'s) (?:\\w+ ){0,2}(?:point|remark|comment|question|stor(?:y|ies)|advice|suggestion|description|example|idea|plan|explanation|insights?|thoughts?|observation|joke|tip|honesty|perspective|note|answer|worry|concern|anecdote|tour|demo|recommendation|take on|account|analogy|candou?r)s?\\b`,
  ),
  together: cue(
    `\\b(?:we|us) (?:\\w+ )?(?:discussed|talked|spoke|spent|touched|laughed|agreed|covered|met|walked|went|looked|had|both|tasted|sat|stood|argued|disagreed)\\b|\\bour (?:\\w+ )?(?:conversation|discussion|talk|chat|exchange|debate|detour|walk|visit|lunch)\\b|\\b(?:discussion|conversation|talk(?:ing)?|chat(?:ting)?|hear(?:d|ing)|learn(?:ed|t|ing)?(?: more)?|speaking) (?:\\w+ )?(?:about|of|on|that|how|with you about)\\b`,
  ),
  asI: cue(
    `\\b(?:as|like|what|when) i (?:\\w+ )?(?:said|told|mentioned|explained|showed|promised|expressed)\\b|\\bi (?:told|mentioned to|showed|promised) you\\b`,
  ),
  youAsked: cue(
    `\\b(?:you|[a-z]\\w+) (?:\\w+ )?asked\\b|\\byour question\\b|\\byou wanted to know\\b|\\bi (?:forgot|should have|dodged|answered|owe|still have)\\b`,
  ),
  saw: cue(
    `\\bi (?:\\w+ )?(?:noticed|saw|seen|watched|heard|learned|learnt|reali[sz]ed|understood|remember|keep|kept|counted|felt|laughed|smiled|got to|hadn't|didn't (?:know|expect|reali[sz]e)|never)\\b|\\b(?:watching|seeing|finding out|meeting|thinking about|come back to|coming back to|surpris\\w+|struck|stayed with me|stuck with me|was news to me)\\b`,
  ),
  did: cue(
    `\\bi(?:'ve| have| had)?(?: already| just| since| now| also| then| even| finally)? (?:read|went|looked|made|found|checked|called|rang|tried|bought|ordered|watched|listened|practi[sc]ed|started|began|signed|subscribed|joined|downloaded|installed|visited|asked|spoke|wrote|drew|tested|reproduced|took|walked|drove|cooked|baked|broke|re-?read|finished|worked through|talked|borrowed|picked up|set up|registered|booked|enrolled|sketched|mapped|measured|counted|built|went through|pulled|put)\\b|^(?:read|checked|called|tried|looked|watched|bought|reproduced|found|ordered|listened|finished|started)\\b`,
  ),
  felt: cue(
    `\\b(?:enjoy\\w*|lik(?:e|ed)|lov(?:e|ed)|glad|impress\\w*|surpris\\w*|interest(?:ed|ing)|appreciat\\w*|struck|fascinat\\w*|delight\\w*|intrigu\\w*|laugh\\w*|smil\\w+|relie\\w+|admir\\w+|pleas(?:ed|ure)|funny|favou?rite|grateful)\\b`,
  ),
  thanks: cue(`\\b(?:thank\\w*|appreciat\\w+|grateful|gratitude)\\b`),
  agree: cue(
    `\\b(?:agree|you(?:'re| are| were) right|he is right|she is right|you have a point|me too|so do i|neither (?:do|am) i|same (?:here|thing)|too\\b|as well|fellow|both of us|in common)`,
  ),
  would: cue(`\\bi(?:'d| would| could| can| will|'ll| shall| should| hope| believe| feel| think|'m| am)\\b`),
  own: cue(
    `\\bmy (?:\\w+ ){0,2}(?:experience|background|skills?|career|qualifications?|education|degree|training|abilit\\w+|strengths?|knowledge|work|track record|expertise|passion|enthusiasm|interest)\\b|\\byears? (?:of|in)\\b|\\bi (?:have|am|was|worked|led|managed|developed|grew|bring|brought|hold|achieved|increased)\\b`,
  ),
  stock: cue(
    `\\b(?:taking the time|took the time|your time|for the opportunity|opportunity to (?:interview|meet|speak|join|work|contribute|discuss)|meet(?:ing)? with me|speak(?:ing)? with me|interview(?:ing)? me|pleasure (?:to meet|meeting|to speak)|learn(?:ing)? more about (?:the|your) (?:\\w+ )?(?:position|role|company|team|organi[sz]ation|opportunity|job)|good fit|great fit|perfect fit|excellent fit|strong (?:fit|candidate|addition|match)|asset to|valuable|contribut\\w+ to|excited about the|very interested|confident (?:that|in)|i am confident|fast-paced|team player|hit the ground|results?-driven|proven track|passionate about|resonate\\w*|align\\w*|next steps?|any (?:additional|further|other|more) (?:information|questions|details|documents|materials)|your consideration|busy schedule|finds you well)\\b`,
  ),
  closing: cue(
    `\\b(?:look(?:ing)? forward|hear(?:ing)? (?:back )?from you|let me know|do not hesitate|don't hesitate|feel free|hope to|at your convenience|your decision|available|reach me|contact me|get in touch|call me|please find|attached|enclosed|best regards|position|role|wish you)\\b`,
  ),
  quoted: /["“”]|\p{L}['’]\p{L}+['’]?\s*$|(?<=\s)['‘][^'’]{4,}['’]/u,
  negated: cue(`\\b(?:not|never|no|nobody|nothing|n't|without|\\w+n't)\\b`),
  slot: /\[[^\]\n]{1,80}\]|\{\{?[^}\n]{1,80}\}?\}|\$\{|_{3,}|\.{5,}|<[^>\n]{2,40}>|\bX{3,}\b/u,
} as const;

export type Cue = keyof typeof CUES;
