/** Corrections in the words in which people write them: "budget", "£000", "ignore". */
import { ALL_KINDS, kindName } from "../kinds/all-kinds";
import { COMMON_COLUMNS } from "../kinds/common-columns";
import { periodIn } from "../read-period";
import { unitIn } from "../read-unit";
import type { ColumnRole, Measure, ScheduleKind } from "../roles";
import type { ScheduleUnit } from "../conventions";
import { COLUMN_ROLES, signInWords } from "../vocabulary";
import type { CorrectedRow, CorrectionSays } from "./correction";
import { sameWords } from "./same-words";

/** What "Column or row" and "Is" say together; or the end of a sentence on why they say nothing. */
export function readSays(of: string, is: string): CorrectionSays | { readonly problem: string } {
  if (of.trim() === "") return tableSays(is);
  const words = plain(is);
  const row = ROW_WORDS.get(words);
  if (row) return { what: "row", label: of.trim(), role: row };
  return columnSays(of.trim(), is);
}

/** What stands under "Column or row": empty where it is the whole table. */
export function subjectOf(says: CorrectionSays): string {
  return says.what === "column" ? says.heading : says.what === "row" ? says.label : "";
}

/** What stands under "Is" for what a correction says. */
export function sayIs(says: CorrectionSays): string {
  switch (says.what) {
    case "ignored":
      return "ignore";
    case "kind":
      return kindName(says.kind);
    case "unit":
      return says.unit ?? NOT_MONEY;
    case "sign":
      return says.sign;
    case "income":
      return `income ${says.income}`;
    case "row":
      return says.role;
    case "column":
      return [
        says.measure ?? "",
        says.role === null ? "" : roleName(says.role),
        says.period ? `for ${says.period}` : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
  }
}

/** "over-under" → "over under"; what is none of the known roles, and what is left alone, in words. */
export function roleName(role: ColumnRole): string {
  return role === "figure" ? NONE : role === "text" ? IGNORE : plain(role);
}

/** The roles that a column of such a schedule may be given, the likeliest first. */
export function rolesOf(kind: ScheduleKind): readonly ColumnRole[] {
  const data = ALL_KINDS.find((each) => each.kind === kind);
  const own = data ? data.columns.map(({ role }) => role) : MONITORING;
  return [...new Set([...own, ...COMMON_COLUMNS.map(({ role }) => role), "figure" as const, "text" as const])];
}

/** The kinds that a table may be said to be, "table" being none of them. */
export const CORRECTABLE_KINDS: readonly ScheduleKind[] = [
  "revenue",
  "capital",
  ...ALL_KINDS.filter(({ kind }) => kind !== "plan-rules").map(({ kind }) => kind),
  "table",
];

const IGNORE = "ignore";
const NONE = "none of these";
const NOT_MONEY = "not money";

const MONITORING: readonly ColumnRole[] = [
  "budget",
  "forecast",
  "actual",
  "variance",
  "virement",
  "movement",
  "slippage",
  "advance",
  "over-under",
  "whole-life-budget",
  "whole-life-forecast",
  "whole-life-variance",
];

const ROW_WORDS: ReadonlyMap<string, CorrectedRow> = new Map<string, CorrectedRow>([
  ["total", "total"],
  ["subtotal", "subtotal"],
  ["sub total", "subtotal"],
  ["line", "line"],
  ["section", "section"],
  ["heading", "section"],
  ["memo", "memo"],
  ["memorandum", "memo"],
]);

const UNIT_NAMES: ReadonlyMap<string, ScheduleUnit["name"]> = new Map<string, ScheduleUnit["name"]>([
  ["pounds", "£"],
  ["thousands", "£000"],
  ["millions", "£m"],
  ["billions", "£bn"],
]);

function tableSays(is: string): CorrectionSays | { readonly problem: string } {
  const words = plain(is);
  if (/^ignored?( this table)?$/.test(words)) return { what: "ignored" };
  if (words === NOT_MONEY) return { what: "unit", unit: null };
  const income = /^income( is)?( shown)?( as)?( a)? (negative|positive)s?$/.exec(words)?.[5];
  if (income) return { what: "income", income: income === "negative" ? "negative" : "positive" };
  const kind = CORRECTABLE_KINDS.find((each) =>
    [plain(kindName(each)), plain(kindName(each)).replace(/ schedule$/, ""), plain(each)].includes(words),
  );
  if (kind) return { what: "kind", kind };
  const sign = signInWords(is);
  if (sign) return { what: "sign", sign };
  const unit = UNIT_NAMES.get(words) ?? unitIn(is.trim())?.name;
  if (unit) return { what: "unit", unit };
  return {
    problem:
      "give “ignore”, its kind such as “revenue”, its unit “£”, “£000”, “£m” or “not money”, its sign “(over)/under” or “over/(under)”, or “income negative” or “income positive”",
  };
}

/** Words that people use for a role beside its own. */
const SYNONYMS: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["none", "figure"],
  [NONE, "figure"],
  ["figure", "figure"],
  [IGNORE, "text"],
  ["ignored", "text"],
  ["projected outturn", "forecast"],
  ["forecast outturn", "forecast"],
  ["projection", "forecast"],
  ["plan", "budget"],
  ["planned", "budget"],
  ["spend to date", "actual"],
  ["actual to date", "actual"],
  ["over or underspend", "variance"],
  ["%", "percentage"],
  ["per cent", "percentage"],
  ["comment", "note"],
  ["comments", "note"],
]);

const ROLES: ReadonlyMap<string, ColumnRole> = new Map([
  ...[...COLUMN_ROLES, ...ALL_KINDS.flatMap(({ columns }) => columns)].map(({ role }) => [plain(role), role] as const),
  ...SYNONYMS,
]);

function columnSays(heading: string, is: string): CorrectionSays | { readonly problem: string } {
  const [, before = is, after = ""] = /^(.*\S)\s+(?:for|in|of)\s+(\S.*)$/i.exec(is.trim()) ?? [];
  const period = periodIn(after);
  const words = plain(period === null ? is : before)
    .replace(/^(the|a|an) /, "")
    .replace(/ column$/, "");
  const measure = (/^(gross|income|net)\b/.exec(words)?.[1] ?? null) as Measure | null;
  const rest = measure === null ? words : words.slice(measure.length).trim();
  const whole = ROLES.get(words);
  if (whole) return { what: "column", heading, role: whole, measure: null, period };
  const role = ROLES.get(rest) ?? null;
  if (role === null && !(measure !== null && rest === ""))
    return {
      problem:
        "give what the column is, such as “budget”, “forecast”, “actual”, “variance”, “percentage”, “none of these” or “ignore”, with “gross”, “income” or “net” before it where the table shows them apart; or what the row is: “total”, “line”, “section” or “memo”",
    };
  return { what: "column", heading, role, measure, period };
}

function plain(text: string): string {
  return sameWords(text);
}
