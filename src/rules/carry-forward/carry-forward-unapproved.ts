import type { Description, Rule, Scope } from "../../checking";
import { placeOf, readCell } from "../../checking";
import { Decimal, sayAmount } from "../../money";
import type { PolicySettings } from "../../plan";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { isBlank, valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { sayIn } from "../in-pounds";
import { isUnanswered } from "../left-open";
import { BY_POLICY } from "../tolerance-words";
import type { RequestLine } from "./request-lines";
import { requestLines } from "./request-lines";

type Fault = "nobody" | "someone else" | "above the limit";

interface Unapproved {
  readonly cell: CellAddress;
  readonly approverCell: CellAddress | null;
  readonly request: RequestLine;
  readonly fault: Fault;
  readonly settings: PolicySettings["carryForward"];
  /** Of other requests that lack an approver too. */
  readonly more: readonly CellAddress[];
}

const APPROVER = /approv|authori[sz]|decision|agreed by|sign(ed)?.?off/i;
/** So many requests without an approver are said one by one. */
const MOST_NAMELESS = 3;

/** Money may be carried forward only by whom the scheme names, and up to its limit. */
export const carryForwardUnapproved: Rule<Unapproved> = {
  id: "carry-forward-unapproved",
  family: "carry-forward",
  title: "Carry-forward without its approval",
  severity: "error",
  kinds: ["carry-forward"],
  page: {
    finds:
      "Where a request has a place for who approved it, every amount carried forward has a name there. With an approver or a limit in the policy: the approver is the policy's, and no amount is above the limit.",
    matters:
      "A carry-forward takes effect by decision. Without one recorded, next year's budget rests on money that may be refused.",
    tolerance: BY_POLICY,
    seen: "West Sussex, Children First outturn 2020/21, paragraph 2: 2,285 is requested, and who approves it is not recorded.",
    turnOff: "Where approvals are recorded outside the pack.",
  },
  lacks: (scope) => {
    const { approver, limit } = settingsAt(scope, null);
    if (requestLines(scope, scope.schedule).length === 0) return "nothing is carried forward in it";
    return approver !== null || limit !== null || hasApprovers(scope)
      ? null
      : "it has no place for who approved it, and the policy names no approver and no limit";
  },
  *test(scope) {
    const tried = requestLines(scope, scope.schedule)
      .filter(({ carried }) => !carried.amount.isZero())
      .flatMap((request) => [...faultsOf(scope, request)]);
    const nameless = tried.filter((fault) => fault?.fault === "nobody");
    if (nameless.length <= MOST_NAMELESS) return yield* tried;
    // A column that nobody has filled in is one fault, not one for each line.
    yield* tried.filter((fault) => fault?.fault !== "nobody");
    yield { ...nameless[0]!, more: nameless.slice(1).map((fault) => fault!.cell) };
  },
  describe: ({ cell, approverCell, request, fault, settings, more }, scope): Description => {
    const carried = sayIn(scope.schedule, request.carried.amount);
    const asked = nameOf(scope, request.cells[0]!);
    const limit = settings.limit === null ? "" : sayIn(scope.schedule, new Decimal(settings.limit));
    const message = {
      nobody: `${asked}: ${carried} is carried forward, and nobody is recorded as having approved it${more.length > 0 ? `, nor ${more.length} other requests` : ""}. Name ${settings.approver ?? "who approved it, and when"}.`,
      "someone else": `${asked}: ${carried} is carried forward, approved by “${approverIn(scope, approverCell)}”, where the policy has ${settings.approver}. Have it approved there, or correct the name.`,
      "above the limit": `${asked}: ${carried} is carried forward, and the policy's limit is ${limit}. Ask for no more, or have the limit lifted.`,
    }[fault];
    const isAmount = fault === "above the limit";
    return {
      cell,
      related: [...(isAmount ? request.cells.slice(1) : request.cells), ...more],
      stated: isAmount ? carried : "",
      expected: isAmount ? limit : "",
      difference: isAmount ? sayAmount(request.carried.amount.minus(settings.limit!).div(poundsOfUnit(scope))) : "",
      message,
    };
  },
};

function* faultsOf(scope: Scope, request: RequestLine): Generator<Unapproved | null> {
  const [asked] = request.cells;
  if (!asked) return;
  const settings = settingsAt(scope, request.line.label);
  const approverCell = approverOf(scope, request);
  const said = approverIn(scope, approverCell);
  const at = (cell: CellAddress, fault: Fault): Unapproved => ({
    cell,
    approverCell,
    request,
    fault,
    settings,
    more: [],
  });
  if (approverCell !== null || settings.approver !== null) {
    const isOther = said !== "" && settings.approver !== null && !plain(said).includes(plain(settings.approver));
    yield said === "" ? at(approverCell ?? asked, "nobody") : isOther ? at(approverCell!, "someone else") : null;
  }
  if (settings.limit !== null)
    yield request.carried.low.greaterThan(settings.limit) ? at(asked, "above the limit") : null;
}

function settingsAt({ policy, schedule }: Scope, label: string | null): PolicySettings["carryForward"] {
  return policyFor(policy, placeOf(schedule, label)).carryForward;
}

function hasApprovers(scope: Scope): boolean {
  const { columns, headingRows } = scope.schedule;
  return [...columns, ...headingRows].some(({ role, heading }) => isApprover(role, heading));
}

function isApprover(role: string, heading: string): boolean {
  return role === "approver" || (role === "text" && APPROVER.test(heading));
}

/** On the line itself, or beside the request of a schedule that stands on its side. */
function approverOf({ schedule }: Scope, { line, cells }: RequestLine): CellAddress | null {
  const own = line.cell("approver");
  if (own) return own;
  const column = schedule.columns.find(({ role, heading }) => isApprover(role, heading))?.column;
  const [asked] = cells;
  return column === undefined || !asked ? null : { row: asked.row, column };
}

/** In whichever row of a schedule on its side it was put; empty where nobody is named. */
function approverIn({ schedule, sheet }: Scope, cell: CellAddress | null): string {
  if (!cell) return "";
  const isBeside =
    schedule.headingRows.length > 0 &&
    !schedule.columns.some(({ column, role }) => column === cell.column && role === "figure");
  const rows = isBeside ? schedule.rows.map(({ row }) => row) : [cell.row];
  const said = rows.map((row) => valueAt(sheet, { row, column: cell.column })).find((value) => !isBlank(value));
  const text = typeof said === "string" ? said.trim() : typeof said === "number" ? String(said) : "";
  return isUnanswered(text) || readCell(sheet, cell).kind === "number" ? "" : text;
}

function poundsOfUnit({ schedule }: Scope): number {
  return schedule.unit?.pounds ?? 1;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
