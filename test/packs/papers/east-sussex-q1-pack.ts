/** East Sussex's whole Q1 2024/25 monitoring as a workbook: the quarterly return's revenue and capital, and everything beside them, as published. */
import type { SheetPlan } from "../laid-out";
import { MILLIONS, type PackTable, aside, line, named, total, totalOfLines } from "../pack-table";
import { quarterlyReturn } from "../quarterly-return";
import type { StyledSheet } from "../styled-sheet";
import * as paper from "./east-sussex-q1-narrative";

const heading = (what: string) => [`Children's Services: ${what}`, "Quarter 1, 2024/25 (to 30 June 2024)"];

export function eastSussexQ1Plans(): readonly SheetPlan[] {
  const { budget, forecast, overspend } = paper.DEPARTMENT;
  const { plansJanuary, plansJune, closuresBefore, closuresAfter } = paper.CONNECTED_FAMILIES;
  const { estimated, achieved } = paper.SAVINGS_CLAIMED_TOTALS;
  const claimed = paper.SAVINGS_CLAIMED.map(({ amount, year }) => `£${amount}m in ${year}`);
  return [
    { name: "Savings", heading: heading("savings"), widths: [44, 14, 20, 14, 20, 14],
      parts: [
        savingsExceptions(), savingsMemo(),
        { prose: `Valuing Care: savings of £${estimated}m are estimated (${claimed[0]!} and ${claimed[1]!}). A further £${achieved}m of savings has been achieved (${claimed[2]!} and ${claimed[3]!}).` },
      ] },
    { name: "Performance", heading: heading("performance exceptions"), parts: [performanceExceptions()], widths: [54, 20, 20, 10, 10, 10, 10, 22, 10] },
    { name: "Looked after children", heading: heading("looked after children and child protection"), widths: [54, 18, 18, 18, 18],
      parts: [
        ratesPer10000(), admissionsAndDischarges(), routesIntoCare(), childProtection(),
        { prose: `Connected Families: the number of children with a child protection plan fell from ${plansJanuary} in January to ${plansJune} in June, by 14%. Case closures rose from ${closuresBefore} to ${closuresAfter} a month, by 91%.` },
        lansdowne(),
      ] },
    { name: "Variances explained", heading: heading("explanation of variances"), widths: [58, 18], parts: [...paper.DRIVERS.map(drivers), mitigation()] },
    { name: "Notes", heading: heading("notes"), widths: [10, 110], parts: [notes()] },
    { name: "Divisions", heading: heading("divisions in £m"), widths: [46, 16, 16, 18],
      parts: [divisions(), { prose: `The department has a net budget of £${budget}m and a forecast of £${forecast}m: an overspend of £${overspend}m. Education has a budget of £9.72m and forecast expenditure of £9.906m.` }] },
  ];
}

/** The return's own sheets, as the quarterly return has them. */
export function eastSussexQ1Tables(): readonly StyledSheet[] {
  return quarterlyReturn([]).filter(({ name }) => name === "Revenue" || name === "Capital");
}

export function savingsExceptions(): PackTable {
  const { target, withBroughtForward, achieved, later, cannot } = paper.SAVINGS_EXCEPTIONS;
  return {
    caption: "Savings exceptions 2024/25 (£'000)",
    headings: [["Service description", "Original target for 2024/25", "Target including items c/f from previous year(s)", "Achieved in-year", "Will be achieved, but in future years", "Cannot be achieved"]],
    rows: [line("No exceptions to report", target, withBroughtForward, achieved, later, cannot), totalOfLines("Total Savings", 5)],
  };
}

export function savingsMemo(): PackTable {
  return {
    caption: "Memo: treatment of savings not achieved in the year (£'000)",
    headings: [["Saving", "Temporary Funding", "Part of reported variance", "Total"]],
    rows: [line("No items", 0, 0, "=[B]+[C]"), totalOfLines("Total", 3)],
  };
}

