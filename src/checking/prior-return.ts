/** An earlier return made ready to compare with: recognised as it was checked then, with what people said of its tables. */
import { recogniseInSteps } from "../packs";
import { readCorrections, withoutPolicy } from "../plan";
import type { Workbook } from "../workbook";
import type { PriorReturn } from "./rule";

/** Yields between sheets, so that a caller may stop or let Excel breathe. */
export function* priorReturnInSteps(workbook: Workbook): Generator<void, PriorReturn> {
  const pack = yield* recogniseInSteps(withoutPolicy(workbook), readCorrections(workbook).corrections);
  return { workbook, pack };
}

/** The same at once. */
export function priorReturnOf(workbook: Workbook): PriorReturn {
  const steps = priorReturnInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
