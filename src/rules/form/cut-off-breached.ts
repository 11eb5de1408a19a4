import type { Description, Rule, Scope } from "../../checking";
import { type Pack, type Schedule, periodIn } from "../../packs";
import { type CellAddress, cellName, isBlank, qualifiedName, valueAt } from "../../workbook";
import { EXACT } from "../tolerance-words";

interface CutOff {
  /** "2020-11". */
  readonly month: string;
  readonly text: string;
  readonly sheet: string;
  readonly cell: CellAddress;
}

interface Later {
  readonly cutOff: CutOff;
  /** Headings or labels of months after it, over or beside figures. */
  readonly places: readonly { readonly cell: CellAddress; readonly words: string }[];
}

/** Sentences that say how far the data reach; a date alone says when a report was written. */
const CUT_OFF =
  /\b(data|figures|information|performance|activity|report)\b[^.;]{0,60}\b(up to|to|as at|until)\b (the )?(end of )?(\d{1,2}(st|nd|rd|th)? )?[a-z]{3,9}\.? 20\d\d|\bcut.?off\b[^.;]{0,60}20\d\d/i;
const MONTH = /^20\d\d-\d\d$/;
/** What is looked forward to may lie after any cut-off. */
const AHEAD = /forecast|project|target|plan|expect|estimate|anticipat|budget|due|milestone|ambition|trajectory/i;

/** Figures of months after the date to which the report says its data reach. */
export const cutOffBreached: Rule<Later> = {
  id: "cut-off-breached",
  family: "form",
  title: "Figures dated after the cut-off",
  severity: "query",
  page: {
    finds:
      "Where a sheet says how far its data reach (“data is to the end of November 2020”), no column or line of counts, rates or measures is headed by a later month. Forecasts, targets and plans are left out.",
    matters: "Figures of an unfinished month look like a fall or a rise that the next report takes back.",
    tolerance: EXACT,
    seen: "West Sussex, Children First service update 2021, paragraph 4.2: data to the end of November 2020, and open assessments in December 2020.",
    turnOff: "Where late figures are taken in on purpose and the report says so.",
  },
  kinds: ["activity", "performance", "workforce", "table"],
  lacks: (scope) => {
    if (scope.schedule.unit !== null) return "its figures are money";
    return cutOffFor(scope) ? null : "nothing on its sheet says how far the data reach";
  },
  *test(scope) {
    const cutOff = cutOffFor(scope)!;
    const places = laterThan(scope, cutOff.month);
    yield places.length > 0 ? { cutOff, places } : null;
  },
  describe: ({ cutOff, places }): Description => {
    const [first, ...others] = places;
    const named = places.map(({ cell, words }) => `“${words}” (${cellName(cell)})`).join(", ");
    return {
      cell: first!.cell,
      related: [{ ...cutOff.cell, sheet: cutOff.sheet }, ...others.map(({ cell }) => cell)].slice(0, 24),
      stated: first!.words,
      expected: "",
      difference: "",
      message: `${qualifiedName(cutOff.sheet, cellName(cutOff.cell))} says “${cutOff.text}”, and ${named} lies after it. Say that these figures are provisional, or leave them for the next report.`,
    };
  },
};

/** The one cut-off that the texts of the schedule's own sheet state; none where they state several. */
function cutOffFor({ schedule, pack }: Scope): CutOff | null {
  const stated = cutOffs(pack).filter(({ sheet }) => sheet === schedule.sheet);
  return new Set(stated.map(({ month }) => month)).size === 1 ? stated[0]! : null;
}

const known = new WeakMap<Pack, readonly CutOff[]>();

function cutOffs(pack: Pack): readonly CutOff[] {
  let found = known.get(pack);
  if (!found) {
    found = pack.schedules.flatMap(({ sheet, texts }) =>
      texts.flatMap(({ cell, text }): CutOff[] => {
        const words = CUT_OFF.exec(text)?.[0];
        const month = words === undefined ? null : periodIn(words);
        return month !== null && MONTH.test(month) && !AHEAD.test(words!) ? [{ month, text: words!, sheet, cell }] : [];
      }),
    );
    known.set(pack, found);
  }
  return found;
}

function laterThan({ schedule, sheet }: Scope, month: string): Later["places"] {
  if (AHEAD.test(schedule.title)) return [];
  const isLater = (words: string) => {
    const period = AHEAD.test(words) ? null : periodIn(words);
    return period !== null && MONTH.test(period) && period > month;
  };
  const headings = schedule.columns
    .filter(({ role, heading, column }) => role !== "label" && isLater(heading) && isFilled(schedule, column))
    .map(({ column, heading }) => ({
      cell: { row: schedule.headerRows.at(-1) ?? schedule.range.top, column },
      words: heading,
    }));
  const labelColumn = schedule.columns.find(({ role }) => role === "label")?.column;
  if (labelColumn === undefined) return headings;
  const labels = schedule.rows
    .filter(({ role, label }) => role === "line" && isLater(label))
    .map(({ row, label }) => ({ cell: { row, column: labelColumn }, words: label }));
  return [...headings, ...labels];

  function isFilled({ rows }: Schedule, column: number): boolean {
    return rows.some(({ row }) => !isBlank(valueAt(sheet, { row, column })));
  }
}
