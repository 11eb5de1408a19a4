/** Rows of a sheet as the stretches they stand in, in order and with gaps between: a sum of ten thousand lines is one of them. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** The same rows, each once and in order. */
export function spansOf(ranges: readonly RowSpan[]): readonly RowSpan[] {
  const spans: { readonly top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...ranges].sort((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  return spans;
}

export function movedDown(spans: readonly RowSpan[], by: number): readonly RowSpan[] {
  return spans.map(({ top, bottom }) => ({ top: top + by, bottom: bottom + by }));
}

export function countRows(spans: readonly RowSpan[]): number {
  return spans.reduce((count, { top, bottom }) => count + bottom - top + 1, 0);
}

export function holdsRow(spans: readonly RowSpan[], row: number): boolean {
  return spans.some(({ top, bottom }) => row >= top && row <= bottom);
}

/** Whether all rows of the one are among those of the other. */
export function holdsSpans(outer: readonly RowSpan[], inner: readonly RowSpan[]): boolean {
  return inner.every(({ top, bottom }) => outer.some((span) => top >= span.top && bottom <= span.bottom));
}

export function* rowsOf(spans: readonly RowSpan[]): Generator<number> {
  for (const { top, bottom } of spans) for (let row = top; row <= bottom; row++) yield row;
}

/** The rows between the first and the last that are in none of the spans. */
export function* rowsBetween(spans: readonly RowSpan[]): Generator<number> {
  for (let next = 1; next < spans.length; next++) {
    for (let row = spans[next - 1]!.bottom + 1; row < spans[next]!.top; row++) yield row;
  }
}
