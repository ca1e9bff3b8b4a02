import type { Draft } from '../draft/draft';
import { remember } from '../draft/remember';
import type { Range } from '../scoring/report';

/** Something both sides care about beyond the job: said as common to both. */
const BOTH =
  /\b(?:fellow|in common|we(?:'re| are)? both|both (?:of us|our|you and i|grew|played|love|like|have|had|ran|went|come|studied|worked)|(?:another|a fellow) \w+|me too|so (?:do|did|am|was|have) i|neither (?:do|did|am|have) i|you and i|(?:we|you|also) shared? (?:a |an |our |your |the |this )?(?:\w+ )?(?:love|passion|interest|enthusiasm|weakness|hobby|home ?town|background)|mutual|also (?:a |an )?(?:big |huge |avid |keen )?(?:fan|runner|climber|cyclist|gardener|swimmer|sailor|reader|hiker|birder|baker|knitter|player|collector|parent|owner)|as a (?:fellow|former|lifelong|big) \w+|compar(?:e|ing) notes on|too\b[,.!;)]?\s*(?:$|\(|so|and))/i;
const PASTIME =
  /\b(?:hik(?:e|ing)|climb\w*|cycl\w+|bik(?:e|es|ing)|bicycl\w+|run(?:ner|ners|ning)|marathon\w*|swim\w*|sail\w*|row(?:er|ing)|ski\w*|snowboard\w*|surf\w*|golf\w*|tennis|soccer|football|hockey|basketball|baseball|softball|volleyball|rugby|cricket|lacrosse|fish(?:ing|erman)|hunting|garden\w*|bak(?:ing|er)|cook(?:ing)?|sourdough|knit\w*|sew\w*|quilt\w*|pottery|paint(?:ing|er)|photograph\w*|chess|board games?|guitar|piano|violin|drums?|band|choir|sing(?:ing|er)?|danc\w+|theat(?:er|re)|novels?|poetry|book club|podcast|movies?|film|vinyl|records|birds?|birding|bird-?watching|dogs?|cats?|pupp(?:y|ies)|horses?|bees?|beekeep\w*|camp(?:ing)?|travel\w*|trip|yoga|gym|crossword\w*|puzzles?|lego|coffee|tea|wine|beer|hawks|seahawks|yankees|mets|packers|cubs|red sox|world cup|olympics|alma mater|hometown|kids|daughters?|sons?|twins|grand(?:children|kids|daughter|son)|marathons?)\b/i;
const TIE = /\b(?:you|your|you're|we|our|us|both|talk\w*|chat\w*|discuss\w*|spoke|conversation|hear\w*)\b/i;
const TOGETHER = /\b(?:fellow|in common|both|shared?|mutual|you and i)\b/i;
const MINE = /\b(?:i|my|me|i'm|i've|mine|we|our|us)\b/i;

const shared = remember((text) => {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ');
  if (!TIE.test(plain) || !MINE.test(plain)) return false;
  return PASTIME.test(plain) || (BOTH.test(plain) && TOGETHER.test(plain));
});

/** Sentences on something both care about: said as common, or a pastime that ties "you" and "I". */
export const sharedInterests = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] => (shared(text) ? [[start, end]] : []));
