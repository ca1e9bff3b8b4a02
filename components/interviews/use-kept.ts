import { useState } from 'preact/hooks';

/**
 * A field that is kept at every input. What is under the fingers is never disturbed: while a person types here, another
 * window's text waits until they leave the field. `stored` already holds what was typed here last (the desk shows a
 * change before the database confirms it), so leaving shows the later of the two.
 *
 * @param onKeep gets the text and what the field showed before this key.
 */
export function useKept(stored: string, onKeep: (text: string, from: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? stored;
  return {
    value,
    isTyping: typed !== null,
    onText(text: string) {
      setTyped(text);
      onKeep(text, value);
    },
    onBlur() {
      setTyped(null);
    },
  };
}
