import { attribute, matches, nodeName, nodeType } from '../dom/safe';
import type { Body, Piece } from './body';

/** What is no part of the letter, as selectors. */
export interface TextRules {
  /** Signature, quoted mail, chips of the client that are not text. */
  readonly skip: string;
  /** Everything from here on is quoted mail. '' for nowhere. */
  readonly stop: string;
}

/** Grey suggestions, other extensions' marks, and what the browser does not show. */
const UNSEEN = '[aria-hidden="true"],[hidden],script,style,noscript,textarea,select,iframe,object,svg,title';

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|CENTER|D[DLT]|DIV|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|T(?:ABLE|BODY|FOOT|HEAD|R))$/;

const HIDES = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*(inline|block|flex|grid|table|list-item)/i;
const PRESERVES = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i;
/** White space that HTML collapses, and characters of no width that editors put in as handles. */
const COLLAPSED = /^[ \t\n\f\r]+|[ \t\n\f\r]+$|[ \t\n\f\r]{2,}|[\t\n\f\r]|[\u200b\ufeff]+/g;
/** Nodes between two looks at the clock: about a tenth of a millisecond. */
const STEP = 100;

/**
 * Reads an editor as a person sees it: one line a visual line, blank lines where they are seen. `innerText` would
 * force a layout, counts a `br` that only closes a block, and knows no way back into the page.
 *
 * Yields every so many nodes, so that a long text can be read in slices; the returned body is the result.
 */
export function* walk(editor: Element, { skip, stop }: TextRules): Generator<undefined, Body> {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  /** Line breaks owed before the next character, and whether the line has any yet. */
  let breaks = 0;
  let filled = false;
  let space: { node: Text; from: number } | '\t' | null = null;
  let preserving = 0;
  let seen = 0;

  const unseen = `${UNSEEN},${skip}`;
  const put = (text: string, node?: Text | Element, from = 0) => {
    if (node) pieces.push({ at, length: text.length, node, from });
    parts.push(text);
    at += text.length;
  };
  const show = (text: string, node: Text | Element, from = 0) => {
    if (!text) return;
    if (breaks > 0 && at > 0) put('\n'.repeat(breaks));
    else if (space && filled) {
      if (space === '\t') put('\t');
      else put(' ', space.node, space.from);
    }
    breaks = 0;
    space = null;
    filled = true;
    put(text, node, from);
  };
  /** A block begins or ends; `gap` when its margin shows as a blank line. */
  const edge = (gap = false) => {
    if (filled) breaks = 1;
    if (gap) breaks = Math.max(breaks, 2);
    filled = false;
    space = null;
  };
  const lineBreak = () => {
    breaks = filled ? 1 : breaks + 1;
    filled = false;
    space = null;
  };
  const read = (node: Text) => {
    const { data } = node;
    if (preserving > 0) {
      let from = 0;
      for (const line of data.split('\n')) {
        if (from > 0) lineBreak();
        show(line, node, from);
        from += line.length + 1;
      }
      return;
    }
    let from = 0;
    for (const { 0: run, index } of data.matchAll(COLLAPSED)) {
      show(data.slice(from, index), node, from);
      if (run < '\u200b') space ??= { node, from: index };
      from = index + run.length;
    }
    show(data.slice(from), node, from);
  };
  /** Takes an element in; returns false when its inside is not to be read. */
  const enter = (element: Element, name: string): boolean => {
    if (name === 'BR') lineBreak();
    if (name === 'BR' || name.includes('-') || matches(element, unseen) || HIDES.test(attribute(element, 'style')))
      return false;
    if (name === 'IMG') {
      // Emoji are pictures in Gmail; other pictures say nothing a reader of the letter could quote.
      if (matches(element, '[data-emoji]')) show(attribute(element, 'alt'), element);
      return false;
    }
    if (name === 'TD' || name === 'TH') space = filled ? '\t' : null;
    if (isBlock(element, name)) edge(name === 'P' && hasMargin(element, 'marginTop'));
    if (preserves(element, name)) preserving++;
    return true;
  };
  const leave = (element: Element, name: string) => {
    if (isBlock(element, name)) edge(name === 'P' && hasMargin(element, 'marginBottom'));
    if (preserves(element, name)) preserving--;
  };

  const walker = Document.prototype.createTreeWalker.call(document, editor, 5);
  let node = walker.firstChild();
  while (node) {
    if (++seen % STEP === 0) yield;
    if (nodeType(node) === 3) read(node as Text);
    else {
      const element = node as Element;
      if (stop && matches(element, stop)) break;
      const name = nodeName(element);
      if (enter(element, name)) {
        const child = walker.firstChild();
        if (child) {
          node = child;
          continue;
        }
        leave(element, name);
      }
    }
    node = walker.nextSibling();
    while (!node && walker.currentNode !== editor) {
      const parent = walker.parentNode();
      if (!parent) break;
      leave(parent as Element, nodeName(parent));
      node = walker.nextSibling();
    }
  }
  return { text: parts.join('').replaceAll('\u00a0', ' '), pieces };
}

function isBlock(element: Element, name: string): boolean {
  const style = attribute(element, 'style');
  const display = style && DISPLAY.exec(style)?.[1];
  return display ? display.toLowerCase() !== 'inline' : BLOCKS.test(name);
}

function preserves(element: Element, name: string): boolean {
  const style = attribute(element, 'style');
  return name === 'PRE' || (style !== '' && PRESERVES.test(style));
}

/** A paragraph without a margin of its own has the browser's, which shows as a blank line. */
const hasMargin = (element: Element, side: 'marginTop' | 'marginBottom'): boolean =>
  Number.parseFloat((element as HTMLElement).style[side]) !== 0;
