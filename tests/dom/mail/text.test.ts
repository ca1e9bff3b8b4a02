import { describe, expect, test } from 'vitest';
import { text as gmailRules } from '../../../lib/mail/gmail/parts';
import { text as outlookRules } from '../../../lib/mail/outlook/parts';
import { type Body, locate } from '../../../lib/mail/text/body';
import { type TextRules, walk } from '../../../lib/mail/text/walk';

function read(html: string, rules: TextRules = gmailRules): Body {
  document.body.innerHTML = `<div id="editor" contenteditable="true">${html}</div>`;
  const editor = document.getElementById('editor') as HTMLElement;
  const steps = walk(editor, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const rows: readonly [what: string, html: string, text: string, rules?: TextRules][] = [
  [
    'a line a div, blank lines by br',
    '<div>Dear Ana,</div><div><br></div><div>Thank you.</div>',
    'Dear Ana,\n\nThank you.',
  ],
  ['bare first line, as Gmail types it', 'Dear Ana,<div><br></div><div>Thank you.</div>', 'Dear Ana,\n\nThank you.'],
  ['plain-text mode: br between lines', 'Dear Ana,<br><br>Thank you.<br>Sam', 'Dear Ana,\n\nThank you.\nSam'],
  ['a br that only closes a block is no line', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
  ['blocks in blocks are one line', '<div><div>One</div></div><div><div><br></div></div><div>Two</div>', 'One\n\nTwo'],
  [
    'blanks of the source collapse',
    '<div>\n  One\n  two\t<b> three</b> \n</div>\n<div>Four</div>',
    'One two three\nFour',
  ],
  ['no-break spaces are spaces', '<div>One&nbsp; two</div>', 'One  two'],
  [
    'a paragraph has a gap unless it has no margin',
    '<p>One</p><p>Two</p><p style="margin:0">Three</p>',
    'One\n\nTwo\n\nThree',
  ],
  [
    'paragraphs without margins stand close',
    '<p style="margin: 0in">One</p><p style="margin: 0in">Two</p>',
    'One\nTwo',
  ],
  ['a p that is shown inline is no block', '<div>One <p style="margin:0;display:inline">two</p></div>', 'One two'],
  ['a span that is shown as a block is one', '<span style="display:block">One</span><span>Two</span>', 'One\nTwo'],
  ['list items are lines', '<ul><li>One</li><li>Two <b>bold</b></li></ul>', 'One\nTwo bold'],
  [
    'table cells are set apart, rows are lines',
    '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></tbody></table>',
    'A\tB\nC',
  ],
  ['preformatted text keeps its lines', '<pre>one\n  two</pre>', 'one\n  two'],
  ['emoji are pictures with their character', '<div>Well <img data-emoji="😊" alt="😊"> done</div>', 'Well 😊 done'],
  ['other pictures say nothing', '<div>See <img alt="logo"> here</div>', 'See here'],
  [
    'Word leaves its marks behind, the text stays',
    '<p class="MsoNormal" style="margin:0cm">Dear&nbsp;Ana,<o:p></o:p></p><p class="MsoNormal" style="margin:0cm"><o:p>&nbsp;</o:p></p><p class="MsoNormal" style="margin:0cm">Hi</p>',
    'Dear Ana,\n \nHi',
  ],
  [
    'grey suggestions are not the person’s',
    '<div>Thank <span aria-hidden="true">you for your time</span></div>',
    'Thank',
  ],
  [
    'nor are parts that can’t be edited',
    '<div>Thank you<span contenteditable="false"> for everything</span></div>',
    'Thank you',
  ],
  [
    'but a chip in a sentence is read',
    '<div>See <a class="gmail_chip" contenteditable="false">plan.pdf</a> too</div>',
    'See plan.pdf too',
  ],
  ['elements of other extensions are no text', '<div>Good<grammar-checker>3</grammar-checker> day</div>', 'Good day'],
  [
    'an editor inside the editor is text',
    '<div>One</div><div contenteditable="true" role="textbox"><div>Two</div></div>',
    'One\nTwo',
  ],
  ['hidden parts are not seen', '<div>One<span style="display: none">x</span><span hidden>y</span></div>', 'One'],
  ['handles of no width are nothing', '<div>One\u200btwo\ufeff</div>', 'Onetwo'],
  ['joiners stay: they are part of the emoji', '<div>👩\u200d🚀</div>', '👩\u200d🚀'],
  ['lone surrogates pass through', '<div>a\ud83db</div>', 'a\ud83db'],
  ['right to left reads in its own order', '<div dir="rtl">שלום דנה</div>', 'שלום דנה'],
  [
    'Gmail: quote and signature are left out',
    '<div>Hi</div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div><div class="gmail_quote"><div class="gmail_attr">On Tue</div>old</div>',
    'Hi',
  ],
  [
    'Gmail: words under the quote are the person’s',
    '<div>Hi</div><div class="gmail_quote">old</div><div>And one more.</div>',
    'Hi\nAnd one more.',
  ],
  [
    'Outlook: signature is left out, all from the quote on',
    '<div>Hi</div><div id="Signature"><p>Sam</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ana</div><div>old</div>',
    'Hi',
    outlookRules,
  ],
  [
    'Outlook: a mention is a word of the sentence',
    '<div>Hi <span class="_Entity _EType_M" contenteditable="false"><a>Ana Ruiz</a></span>,</div>',
    'Hi Ana Ruiz,',
    outlookRules,
  ],
  [
    'a form that hides its own properties is read all the same',
    '<form><input name="nodeName"><input name="parentElement"><input name="nodeType"><div>One</div></form><div>Two</div>',
    'One\nTwo',
  ],
  ['nothing is nothing', '<div><br></div>', ''],
];

describe('the text is what a person sees', () => {
  test.each(rows)('%s', (_, html, text, rules) => {
    expect(read(html, rules).text).toBe(text);
  });

  test('a thousand combining marks, one long line and many paragraphs are read whole', () => {
    const marks = `a${'\u0301'.repeat(1000)}`;
    expect(read(`<div>${marks}</div>`).text).toBe(marks);
    expect(read(`<div>${'x'.repeat(100_000)}</div>`).text.length).toBe(100_000);
    expect(read('<div>One line.</div>'.repeat(500)).text.split('\n').length).toBe(500);
  });

  test('hundreds of levels of nesting overflow nothing (thousands: the browser test)', () => {
    const editor = document.createElement('div');
    let at: Element = editor;
    for (let depth = 0; depth < 500; depth++) at = at.appendChild(document.createElement('b'));
    at.append('deep');
    const steps = walk(editor, gmailRules);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.text).toBe('deep');
  });
});

describe('ranges of the text find their place in the page', () => {
  const said = (body: Body, start: number, end: number) => locate(body, [[start, end]]).map(String);
  const wordsIn = (body: Body, word: string) =>
    said(body, body.text.indexOf(word), body.text.indexOf(word) + word.length);

  test.each([
    ['inside one node', '<div>Dear Ana,</div>', 'Ana'],
    ['over several nodes', '<div>The <b>pi</b><i>lot</i> week</div>', 'pilot'],
    ['behind collapsed blanks', '<div>\n   The    pilot\n week</div>', 'pilot'],
    ['after an emoji', '<div>Hi <img data-emoji="😊" alt="😊"> pilot</div>', 'pilot'],
    ['after surrogate pairs', '<div>🎉🎉 pilot</div>', 'pilot'],
  ])('%s', (_, html, word) => {
    const body = read(html);
    expect(wordsIn(body, word)).toEqual([word]);
  });

  test('a range over a line break spans both lines and no more', () => {
    const body = read('<div>One two</div><div>three four</div>');
    const [range] = locate(body, [[4, 13]]);
    expect(range?.startContainer.textContent).toBe('One two');
    expect(range?.startOffset).toBe(4);
    expect(range?.endContainer.textContent).toBe('three four');
    expect(range?.endOffset).toBe(5);
  });

  test('an emoji’s own range holds its picture', () => {
    const body = read('<div>Hi <img data-emoji="😊" alt="😊"></div>');
    const [range] = locate(body, [[3, 5]]);
    expect(range?.cloneContents().querySelector('img')).not.toBeNull();
  });

  test('what is no longer in the page, out of the text or empty is left out', () => {
    const body = read('<div>One</div><div>Two</div>');
    document.querySelector('#editor > div')?.remove();
    expect(said(body, 0, 3)).toEqual([]);
    expect(said(body, 4, 7)).toEqual(['Two']);
    expect(said(body, 4, 99)).toEqual([]);
    expect(said(body, 5, 5)).toEqual([]);
    expect(said(body, -1, 2)).toEqual([]);
  });

  test('a text node that has become shorter throws nothing', () => {
    const body = read('<div>One two three</div>');
    const node = body.pieces[0]?.node as Text;
    node.data = 'One';
    expect(said(body, 8, 13)).toEqual([]);
  });
});
