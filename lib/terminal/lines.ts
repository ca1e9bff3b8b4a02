/** Lines of a text that arrives in pieces; only the line at hand is kept. Either ending of a line will do. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const piece of pieces) {
    // A byte order mark is how some editors begin a file.
    rest += first ? piece.replace(/^\uFEFF/, '') : piece;
    first = false;
    let end = rest.indexOf('\n');
    let start = 0;
    for (; end >= 0; end = rest.indexOf('\n', start)) {
      yield rest.slice(start, end).replace(/\r$/, '');
      start = end + 1;
    }
    rest = rest.slice(start);
  }
  if (rest !== '') yield rest;
}
