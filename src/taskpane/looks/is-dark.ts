/** Whether text on this background, e.g. "#262626", must be light. Anything that is not such a colour is taken as light. */
export function isDark(background: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return false;
  const [red, green, blue] = [match[1]!, match[2]!, match[3]!].map((pair) => parseInt(pair, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
