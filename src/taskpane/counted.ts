const number = new Intl.NumberFormat("en-GB");

/** "1 cell", "1,204 cells"; the plural is the singular with an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}
