import { popup as words } from '../../lib/words/en/popup';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';

interface Props {
  readonly notificationsBlocked: boolean;
  readonly hostsWithheld: boolean;
  readonly onSettings: () => void;
  readonly onAllowHosts: () => void;
}

/** What the browser keeps Afterword from doing; nothing is shown while all is well. */
export function Blocked({ notificationsBlocked, hostsWithheld, onSettings, onAllowHosts }: Props) {
  return (
    <>
      {notificationsBlocked && (
        <Notice tone="amber">
          {words.notificationsBlocked}{' '}
          <Button look="quiet" onPress={onSettings}>
            {words.notificationsFix}
          </Button>
        </Notice>
      )}
      {hostsWithheld && (
        <Notice tone="amber">
          {words.hostsWithheld}{' '}
          <Button look="quiet" onPress={onAllowHosts}>
            {words.hostsGrant}
          </Button>
        </Notice>
      )}
    </>
  );
}
