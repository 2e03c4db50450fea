const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/**
 * Text as an iCalendar TEXT value (RFC 5545, section 3.3.11): backslash, semicolon and comma escaped, a line break as
 * `\n`. Other control characters, which the format cannot hold, become spaces.
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}

/**
 * One content line, folded and ended by CR LF (RFC 5545, section 3.1): no physical line has more than 75 octets of
 * UTF-8, the space that begins a continued one included, and no character is cut in two.
 */
export function calendarLine(name: string, value: string): string {
  const lines: string[] = [];
  let [line, octets] = ["", 0];
  for (const character of `${name}:${value}`.toWellFormed()) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      lines.push(line);
      [line, octets] = [" ", 1];
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}
