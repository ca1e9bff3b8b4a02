import { backTo, newMail, recordBy, STORY, scoreIn, ticked } from '../../e2e/harness/story';
import { until } from '../../e2e/harness/until';
import type { Mail } from './options';
import type { album, Session } from './session';

const PANEL = { width: 1280, height: 860 };
const POPUP = { width: 360, height: 560 };

/** Plays the story from the first interview to "sent" and takes a picture of each surface. */
export async function play(session: Session, mail: Mail, picture: Awaited<ReturnType<typeof album>>): Promise<void> {
  await session.shift(backTo(14));
  const welcome = await session.own('welcome.html');
  await welcome.size(PANEL);
  await picture(welcome, 'welcome');

  const popup = await session.own('popup.html');
  await popup.size(POPUP);
  await recordBy(popup, 'Acme today 1pm, 45 min');
  await picture(popup, 'notes');
  await session.shift(backTo(17));
  await popup.open('popup.html');
  await until('the deadline is in the popup', () => popup.read('.nearest'));
  await picture(popup, 'deadline');

  const compose = await newMail(session.mail, mail);
  await compose.size(PANEL);
  await compose.write(STORY.generic);
  await scoreIn(compose, (score) => score < 50);
  await picture(compose, 'anyone-could-have-sent-this');
  await compose.write(STORY.letter);
  await until('the notes are ticked off', async () => (await ticked(compose)) === Object.keys(STORY.notes).length);
  await scoreIn(compose, (score) => score >= 80);
  await picture(compose, 'only-you-could-have-written-this');

  await compose.press('button', 'Send');
  await until(
    'the mail is gone',
    async () => (await compose.read('[g_editable=true], [id^="editorParent_"]')) === null,
  );
  await until('the panel says so', () => compose.readPanel('.toast'));
  await picture(compose, 'sent');
  await popup.open('popup.html');
  await until(
    'the popup says sent',
    async () => (await popup.read('.nearest')) === null && (await popup.read('.desk')) !== null,
  );
  await picture(popup, 'done');

  const settings = await session.own('options.html');
  await settings.size(PANEL);
  await picture(settings, 'settings');
}
