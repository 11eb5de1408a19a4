/** Whether a cell still says nothing: blank, a dash, or words that put the answer off. */
import { type CellValue, isBlank } from "../workbook";

const LEFT_OPEN =
  /^[\s\-–—_.?…]*$|^(tb[acd]|t\.b\.[acd]\.?|(still )?to (be )?(confirm|determin|agree|decid|add|complet|advis|identif|allocat|appoint|assign|follow)(e?d|ied|ed)?|not (yet )?(known|agreed|assigned|identified|confirmed|allocated)|unknown|unassigned|awaited|pending|vacant)\.?$/i;

export function isLeftOpen(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && LEFT_OPEN.test(value.trim()));
}

const NO_ANSWER =
  /^(n\/?a|none|no|not yet.*|awaiting.*|to be (confirmed|approved|determined|identified|found|agreed).*)$/i;

/** The same, or an answer that is none: "n/a", "not yet agreed with the board", "to be approved in July". */
export function isUnanswered(value: CellValue): boolean {
  return isLeftOpen(value) || (typeof value === "string" && NO_ANSWER.test(value.trim()));
}
