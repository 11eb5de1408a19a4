import type { Description, Rule } from "../../checking";
import type { Schedule, TextCell } from "../../packs";
import { type CellAddress, cellName } from "../../workbook";
import { EXACT } from "../tolerance-words";

interface Unsigned {
  /** Each line of the form that still asks, by its own label. */
  readonly lines: readonly { readonly label: string; readonly cell: CellAddress }[];
  /** What stands in the first of them. */
  readonly text: string;
}

/** What a form shows until somebody fills it in. */
const FORM_PROMPT =
  /^(click|tap|click or tap)( here)? to (enter|add|choose|select)\b|^(enter|insert|type|choose|select) (your |a |an |the )?(name|date|text|signature|initials|item)( here)?\.?$/i;
/** Said beside a sign-off, "to be confirmed" is no name, nor is "[name]"; on a template's front page it is just a gap. */
const OPEN =
  /^[[<{(]\s*(enter|insert|add|name|date|signature|signed|initials)\b[^\]>})]*[\]>})]$|^(tbc|tba|t\.b\.c\.?|to be (confirmed|added|completed|advised)|awaited|awaiting .*|pending)\.?$/i;
const SIGN_OFF =
  /\b(prepared|reviewed|approved|authori[sz]ed|signed|cleared|checked|agreed)( off)? by\b|sign.?off|clearance|signature|report reviewers?/i;
const MOST_NAMED = 10;

/** Clearances and signatures that a report still asks for. */
export const signOffMissing: Rule<Unsigned> = {
  id: "sign-off-missing",
  family: "form",
  title: "Sign-off not completed",
  severity: "error",
  page: {
    finds:
      "No line of a clearance or sign-off still shows what the form asks for, such as “Click or tap here to enter text.” or “[name]”; beside a sign-off, “tbc” counts as open too.",
    matters: "A report that nobody cleared has no owner, and a committee cannot rely on it.",
    tolerance: EXACT,
    seen: "Herefordshire, transformation funding 2023: seven clearances were never completed, though the form says that the report may not be published before they are.",
    turnOff: "Where clearances are recorded elsewhere and the form is kept for its looks.",
  },
  kinds: ["text"],
  lacks: ({ schedule }) =>
    schedule.texts.some(({ text }) => isAsked(text) || SIGN_OFF.test(text)) ? null : "it has no sign-off",
  *test({ schedule }) {
    const isSignedOff = schedule.texts.some(({ text }) => SIGN_OFF.test(text));
    const asked = schedule.texts.filter(({ text }) => isAsked(text) || (isSignedOff && OPEN.test(text.trim())));
    yield asked.length === 0 ? null : { lines: linesOf(schedule, asked), text: asked[0]!.text };
  },
  describe: ({ lines, text }): Description => {
    const [first, ...others] = lines;
    const names = lines
      .slice(0, MOST_NAMED)
      .map(({ label, cell }) => (label === "" ? cellName(cell) : `${label} (${cellName(cell)})`));
    const more = lines.length > MOST_NAMED ? ` and ${lines.length - MOST_NAMED} more` : "";
    const lead =
      others.length === 0
        ? "One line of the sign-off is not completed"
        : `${lines.length} lines of the sign-off are not completed`;
    return {
      cell: first!.cell,
      related: others.map(({ cell }) => cell).slice(0, 24),
      stated: text,
      expected: "",
      difference: "",
      message: `${lead}: ${names.join(", ")}${more}, where “${text}” still stands. Have each completed, with name and date, before the report is published.`,
    };
  },
};

function isAsked(text: string): boolean {
  return FORM_PROMPT.test(text.trim());
}

/** The lines that the cells stand on, each once, with the words that begin it. */
function linesOf(schedule: Schedule, asked: readonly TextCell[]): Unsigned["lines"] {
  const rows = new Map<number, CellAddress>();
  for (const { cell } of asked) if (!rows.has(cell.row)) rows.set(cell.row, cell);
  return [...rows.values()].map((cell) => {
    const label = schedule.texts.find((other) => other.cell.row === cell.row && other.cell.column < cell.column);
    return { label: label ? label.text.replace(/:$/, "") : "", cell };
  });
}
