/** A cursor that is put somewhere a moment too late takes the words of whoever types already. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Search } from '@/components/interviews/list/Search';
import { NoteLine } from '@/components/interviews/notes/NoteLine';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => act(() => render(null, root)));

const line = (focus: boolean) => (
  <NoteLine
    id="n"
    kind="stood-out"
    note={undefined}
    people={[]}
    focus={focus}
    example=""
    onWrite={vi.fn()}
    onRemove={vi.fn()}
  />
);

test('the first line has the cursor as soon as it is there', () => {
  render(line(true), root);
  expect(document.activeElement).toBe(root.querySelector('.note-text'));
});

test('whoever types elsewhere when the notes arrive goes on there', () => {
  const page = (arrived: boolean) => (
    <>
      <Search query="" onQuery={vi.fn()} />
      {arrived && line(true)}
    </>
  );
  render(page(false), root);
  root.querySelector('input')?.focus();
  render(page(true), root);
  expect(document.activeElement).toBe(root.querySelector('input'));
});
