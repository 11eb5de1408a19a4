import type { Description, Rule, Scope } from "../../checking";
import { cellKey, figureOf, held, isShownInPercent, readCell, rootCauses } from "../../checking";
import type { Figure } from "../../money";
import { sayAmount } from "../../money";
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { nameOf } from "../identity-words";
import { TIES } from "../tolerance-words";
import type { Part, PartOfWhole } from "./parts-of-wholes";
import { partsOfWholes } from "./parts-of-wholes";

interface Exceeding extends PartOfWhole {
  readonly stated: Figure;
  readonly most: Figure;
}

/** A line "of which …" that is larger than the line it is part of. */
export const partExceedsWhole: Rule<Exceeding> = {
  id: "part-exceeds-whole",
  family: "revenue",
  title: "Part larger than its whole",
  severity: "error",
  page: {
    finds:
      "A line or column “of which …” is no more than the one it is part of, where both are above nil and it is so in most other places. Net figures, variances, rates and averages are left aside.",
    matters:
      "One of the two is wrong, and what is said of the part, such as who they are or what it costs, is said of people or money that are not there.",
    tolerance: TIES,
    seen: "None of the five papers; tables of children looked after show those who came unaccompanied, or live in residential homes, so.",
    turnOff: "Where “of which” lines are of another time or another count than the line above them.",
  },
  lacks: ({ schedule }) => (partsOfWholes(schedule).length > 0 ? null : "it has no lines or columns “of which”"),
  *test(scope) {
    const reported = new Set(
      rootCauses(scope).flatMap(({ cell, alternatives }) =>
        [cell, ...alternatives].map((at) => cellKey(at.row, at.column)),
      ),
    );
    const isReported = ({ row, column }: CellAddress) => reported.has(cellKey(row, column));
    for (const part of partsOfWholes(scope.schedule)) {
      const { within, exceeding } = compared(scope, part);
      yield held(within);
      if (isSure(scope, part, within, exceeding))
        yield* exceeding.filter(({ part, whole }) => !isReported(part) && !isReported(whole));
    }
  },
  describe: ({ part, whole, stated, most }, scope): Description => ({
    cell: part,
    related: [whole],
    stated: sayAmount(stated.amount),
    expected: "",
    difference: sayAmount(stated.amount.minus(most.amount)),
    message: `${nameOf(scope, part)} is ${sayAmount(stated.amount)}, more than the ${sayAmount(most.amount)} in ${cellName(whole)} that it is part of. Correct the one that is wrong.`,
  }),
};

interface Compared {
  readonly within: number;
  readonly exceeding: readonly Exceeding[];
}

/** Where both can be read and are above nil; nothing at all where one of them is below nil somewhere, for then the whole may be net. */
function compared(scope: Scope, { places, others }: Part): Compared {
  const read = places.flatMap(({ part, whole }) => {
    const [own, all] = [numberAt(scope, part), numberAt(scope, whole)];
    return own !== null && all !== null ? [{ part, whole, own, all }] : [];
  });
  const amounts = [
    ...read.flatMap(({ own, all }) => [own, all]),
    ...others.flatMap((cell) => numberAt(scope, cell) ?? []),
  ];
  if (amounts.some((amount) => amount < 0)) return { within: 0, exceeding: [] };
  const told = read.filter(({ own, all }) => own !== 0 && all !== 0);
  const exceeding = told.flatMap(({ part, whole, own, all }) => {
    const [stated, most] = own > all ? [amountAt(scope, part), amountAt(scope, whole)] : [];
    return stated && most && stated.low.greaterThan(most.high) ? [{ part, whole, stated, most }] : [];
  });
  return { within: told.length - exceeding.length, exceeding };
}

function isSure(scope: Scope, { orOf }: Part, within: number, { length, 0: only }: readonly Exceeding[]): boolean {
  if (!only) return false;
  if (within > 0) return length <= Math.max(1, within / 3);
  const others = orOf?.flatMap((cell) => amountAt(scope, cell) ?? []) ?? [];
  return orOf !== null && others.every(({ high }) => only.stated.low.greaterThan(high));
}

function numberAt({ sheet }: Scope, cell: CellAddress): number | null {
  const reading = readCell(sheet, cell);
  return reading.kind !== "number" || isShownInPercent(sheet, cell) ? null : reading.amount;
}

function amountAt(scope: Scope, cell: CellAddress): Figure | null {
  return numberAt(scope, cell) === null ? null : figureOf(scope.workbook, scope.schedule, cell);
}
