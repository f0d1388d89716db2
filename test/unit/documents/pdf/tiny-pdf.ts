/** A PDF of pages with these contents, in Times, Times-Italic and Times-Bold (F1, F2, F3). */
export function tinyPdf(contents: readonly string[], { trailer = '', page = '' } = {}): Uint8Array {
  const objects: string[] = [];
  const kids = contents.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`);
  for (const name of ['Times-Roman', 'Times-Italic', 'Times-Bold']) {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  for (const [index, content] of contents.entries()) {
    const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${fonts} >> /Contents ${7 + index * 2} 0 R ${page} >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return written(objects, trailer);
}

export function written(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, letter => letter.charCodeAt(0) & 0xff);
}

/** `(text) Tj` at a place: "F2" is italic. */
export function shown(x: number, y: number, text: string, font = 'F1', size = 10): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
}

/** A page of lines in a Chinese font that is not in the file, as bytes in hexadecimal, with further content below. */
export function chinesePdf(encoding: string, lines: readonly string[], further = ''): Uint8Array {
  const shownLines = lines.map((line, index) => `BT /F1 12 Tf 1 0 0 1 80 ${700 - index * 24} Tm <${line}> Tj ET`);
  const content = [...shownLines, further].join('\n');
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R /F2 8 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 /W [1 [500 500]] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
  ]);
}
