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

/** What a closed group tells: a count, four dots, or an amount; nothing of a letter that has not begun. */
function Summary({ group, report }: { readonly group: Group; readonly report: Report }) {
  if (report.words === 0) return null;
  if (group.name !== 'standard') return <span>{amountOf(group, report)}</span>;
  // The fourth dot says that nothing is missing.
  const dots = isWhole({ earned: group.share }) ? 4 : Math.min(3, Math.round(group.share * 4));
  return (
    <>
      <span aria-hidden="true">{'●'.repeat(dots) + '○'.repeat(4 - dots)}</span>
      <span class="hidden-text">{fill(words.some, { n: dots, all: 4 })}</span>
    </>
  );
}

/** In another language a count of what is looked at all the same would say too much, and no talking points are looked for. */
function amountOf({ name, met, rows }: Group, { score, facts, talkingPoints }: Report): string {
  if (name === 'remember') return score === null ? '' : fill(words.some, { n: met, all: rows.length });
  if (score === null) return fill(words.paragraphs, { n: facts.paragraphs });
  return fill(words.talkingPoints, { n: talkingPoints.length });
}
