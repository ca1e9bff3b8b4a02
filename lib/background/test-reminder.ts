import { notifications as words } from '../words/en/notifications';
import type { NotificationsApi } from './platform';
import { tryToShow } from './post';
import { takeOff } from './screen';

const TEST = 'test-reminder';

/** Systems mute browsers without a word: only the person can say whether it was seen. `shown`: the browser took it. */
export async function testReminder(
  notifications: NotificationsApi,
  iconUrl: string,
): Promise<{ readonly shown: boolean }> {
  // One that still shows would be replaced in silence.
  await takeOff(notifications, TEST);
  const { title, message } = words.test;
  return { shown: await tryToShow(notifications, TEST, { type: 'basic', iconUrl, title, message }) };
}
