import { type Description, type Rule, type Scope, placeOf } from "../../checking";
import type { Schedule } from "../../packs";
import { policyFor } from "../../plan";
import { type CellAddress, type Sheet, cellName, valueAt } from "../../workbook";
import { EXACT } from "../tolerance-words";

interface Change {
  readonly what: "missing" | "added" | "renamed" | "moved";
  /** The heading, or the one after which a missing heading belongs. */
  readonly cell: CellAddress;
  readonly stands: string;
  readonly agreed: string;
  /** The agreed heading before it; null at the beginning. */
  readonly after: string | null;
}

/** A heading of the schedule, or an agreed one, with what is compared of it. */
interface Heading {
  readonly text: string;
  readonly plain: string;
}

/** Headings that are not those of the agreed template. */
export const templateChanged: Rule<Change> = {
  id: "template-changed",
  family: "form",
  title: "Headings differ from the agreed template",
  severity: "error",
  page: {
    finds:
      "Where the policy gives the agreed headings of a schedule, the schedule has them all, in that order and no others. Case, spacing and punctuation do not count; headings of two rows may be agreed joined, “2024/25 Budget”, or row by row.",
    matters:
      "Returns of one template are added up column by column: a column more or less puts figures under the wrong heading.",
    tolerance: EXACT,
    seen: "None of the five papers, each of which is one council's own return.",
    turnOff: "Where services may add columns of their own.",
  },
  lacks: (scope) => {
    const { schedule } = scope;
    const agreed = schedule.kind === "text" ? null : agreedFor(scope);
    if (agreed === null) return "the policy holds no agreed headings for it";
    if (schedule.rows.length === 0 || waysOfWriting(scope.sheet, schedule)[0]!.length === 0)
      return "it has no headings with lines";
    return isAnother(scope, agreed) ? "another table of its sheet is the one with the agreed headings" : null;
  },
  *test(scope) {
    const agreed = agreedFor(scope)!;
    const changes = changesIn(headingsLike(scope, scope.schedule, agreed), agreed);
    if (changes.length === 0) yield null;
    yield* changes;
  },
  describe: ({ what, cell, stands, agreed, after }): Description => ({
    cell,
    related: [],
    name: `${what} ${agreed || stands}`,
    stated: stands,
    expected: agreed,
    difference: "",
    message: `${sentenceOn({ what, cell, stands, agreed, after })} Put the agreed heading back with its figures, or have the template changed for all.`,
  }),
};

function sentenceOn({ what, cell, stands, agreed, after }: Change): string {
  const at = cellName(cell);
  const place = after === null ? "first" : `after “${after}”`;
  if (what === "missing") return `The agreed heading “${agreed}” is missing: it belongs ${place} (${at}).`;
  if (what === "added") return `“${stands}” (${at}) is no heading of the agreed template.`;
  if (what === "renamed") return `“${stands}” (${at}) stands where the agreed template has “${agreed}”.`;
  return `“${stands}” (${at}) has moved: in the agreed template it stands ${place}.`;
}

/** A table of no known kind is meant only where its own title or sheet is named, and not by headings for everything. */
function agreedFor({ schedule, policy }: Scope): readonly Heading[] | null {
  const { headings } = policyFor(policy, placeOf(schedule)).template;
  if (headings === null || headings.length === 0) return null;
  if (schedule.kind === "table" && headings === policy.settings.template.headings) return null;
  return headings.map((text) => ({ text, plain: plain(text) }));
}

/** A sheet that a policy names may hold small tables beside the one meant. */
function isAnother(scope: Scope, agreed: readonly Heading[]): boolean {
  const { schedule, pack } = scope;
  const shared = (of: Schedule) => {
    const own = new Set(headingsLike(scope, of, agreed).map((heading) => heading.plain));
    return agreed.filter((heading) => own.has(heading.plain)).length;
  };
  const most = shared(schedule);
  const others = pack.schedules.filter((other) => other !== schedule && other.sheet === schedule.sheet);
  return most * 2 < agreed.length && others.some((other) => shared(other) > most);
}

type OwnHeading = Heading & { readonly cell: CellAddress };

/**
 * The headings in the way that the agreed ones are written: those of two rows joined, "2024/25 Budget", one of the rows alone, the lower
 * first, or cell by cell, row after row.
 */
function headingsLike(scope: Scope, schedule: Schedule, agreed: readonly Heading[]): readonly OwnHeading[] {
  const keptOf = (own: readonly OwnHeading[]) => keptInOrder(own, agreed).length;
  const ways = waysOfWriting(scope.sheet, schedule);
  return ways.reduce((best, way) => (keptOf(way) > keptOf(best) ? way : best));
}

