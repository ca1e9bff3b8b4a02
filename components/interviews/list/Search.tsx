import { popup as words } from '../../../lib/words/en/popup';
import { Field } from '../../kit/Field';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function Search({ query, onQuery }: Props) {
  return (
    <Field
      label={words.search}
      labelHidden
      type="search"
      placeholder={words.search}
      value={query}
      data-key="search"
      onText={onQuery}
      onKeyDown={(event) => {
        // Escape would close the popup; with something typed it clears that first.
        if (event.key !== 'Escape' || query === '') return;
        event.preventDefault();
        onQuery('');
      }}
    />
  );
}
