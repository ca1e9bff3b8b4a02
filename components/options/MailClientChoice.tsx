import { MAIL_CLIENTS, type Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import { Choice } from '../kit/Choice';

interface Props {
  readonly value: Settings['mailClient'];
  readonly onChoose: (client: Settings['mailClient']) => void;
}

/** Where "Write follow-up" opens a new mail. */
export function MailClientChoice({ value, onChoose }: Props) {
  return (
    <Choice
      label={words.mailClient}
      value={value}
      options={MAIL_CLIENTS.map((client) => ({ value: client, text: words.client[client] }))}
      onChoose={onChoose}
    />
  );
}
