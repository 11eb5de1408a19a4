/** A whole pack as data, so that the same tables can be saved as they are meant and tried in other layouts. */
import type { Workbook } from "../../src/workbook";
import { typed } from "../support/seeded-faults";
import { type SheetPlan, layOut } from "./laid-out";
import { workbookOf } from "./pack-workbook";
import type { StyledSheet } from "./styled-sheet";

export interface PackPlan {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly plans: readonly SheetPlan[];
  /** Sheets that another pack has already, first in this one. */
  readonly shared?: readonly StyledSheet[];
}

export function packSheets({ plans, shared = [] }: PackPlan): readonly StyledSheet[] {
  return [...shared, ...plans.map((plan) => layOut(plan).sheet)];
}

/** As published, all typed, all tables below one another on one sheet, and each sheet's tables next to one another. */
export function packLayouts(pack: PackPlan): readonly { readonly layout: string; readonly workbook: Workbook }[] {
  const { plans, shared = [] } = pack;
  const named = (layout: string, sheets: readonly StyledSheet[]) => workbookOf(`${pack.name}, ${layout}.xlsx`, sheets);
  const published = named("as saved", packSheets(pack));
  const onOneSheet: SheetPlan = { name: "Monitoring", heading: plans[0]!.heading, widths: Array.from({ length: 10 }, () => 20), parts: plans.flatMap(({ parts }) => parts) };
  return [
    { layout: "as saved", workbook: published },
    { layout: "typed", workbook: typed(published) },
    { layout: "on one sheet", workbook: named("on one sheet", [...shared, layOut(onOneSheet).sheet]) },
    { layout: "side by side", workbook: named("side by side", [...shared, ...plans.map((plan) => layOut({ ...plan, goes: "across" }).sheet)]) },
  ];
}