/** As printed: rate and count in one cell, the quarters still to come blank. */
export function performanceExceptions(): PackTable {
  const { measure, outturnBefore, target, rag, outturn, note } = paper.PERFORMANCE_EXCEPTION;
  return {
    caption: "Performance exceptions",
    headings: [["Performance measure", "Outturn 23/24", "Target 24/25", "RAG Q1 24/25", "RAG Q2 24/25", "RAG Q3 24/25", "RAG Q4 24/25", "Q1 24/25 outturn", "Note ref"]],
    rows: [line(measure, outturnBefore, target, rag, null, null, null, outturn, note)],
  };
}

export function ratesPer10000(): PackTable {
  const { opening, closing, target } = paper.LOOKED_AFTER;
  const rates = paper.LOOKED_AFTER_RATES;
  return {
    caption: "Looked after children: count and rate per 10,000 children",
    headings: [["Date", "Children", "Rate per 10,000"]],
    rows: [line("31 March 2024", opening, rates.opening), line("30 June 2024", closing, rates.closing), line("Target 2024/25", target, rates.target)],
    formats: { C: "0.0" },
  };
}

export function admissionsAndDischarges(): PackTable {
  const { opening, admitted, discharged } = paper.LOOKED_AFTER;
  return {
    caption: "Looked after children in the quarter",
    headings: [["", "Children"]],
    rows: [
      named("opening", line("Looked after at 31 March 2024", opening)), named("in", line("Admitted to care", admitted)), named("out", line("Discharged from care", discharged)),
      total("Looked after at 30 June 2024", "=[B opening]+[B in]-[B out]"), aside("Increase in the quarter", "=[B in]-[B out]"),
    ],
  };
}

/** The shares as the paper has them; they add to 99 %. */
export function routesIntoCare(): PackTable {
  return {
    caption: `Routes into care: shares of the ${paper.LOOKED_AFTER.admitted} children admitted`,
    headings: [["Route", "Share of admissions"]],
    rows: [...paper.ADMISSIONS.map(([route, share]) => line(route, share)), total("All admissions", 1)],
    formats: { B: "0%" },
  };
}

export function childProtection(): PackTable {
  const { opening, closing, openingRate, closingRate, change } = paper.CHILD_PROTECTION;
  return {
    caption: "Children with a child protection plan",
    headings: [["Measure", "March 2024", "June 2024", "Change %"]],
    rows: [line("Children with a plan", opening, closing, change), line("Rate per 10,000", openingRate, closingRate, null)],
    formats: { B: "#,##0.#", C: "#,##0.#", D: "0.0%;-0.0%" },
  };
}

export function lansdowne(): PackTable {
  const { beds, placed, planned, needed } = paper.LANSDOWNE;
  return {
    caption: "Lansdowne Secure Children's Home",
    headings: [["", "Children"]],
    rows: [line("Beds staffed", beds), line("Children placed at 30 June 2024", placed), line("Planned for the end of August", planned), line("Needed to be sustainable", needed)],
  };
}

/** The drivers of one headline variance, and the headline itself, typed as the narrative states them. */
export function drivers({ headline, overspend, named: all }: paper.Drivers): PackTable {
  return {
    caption: `${headline}: overspend by driver (£m)`,
    headings: [["Driver", "Over/(under)spend £m"]],
    rows: [...all.map(([driver, amount]) => line(driver, amount)), total(`${headline} overspend`, overspend)],
    formats: { B: MILLIONS },
  };
}

export function mitigation(): PackTable {
  return {
    caption: "One-off funding towards the pressure on agency placements (£m)",
    headings: [["Funding", "£m"]],
    rows: [...paper.MITIGATION.map(({ label, amount }) => line(label, amount)), totalOfLines("Total mitigation", 1)],
    formats: { B: MILLIONS },
  };
}

export function divisions(): PackTable {
  return {
    caption: "Revenue by division as the narrative states it (£m)",
    headings: [["Division", "Budget £m", "Forecast £m", "Overspend £m"]],
    rows: paper.DIVISIONS.map(([division, budget, forecast]) => line(division, budget, forecast, "=[C]-[B]")),
    formats: { B: MILLIONS, C: MILLIONS, D: MILLIONS },
  };
}

export function notes(): PackTable {
  return { caption: "", headings: [["Note ref", "Note"]], rows: paper.NOTES.map(([ref, note]) => line(ref, note)) };
}
