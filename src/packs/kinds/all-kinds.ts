/** Every kind that is known by a data file; revenue and capital, which most tables of a pack are, are told apart in `bind-columns.ts`. */
import type { ScheduleKind } from "../roles";
import { actionPlan } from "./action-plan";
import { activity } from "./activity";
import { carryForward } from "./carry-forward";
import { drivers } from "./drivers";
import { establishment } from "./establishment";
import { forecast } from "./forecast";
import { fundingPlan } from "./funding-plan";
import type { KindData } from "./kind";
import { performance } from "./performance";
import { planRules } from "./plan-rules";
import { priceVolume } from "./price-volume";
import { reserve } from "./reserve";
import { riskLog } from "./risk-log";
import { savings } from "./savings";
import { savingsMemo } from "./savings-memo";
import { virementList } from "./virement-list";
import { virements } from "./virements";
import { workforce } from "./workforce";

export const ALL_KINDS: readonly KindData[] = [
  planRules,
  actionPlan,
  riskLog,
  performance,
  savings,
  savingsMemo,
  fundingPlan,
  carryForward,
  reserve,
  virements,
  virementList,
  priceVolume,
  forecast,
  drivers,
  workforce,
  establishment,
  activity,
];

const NAMES: Readonly<Record<string, string>> = {
  revenue: "revenue schedule",
  capital: "capital schedule",
  table: "table of no known kind",
  text: "text",
  ...Object.fromEntries(ALL_KINDS.map(({ kind, name }) => [kind, name])),
};

/** As people call it: "savings schedule". */
export function kindName(kind: ScheduleKind): string {
  return NAMES[kind]!;
}

const MONEY: ReadonlySet<ScheduleKind> = new Set<ScheduleKind>([
  "revenue",
  "capital",
  ...ALL_KINDS.filter(({ isMoney }) => isMoney).map(({ kind }) => kind),
]);

/** Whether the figures of such a schedule are money. */
export function isMoneyKind(kind: ScheduleKind): boolean {
  return MONEY.has(kind);
}
