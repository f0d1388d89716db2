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
