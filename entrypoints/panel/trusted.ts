const KINDS = ['click', 'change', 'input', 'keydown', 'submit'] as const;

/** Only a person presses here: an event that a script made reaches none of our handlers. */
export function onlyTrusted(target: EventTarget): void {
  for (const kind of KINDS) {
    target.addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}
