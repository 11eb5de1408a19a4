import type { Description, Rule, Scope } from "../../checking";
import { placeOf } from "../../checking";
import type { Figure } from "../../money";
import { minus, negate } from "../../money";
import type { Schedule, ScheduleLine } from "../../packs";
import { identitiesOf, linesOf } from "../../packs";
import type { PolicyLevel } from "../../plan";
import { policyFor } from "../../plan";
import type { CellAddress } from "../../workbook";
import { nameOf } from "../identity-words";
import { poundsAt, sayIn } from "../in-pounds";
import { isAtOdds } from "../is-at-odds";
import { BY_POLICY } from "../tolerance-words";
import type { RequestLine } from "./request-lines";
import { requestLines } from "./request-lines";

interface Overspent {
  readonly cell: CellAddress;
  readonly request: RequestLine;
  readonly level: PolicyLevel;
  readonly position: Position;
}

/** A line of a revenue schedule that is a service, a directorate or the council. */
interface Position {
  readonly schedule: Schedule;
  readonly label: string;
  readonly cell: CellAddress;
  readonly overspend: Figure;
}

/** A service may keep an underspend only while those above it have one too. */
export const carryForwardHeadroom: Rule<Overspent> = {
  id: "carry-forward-headroom",
  family: "carry-forward",
  title: "Carry-forward from an overspent service, directorate or council",
  severity: "error",
  kinds: ["carry-forward"],
  page: {
    finds:
      "Of whatever money is carried forward for, the service itself, its directorate and the council are not overspent in the revenue schedule of the pack, as far as the policy names them and the pack has a line of the same name, and totals over it.",
    matters:
      "An underspend inside an overspent directorate is already needed to meet the overspend. Carrying it forward would spend it twice.",
    tolerance: BY_POLICY,
    seen: "In none of the five papers; it is a common condition of carry-forward schemes.",
    turnOff: "Where the scheme asks for no headroom, or asks only some of the three: say which in the policy.",
  },
  lacks: (scope) =>
    tried(scope).length > 0
      ? null
      : "the pack has no revenue line of the same name as a request, or the policy asks for no headroom",
  *test(scope) {
    for (const { request, level, position } of tried(scope)) {
      const isOver = position.overspend.low.isPositive() && !position.overspend.low.isZero();
      yield isOver && !isAtOdds(scope, position.schedule)
        ? { cell: request.cells[0]!, request, level, position }
        : null;
    }
  },
  describe: ({ cell, request, level, position }, scope): Description => {
    const carried = sayIn(scope.schedule, request.carried.amount);
    const over = sayIn(scope.schedule, position.overspend.amount);
    return {
      cell,
      related: [{ ...position.cell, sheet: position.schedule.sheet }],
      stated: carried,
      expected: "0",
      difference: carried,
      message: `${nameOf(scope, cell)}: ${carried} is carried forward while the ${level} “${position.label}” is overspent by ${over}. The underspend is needed there: withdraw the request, or have the exception approved.`,
    };
  },
};

type Tried = Omit<Overspent, "cell">;

/** The narrowest level that is overspent says it all; wider ones are not said again. */
function tried(scope: Scope): readonly Tried[] {
  const lines = requestLines(scope, scope.schedule).filter(
    ({ carried, cells }) => cells.length > 0 && !carried.amount.isZero(),
  );
  return lines.flatMap((request) => {
    const { headroom } = policyFor(scope.policy, placeOf(scope.schedule, request.line.label)).carryForward;
    const own = headroom.length === 0 ? [] : positionsOf(scope, request.line.label);
    const asked = own.filter(({ level }) => headroom.includes(level));
    const over = asked.find(({ position }) => position.overspend.low.greaterThan(0));
    return over ? [{ request, ...over }] : asked.slice(0, 1).map((one) => ({ request, ...one }));
  });
}

interface Level {
  readonly level: PolicyLevel;
  readonly position: Position;
}

/** The line of that name in the one revenue schedule that has it, the subtotal that adds it, and the total that adds the subtotal. */
function positionsOf(scope: Scope, label: string): readonly Level[] {
  const name = plain(label);
  if (name === "") return [];
  const found = scope.pack.schedules.flatMap((schedule) => {
    if (schedule.kind !== "revenue" || schedule.headingRows.length > 0) return [];
    const line = linesOf(schedule).filter((each) => each.role === "line" && plain(each.label) === name);
    return line.length === 1 ? [{ schedule, line: line[0]! }] : [];
  });
  if (found.length !== 1) return [];
  const { schedule, line } = found[0]!;
  const lines = [line, ...totalsOver(schedule, line)];
  const levels: readonly PolicyLevel[] =
    lines.length > 2 ? ["service", "directorate", "council"] : ["service", "directorate"];
  return levels.flatMap((level, at) => {
    const position = lines[at] && positionAt(scope, schedule, lines[at]);
    return position ? [{ level, position }] : [];
  });
}

/** The rows that add a line, then those that add that total, as the schedule's own statements have it. */
function totalsOver(schedule: Schedule, line: ScheduleLine): readonly ScheduleLine[] {
  const rowOf = (each: ScheduleLine) => (each.cell("budget") ?? each.cell("forecast"))?.row;
  const lines = new Map(linesOf(schedule).map((each) => [rowOf(each), each]));
  const over = new Map<number, number>();
  for (const { meaning, result, terms } of identitiesOf(schedule)) {
    if (meaning === "foot") for (const { cell } of terms) over.set(cell.row, over.get(cell.row) ?? result.row);
  }
  const totals: ScheduleLine[] = [];
  for (let row = rowOf(line); row !== undefined && totals.length < 3;) {
    row = over.get(row);
    const total = row === undefined ? undefined : lines.get(row);
    if (total) totals.push(total);
  }
  return totals;
}

function positionAt(scope: Scope, schedule: Schedule, line: ScheduleLine): Position | null {
  const net = schedule.columns.some(({ measure }) => measure !== null) ? { measure: "net" as const } : {};
  const at = (role: "budget" | "forecast" | "variance") => line.cell(role, net);
  const [budget, forecast, variance] = [at("budget"), at("forecast"), at("variance")];
  const [planned, expected] = [budget, forecast].map((cell) => cell && poundsAt(scope, schedule, cell));
  if (planned && expected) {
    return { schedule, label: line.label, cell: variance ?? forecast!, overspend: minus(expected, planned) };
  }
  const stated = variance && poundsAt(scope, schedule, variance);
  if (!stated || !schedule.sign) return null;
  return {
    schedule,
    label: line.label,
    cell: variance,
    overspend: schedule.sign.name === "over/(under)" ? stated : negate(stated),
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
