/** A layout of one kind of schedule: clean, so that nothing may be said of it and every fault put into it must show. */
import type { ScheduleKind } from "../../../src/packs";
import type { Workbook } from "../../../src/workbook";
import { rangeName } from "../../../src/workbook";
import { typed } from "../../support/seeded-faults";
import { type Part, type SheetPlan, layOut } from "../laid-out";
import type { PackTable } from "../pack-table";
import { workbookOf } from "../pack-workbook";

/** By the words of the field, with what the recogniser calls a table of that kind; a sign-off holds no figures and no plan, and is read as text. */
export const KINDS = {
  revenue: ["revenue"],
  capital: ["capital"],
  savings: ["savings", "savings-memo"],
  "savings memo": ["savings-memo"],
  "funding plan": ["funding-plan"],
  "carry forward": ["carry-forward"],
  reserves: ["reserve", "carry-forward"],
  "forecast by period": ["forecast"],
  performance: ["performance", "activity"],
  activity: ["activity"],
  workforce: ["workforce"],
  "action plan": ["action-plan"],
  "risk log": ["risk-log"],
  virements: ["virements"],
  "sign-off": ["text"],
} as const satisfies Readonly<Record<string, readonly ScheduleKind[]>>;

export type KindOfTable = keyof typeof KINDS;

export interface KindLayout {
  readonly name: string;
  readonly kind: KindOfTable;
  readonly workbook: Workbook;
  /** The same before its formulas were typed over: which numbers take part in which. */
  readonly withFormulas: Workbook;
  /** Headings and body of its tables. */
  readonly ranges: readonly string[];
}

export interface Setting extends Partial<SheetPlan> {
  /** Every formula typed over by what it gives. */
  readonly isTyped?: boolean;
}

const WIDE = Array.from({ length: 12 }, () => 16);

/** One table, or several, on a sheet of their own. */
export function kindLayout(kind: KindOfTable, how: string, tables: PackTable | readonly PackTable[], { isTyped = false, ...setting }: Setting = {}): KindLayout {
  const parts: readonly Part[] = "rows" in tables ? [tables] : tables;
  const { sheet, ranges } = layOut({ name: "Monitoring", heading: ["Budget monitoring 2024/25", "Quarter 2 (to 30 September 2024)"], widths: WIDE, parts, ...setting });
  const name = `${kind}, ${how}`;
  const withFormulas = workbookOf(`${name}.xlsx`, [sheet]);
  return { name, kind, ranges: ranges.map(rangeName), withFormulas, workbook: isTyped ? typed(withFormulas) : withFormulas };
}
