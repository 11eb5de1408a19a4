/** Which columns follow from which across a row: named by headings, by formulas filled down, or borne out by the figures. */
import type { KindData } from "../kinds/kind";
import { revenue } from "../kinds/revenue";
import type { ScheduleKind } from "../roles";
import { CROSS_TOTAL } from "../vocabulary";
import { sameColumns, type BoundColumn, type ColumnRelation, type Evidence } from "./column-relation";
import { crossTotal } from "./cross-totals";
import { formulaRelation, isReckoned } from "./formula-relation";
import { minedRelations } from "./mined-relations";
import { netCandidates, varianceNetCandidates } from "./net-relations";
import { percentageRelation } from "./percentage-relation";
import { named } from "./relation-support";
import { statementRelations } from "./statement-relations";
import { analysisCandidates, varianceRelation } from "./variance-relations";

/** All relations of a table, each set of columns once: what headings name first, then what formulas say, then what the figures bear out. Yields between columns. */
export function* columnRelations(
  columns: readonly BoundColumn[],
  kind: ScheduleKind,
  data: KindData | null,
  evidence: Evidence,
): Generator<void, readonly ColumnRelation[]> {
  const relations = [...namedRelations(columns, kind, data, evidence)];
  const add = (relation: ColumnRelation | null) => addOnce(relations, relation);
  for (const { column, role } of columns) {
    if (role === "percentage" || role === "text") continue;
    if (relations.some(({ result }) => result === column)) continue;
    yield;
    add(formulaRelation(column, columns, evidence));
  }
  for (const { column, heading, role } of columns) {
    if (
      role === "text" ||
      !CROSS_TOTAL.test(heading.toLowerCase()) ||
      relations.some(({ result }) => result === column)
    )
      continue;
    yield;
    add(
      isReckoned(column, evidence) ? null : crossTotal(column, columns, isMonitoring(kind) ? kind : "table", evidence),
    );
  }
  yield;
  for (const relation of minedRelations(columns, relations, evidence)) add(relation);
  return relations;
}

/** The relations that the headings of a schedule of this kind name. */
export function namedRelations(
  columns: readonly BoundColumn[],
  kind: ScheduleKind,
  data: KindData | null,
  evidence: Evidence,
): readonly ColumnRelation[] {
  const relations: ColumnRelation[] = [];
  const add = (relation: ColumnRelation | null) => addOnce(relations, relation);
  for (const relation of statementRelations(data?.statements ?? [], columns, evidence)) add(relation);
  if (isMonitoring(kind)) {
    for (const candidates of netCandidates(columns, evidence.incomeSaid)) add(named("net", candidates, evidence));
    for (const variance of columns.filter(({ role }) => role === "variance" || role === "whole-life-variance")) {
      add(varianceRelation(variance, columns, kind, evidence));
    }
    for (const candidates of varianceNetCandidates(columns)) add(named("variance-net", candidates, evidence));
    if (kind === "capital")
      for (const candidates of analysisCandidates(columns)) add(named("capital-analysis", candidates, evidence));
    for (const relation of statementRelations(revenue.statements, columns, evidence)) add(relation);
  }
  for (const column of columns.filter(({ role }) => role === "percentage"))
    add(percentageRelation(column, columns, evidence, data?.percentages));
  return relations;
}

function isMonitoring(kind: ScheduleKind): boolean {
  return kind === "revenue" || kind === "capital";
}

function addOnce(relations: ColumnRelation[], relation: ColumnRelation | null): void {
  if (relation && !relations.some((known) => sameColumns(known, relation))) relations.push(relation);
}
