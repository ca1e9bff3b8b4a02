/**
 * Pasts and participles of English verbs that no "-ed" gives away, as one alternation for a pattern of whole words: who
 * notes "tore his ACL" tells what was, and "tear his ACL" nobody notes. Such that may be either ("spread the word", "knit
 * a sock") are left out.
 */
const CHANGED =
  'arose|arisen|ate|eaten|awoke|beaten|began|begun|bent|bit|bitten|bled|blew|blown|bore|borne|bought|bound|bred|broke|broken|brought|built|burnt|came|caught|chose|chosen|clung|crept|dealt|did|done|drank|drunk|drawn|drew|driven|drove|dreamt|dug|fallen|fed|fell|felt|fled|flew|flown|flung|forbade|forgave|forgiven|forgot|forgotten|fought|found|froze|frozen|gave|given|gone|got|gotten|grew|grown|ground|had|heard|held|hid|hidden|hung|kept|knelt|knew|known|laid|lain|leapt|learnt|led|left|lent|lit|lost|made|meant|met|mistook|mown|paid|pled|ran|rang|rung|ridden|risen|rode|rose|said|sang|sank|sat|saw|seen|sent|sewn|shaken|shone|shook|shot|shown|shrank|slept|slid|slung|smelt|snuck|sold|sought|sown|spat|sped|spelt|spent|spilt|spoilt|spoke|spoken|sprang|spun|stole|stolen|stood|strode|strove|struck|strung|stuck|stung|sung|swam|swept|swore|sworn|swum|swung|taken|taught|thought|threw|thrown|told|took|tore|torn|trod|went|wept|woke|woken|won|wore|worn|wound|wove|woven|written|wrote|wrung';
const SAME = 'beat|bet|bid|burst|cast|cost|cut|hit|hurt|let|misread|outbid|put|quit|set|shed|shut|split|undercut|upset';

export const PAST_FORM = `(?:(?:fore|mis|out|over|re|under|un|up|with)?(?:${CHANGED})|${SAME})`;
