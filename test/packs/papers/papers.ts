/** The published papers as workbooks: each in its own pack, and its tables in other layouts, with the discrepancies that the paper has. */
import type { Workbook } from "../../../src/workbook";
import { typed } from "../../support/seeded-faults";
import { type SheetPlan, layOut } from "../laid-out";
import { workbookOf } from "../pack-workbook";
import type { StyledSheet } from "../styled-sheet";
import { eastSussexQ1Plans, eastSussexQ1Tables } from "./east-sussex-q1-pack";
import { herefordshireTransformationPlans } from "./herefordshire-transformation-pack";
import { nottinghamshirePlans } from "./nottinghamshire-pack";
import { westSussexOutturnPlans } from "./west-sussex-outturn-pack";
import { westSussexServiceUpdatePlans } from "./west-sussex-service-update-pack";

export interface Paper {
  /** Of its pack, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly plans: readonly SheetPlan[];
  /** Sheets that another pack has already, first in this one. */
  readonly shared?: readonly StyledSheet[];
}

export const papers = {
  westSussexOutturn: { name: "west-sussex-outturn-2020-21", title: "West Sussex: Children First outturn 2020/21, as published", plans: westSussexOutturnPlans() },
  herefordshire: { name: "herefordshire-transformation-2023", title: "Herefordshire: transformation funding, February 2023, as published", plans: herefordshireTransformationPlans() },
  westSussexUpdate: { name: "west-sussex-service-update-2021", title: "West Sussex: Children First service update, January 2021, as published", plans: westSussexServiceUpdatePlans() },
  nottinghamshire: { name: "nottinghamshire-2019-20", title: "Nottinghamshire: Children and Families budget update 2019/20, as published", plans: nottinghamshirePlans() },
  eastSussex: { name: "east-sussex-q1-2024-25", title: "East Sussex: Children's Services monitoring, Q1 2024/25, as published", plans: eastSussexQ1Plans(), shared: eastSussexQ1Tables() },
} as const satisfies Readonly<Record<string, Paper>>;

export function paperSheets({ plans, shared = [] }: Paper): readonly StyledSheet[] {
  return [...shared, ...plans.map((plan) => layOut(plan).sheet)];
}

/** As published, all typed, all tables below one another on one sheet, and each sheet's tables next to one another. */
export function paperLayouts(paper: Paper): readonly { readonly layout: string; readonly workbook: Workbook }[] {
  const { plans, shared = [] } = paper;
  const named = (layout: string, sheets: readonly StyledSheet[]) => workbookOf(`${paper.name}, ${layout}.xlsx`, sheets);
  const published = named("as published", paperSheets(paper));
  const onOneSheet: SheetPlan = { name: "Monitoring", heading: plans[0]!.heading, widths: Array.from({ length: 10 }, () => 20), parts: plans.flatMap(({ parts }) => parts) };
  return [
    { layout: "as published", workbook: published },
    { layout: "typed", workbook: typed(published) },
    { layout: "on one sheet", workbook: named("on one sheet", [...shared, layOut(onOneSheet).sheet]) },
    { layout: "side by side", workbook: named("side by side", [...shared, ...plans.map((plan) => layOut({ ...plan, goes: "across" }).sheet)]) },
  ];
}