function waysOfWriting(sheet: Sheet, schedule: Schedule): readonly (readonly OwnHeading[])[] {
  const { columns, headingRows, headerRows, range } = schedule;
  if (headingRows.length > 0)
    return [headed(headingRows.map(({ row, heading }) => ({ heading, cell: { row, column: range.left } })))];
  const last = headerRows.at(-1) ?? range.top;
  const joined = columns.map(({ column, heading }) => ({ heading, cell: { row: last, column } }));
  if (headerRows.length < 2) return [headed(joined)];
  const textAt = (cell: CellAddress) => tidy(String(valueAt(sheet, cell) ?? ""));
  const inRow = (row: number) =>
    joined.map(({ heading, cell }) => ({ heading: textAt({ ...cell, row }) || heading, cell: { ...cell, row } }));
  const turned = joined.map(({ heading, cell }) => {
    const own = textAt(cell);
    const band = heading.endsWith(own) ? heading.slice(0, heading.length - own.length) : "";
    return { heading: `${own} ${band}`, cell };
  });
  const cells = headerRows.flatMap((row) =>
    columns.map(({ column }) => ({ heading: textAt({ row, column }), cell: { row, column } })),
  );
  return [joined, inRow(last), inRow(headerRows[0]!), turned, cells].map(headed);
}

function headed(headings: readonly { readonly heading: string; readonly cell: CellAddress }[]): readonly OwnHeading[] {
  return headings
    .map(({ heading, cell }) => ({ text: tidy(heading), plain: plain(heading), cell }))
    .filter((heading) => heading.plain !== "");
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function changesIn(own: readonly OwnHeading[], agreed: readonly Heading[]): readonly Change[] {
  const kept = keptInOrder(own, agreed);
  const changes: Change[] = [];
  const restOfOwn = own.filter((heading) => !kept.some(([one]) => one === heading));
  const restOfAgreed = agreed.filter((heading) => !kept.some(([, other]) => other === heading));
  const afterOf = (heading: Heading) => agreed[agreed.indexOf(heading) - 1]?.text ?? null;
  const gapOf = (at: number, side: 0 | 1, all: readonly Heading[]) =>
    kept.filter((pair) => all.indexOf(pair[side]) < at).length;
  const taken = new Set<Heading>();
  for (const heading of restOfOwn) {
    const same = restOfAgreed.find((other) => !taken.has(other) && other.plain === heading.plain);
    const gap = gapOf(own.indexOf(heading), 0, own);
    const inPlace = restOfAgreed.find(
      (other) =>
        !taken.has(other) &&
        gapOf(agreed.indexOf(other), 1, agreed) === gap &&
        !restOfOwn.some((one) => one.plain === other.plain),
    );
    const partner = same ?? inPlace;
    if (partner) taken.add(partner);
    const what = same ? "moved" : inPlace ? "renamed" : "added";
    const after = partner ? afterOf(partner) : null;
    changes.push({ what, cell: heading.cell, stands: heading.text, agreed: partner?.text ?? "", after });
  }
  for (const heading of restOfAgreed.filter((other) => !taken.has(other))) {
    const before = agreed.slice(0, agreed.indexOf(heading)).reverse();
    const beside = before.flatMap(({ plain: of }) => own.find((one) => one.plain === of) ?? [])[0] ?? own[0]!;
    changes.push({ what: "missing", cell: beside.cell, stands: "", agreed: heading.text, after: afterOf(heading) });
  }
  return changes;
}

type Kept<Own extends Heading> = readonly (readonly [Own, Heading])[];

/** The longest run of headings that stand in the agreed order, whatever stands between them. */
function keptInOrder<Own extends Heading>(own: readonly Own[], agreed: readonly Heading[]): Kept<Own> {
  let below: Kept<Own>[] = Array.from({ length: agreed.length + 1 }, () => []);
  for (const heading of [...own].reverse()) {
    const row: Kept<Own>[] = Array.from({ length: agreed.length + 1 }, () => []);
    for (let at = agreed.length - 1; at >= 0; at--) {
      const other = agreed[at]!;
      const [skipOwn, skipAgreed] = [below[at]!, row[at + 1]!];
      const longer = skipOwn.length >= skipAgreed.length ? skipOwn : skipAgreed;
      row[at] = heading.plain === other.plain ? [[heading, other] as const, ...below[at + 1]!] : longer;
    }
    below = row;
  }
  return below[0]!;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}£%]+/gu, "");
}
