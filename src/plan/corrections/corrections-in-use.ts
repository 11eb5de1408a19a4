import type { CorrectionOutcome, Pack } from "../../packs";
import type { Workbook } from "../../workbook";
import { readCorrections } from "./read-corrections";

/** The corrections that a check went by, and what is to be said of those that it could not go by. */
export interface CorrectionsInUse {
  readonly used: readonly CorrectionOutcome[];
  /** What could not be read, or fits no table any more, in sentences. */
  readonly problems: readonly string[];
}

export const NO_CORRECTIONS: CorrectionsInUse = { used: [], problems: [] };

export function correctionsInUse(workbook: Workbook, { corrections = [] }: Pack): CorrectionsInUse {
  const unread = readCorrections(workbook).problems.map(({ text }) => text);
  const unused = corrections.flatMap(({ correction, problem }) =>
    problem === null ? [] : [`The correction on ${correction.from} was not used: ${problem}`],
  );
  return { used: corrections.filter(({ schedules }) => schedules.length > 0), problems: [...unread, ...unused] };
}
