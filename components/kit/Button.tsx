import type { ButtonHTMLAttributes, ComponentChildren, RefObject } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'onClick' | 'class' | 'label'> {
  readonly children: ComponentChildren;
  /** `primary` once a surface; `quiet` reads like a link; `icon` needs a `label`. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' | 'icon';
  /** What a screen reader says where the face is only a sign. */
  readonly label?: string;
  readonly onPress: () => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

export function Button({ children, look = 'plain', label, onPress, button, ...rest }: Props) {
  return (
    <button
      ref={button ?? null}
      type="button"
      {...rest}
      class={`button button-${look}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
