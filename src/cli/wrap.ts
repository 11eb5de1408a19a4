/** Fits a text into lines of at most `width` letters; the first begins with `first`, the others with as many spaces. A longer word stands alone. */
export function wrap(text: string, first: string, width = 80): string {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each, position) => (position === 0 ? first : indent) + each).join("\n");
}
