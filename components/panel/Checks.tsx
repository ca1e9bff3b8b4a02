import { isFirst } from '../../lib/guidance';
import { isWhole, type Report } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Disclosure } from '../kit/Disclosure';
import { CheckItem } from './CheckItem';
import { type Group, groupsOf } from './groups';
import { TalkingPoints } from './TalkingPoints';
import type { PanelActions } from './view';

interface Props {
  readonly body: string;
  readonly report: Report;
  readonly on: PanelActions;
}

/** Every check, folded under the article's mistakes. */
export function Checks({ body, report, on }: Props) {
  return (
    <section class="panel-groups ruled">
      {groupsOf(report).map((group) => (
        <Disclosure key={group.name} title={words.groups[group.name]} aside={<Summary group={group} report={report} />}>
          <ul class="panel-checks">
            {group.rows.map((row) => (
              <CheckItem key={row.check.id} {...row} scored={report.score !== null && isFirst(report)} on={on} />
            ))}
          </ul>
          {group.name === 'enough' && report.score !== null && <TalkingPoints body={body} report={report} on={on} />}
        </Disclosure>
      ))}
    </section>
  );
}

/** What a closed group tells: a count, four dots, or the amounts. */
function Summary({ group, report }: { readonly group: Group; readonly report: Report }) {
  const { name, rows, met, share } = group;
  // Of what is looked at in any language alone a count would say too much.
  if (name === 'remember' && report.score === null) return null;
  if (name === 'remember') return <>{fill(words.some, { n: met, all: rows.length })}</>;
  if (name === 'enough') {
    const amounts = { paragraphs: report.facts.paragraphs, points: report.talkingPoints.length };
    // Talking points are not looked for in other languages.
    const [shown, spoken] =
      report.score === null ? [words.paragraphsShort, words.paragraphs] : [words.amountsShort, words.amounts];
    return <Sign shown={fill(shown, amounts)} spoken={fill(spoken, amounts)} />;
  }
  // The fourth dot says that nothing is missing.
  const dots = isWhole({ earned: share }) ? 4 : Math.min(3, Math.round(share * 4));
  return <Sign shown={'●'.repeat(dots) + '○'.repeat(4 - dots)} spoken={fill(words.some, { n: dots, all: 4 })} />;
}

function Sign({ shown, spoken }: { readonly shown: string; readonly spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="hidden-text">{spoken}</span>
    </>
  );
}
