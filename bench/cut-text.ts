/** Lines of a page that an extractor prints. */
const linesOfPage = 44;
/** In columns; a Chinese character takes two. */
const width = 88;

/** A draft whose paragraphs are a line each, as an extractor of PDFs prints it: lines of one width, job number and page at each foot. */
export function cutIntoPages(text: string): string {
  const lines = text.split('\n').flatMap(paragraph => cut(paragraph));
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += linesOfPage) {
    const page = pages.length + 1;
    pages.push(`${lines.slice(from, from + linesOfPage).join('\n')}\n\n${page} 26-05396\n`);
  }
  return pages.join('\f');
}

function cut(paragraph: string): string[] {
  const units = /[\u3000-\u9fff]/.test(paragraph) ? width / 2 : width;
  const lines: string[] = [];
  let rest = paragraph;
  while (rest.length > units) {
    const blank = rest.lastIndexOf(' ', units);
    const end = blank > units / 2 ? blank : units;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  lines.push(rest);
  return lines;
}
