/** A decimal number in the digits of the model: 5 as ٥ where it has Arabic-Indic ones, as ５ where full-width ones. */
export function inDigitsOf(model: string, body: string): string {
  const zero = model.charCodeAt(0) >= 0xff10 ? 0xff10 : model.charCodeAt(0) >= 0x660 ? 0x660 : 0x30;
  if (zero === 0x30 || !/^\d+$/.test(body)) return body;
  return body.replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));
}
