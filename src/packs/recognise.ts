/** From sheets of cells to schedules: where tables are, what their columns and rows mean, and what they state of themselves. */
import { type Sheet, type Workbook } from "../workbook";
import type { Correction, CorrectionOutcome } from "./corrections/correction";
import { correctionsOnSheets, type SheetCorrections } from "./corrections/corrections-on-sheets";
import { byCorrection, type Refusal } from "./corrections/table-corrections";
import { looseFormulas } from "./loose-formulas";
import { recogniseCorrected, recogniseTable } from "./recognise-table";
import type { Pack, Schedule } from "./schedule";
import { layOut, type Layout } from "./tables/lay-out";
import { textOfSheet } from "./text-schedule";

/** Finds the schedules of a workbook; a sheet without figures is left aside with the reason. What people said of its tables counts. */
export function recognise(workbook: Workbook, corrections: readonly Correction[] = []): Pack {
  const steps = recogniseInSteps(workbook, corrections);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding before each sheet, each of its tables and each part of a table. Sheets that are known already are not recognised again. */
export function* recogniseInSteps(
  workbook: Workbook,
  corrections: readonly Correction[] = [],
  known: WeakMap<Sheet, readonly Schedule[]> = new WeakMap(),
): Generator<void, Pack> {
  const layouts = new Map<Sheet, Layout>();
  const layoutOf = (sheet: Sheet) => {
    const layout = layouts.get(sheet) ?? layOut(sheet);
    layouts.set(sheet, layout);
    return layout;
  };
  const { bySheet, unfit } = correctionsOnSheets(workbook, corrections, layoutOf);
  const schedules: Schedule[] = [];
  const leftAside: Pack["leftAside"][number][] = [];
  const used = new Map<Correction, string[]>(corrections.map((correction) => [correction, []]));
  const refused = [...unfit];
  for (const sheet of workbook.sheets) {
    yield;
    const said = bySheet.get(sheet.name);
    if (said?.ignored) {
      leftAside.push({ sheet: sheet.name, range: null, reason: ignoredBy(said.ignored) });
      used.get(said.ignored)!.push(sheet.name);
      continue;
    }
    // What people said of a sheet may be of others' making: only what was read without it is known again.
    const before = said ? undefined : known.get(sheet);
    const found = before
      ? { schedules: before, leftAside: [], used: [], refused: [] }
      : yield* recogniseSheet(sheet, layouts.get(sheet) ?? layOut(sheet), said?.ofTable);
    if (!said) known.set(sheet, found.schedules);
    schedules.push(...found.schedules);
    leftAside.push(...found.leftAside);
    refused.push(...found.refused);
    for (const { correction, schedule } of found.used) used.get(correction)!.push(schedule);
    if (found.schedules.every(({ kind }) => kind === "text") && found.leftAside.length === 0)
      leftAside.push({ sheet: sheet.name, range: null, reason: "no table of figures was found on it" });
  }
  if (corrections.length === 0) return { schedules, leftAside };
  return { schedules, leftAside, corrections: corrections.map((correction) => outcomeOf(correction, used, refused)) };
}

/** One that could be used on one table of a sheet and not on the others was used. */
function outcomeOf(
  correction: Correction,
  used: ReadonlyMap<Correction, readonly string[]>,
  refused: readonly Refusal[],
): CorrectionOutcome {
  const schedules = used.get(correction) ?? [];
  const refusal = refused.find((one) => one.correction === correction);
  return { correction, schedules, problem: schedules.length > 0 ? null : (refusal?.problem ?? null) };
}

interface SheetRead {
  readonly schedules: readonly Schedule[];
  readonly leftAside: Pack["leftAside"];
  readonly used: readonly { readonly correction: Correction; readonly schedule: string }[];
  readonly refused: readonly Refusal[];
}

/** The schedules of one sheet, and what it says outside them. */
function* recogniseSheet(
  sheet: Sheet,
  { kinds, tables }: Layout,
  said?: SheetCorrections["ofTable"],
): Generator<void, SheetRead> {
  const leftAside: Pack["leftAside"][number][] = [];
  const used: SheetRead["used"][number][] = [];
  const refused: Refusal[] = [];
  const read: { readonly schedule: Schedule; readonly isIgnored: boolean }[] = [];
  for (const [place, laid] of tables.entries()) {
    yield;
    const corrections = said?.get(place) ?? [];
    if (corrections.length === 0) {
      read.push({ schedule: yield* recogniseTable(laid), isIgnored: false });
      continue;
    }
    const ignored = corrections.find(({ says }) => says.what === "ignored");
    const others = corrections.filter(({ says }) => says.what !== "ignored");
    const { schedule, refused: refusals } = yield* recogniseCorrected(laid, others);
    refused.push(...refusals);
    const taken = others.filter((correction) => !refusals.some((refusal) => refusal.correction === correction));
    for (const correction of [...taken, ...(ignored ? [ignored] : [])])
      used.push({ correction, schedule: schedule.id });
    if (ignored) leftAside.push({ sheet: sheet.name, range: schedule.range, reason: ignoredBy(ignored) });
    read.push({ schedule, isIgnored: ignored !== undefined });
  }
  yield;
  const all = read.map(({ schedule }) => schedule);
  const text = textOfSheet(
    sheet,
    kinds,
    all.map(({ range }) => range),
  );
  const schedules = [
    ...read.filter(({ isIgnored }) => !isIgnored).map(({ schedule }) => schedule),
    looseFormulas(sheet, all),
    text,
  ].filter((schedule) => schedule !== null);
  return { schedules, leftAside, used, refused };
}

/** "ignored by correction on Plan rules!T7 (J. Smith, 24 November 2026)". */
function ignoredBy({ from, by, when }: Correction): string {
  const who = [by, when].filter((part) => part !== "").join(", ");
  return `ignored ${byCorrection(from)}${who === "" ? "" : ` (${who})`}`;
}
