/** The made-up council's performance, activity and workforce: every rate on one stated population, every part in its whole. */
import { PERCENT, type PackTable, line, named, total, totalOfLines } from "../pack-table";
import { chanceFrom } from "./chance";

/** Children aged 0 to 17, mid-2023 estimate. */
const POPULATION = 102_400;

/** All but one measure meet their targets; higher is better unless the measure says otherwise. */
export function performance(): PackTable {
  return {
    caption: "Performance measures, quarter 2",
    headings: [["Performance measure", "Better is", "Outturn 2023/24", "Target 2024/25", "Q2 2024/25 outturn", "RAG Q2"]],
    rows: [
      line("Assessments completed within 45 days", "Higher", 0.861, 0.85, 0.872, "G"),
      line("Care leavers in education, employment or training", "Higher", 0.548, 0.55, 0.563, "G"),
      line("Adults in settled accommodation", "Higher", 0.812, 0.8, 0.826, "G"),
      line("Household waste recycled", "Higher", 0.452, 0.46, 0.468, "G"),
      line("Re-referrals within 12 months", "Lower", 0.221, 0.22, 0.208, "G"),
      line("Calls answered within 60 seconds", "Higher", 0.744, 0.8, 0.552, "R"),
    ],
    formats: { C: PERCENT, D: PERCENT, E: PERCENT },
  };
}

export function childrenInCare(counts: readonly number[] = [628, 634, 641]): PackTable {
  const dates = ["31 March 2024", "30 June 2024", "30 September 2024"];
  return {
    caption: "Children in care: rate per 10,000 children aged 0-17",
    headings: [["Date", "Children in care", "Population aged 0-17", "Rate per 10,000"]],
    rows: counts.map((count, at) => line(dates[at]!, count, POPULATION, "=ROUND([B]/[C]*10000,1)")),
    formats: { D: "0.0" },
  };
}

/** Opening, in, out, closing: the closing count is the one of the rates. */
export function careMovements(): PackTable {
  return {
    caption: "Children in care: admissions and discharges",
    headings: [["Quarter", "Opening", "Admitted", "Discharged", "Closing"]],
    rows: [line("Quarter 1", 628, 44, 38, "=[B]+[C]-[D]"), line("Quarter 2", 634, 47, 40, "=[B]+[C]-[D]")],
  };
}

/** Two counts with the change, and the change in per cent. */
export function activity(): PackTable {
  const chance = chanceFrom(90);
  const measures = ["Contacts", "Referrals", "Assessments open", "Child protection plans", "Education, health and care plans", "Home care hours per week"];
  return {
    caption: "Activity",
    headings: [["Activity", "September 2023", "September 2024", "Change", "Change %"]],
    rows: measures.map((measure) => {
      const before = chance.between(300, 4_000);
      return line(measure, before, before + chance.between(-Math.floor(before / 20), Math.floor(before / 10)), "=[C]-[B]", "=[D]/[B]");
    }),
    formats: { E: `${PERCENT};-${PERCENT}` },
  };
}

/** 240 children by the kind of their placement, and the shares of the whole. */
export function placementShares(): PackTable {
  const kinds: readonly (readonly [string, number])[] = [["In-house fostering", 264], ["Independent fostering", 188], ["Residential", 92], ["Supported accommodation", 61], ["With parents or relatives", 36]];
  return {
    caption: "Children in care by placement, 30 September 2024",
    headings: [["Placement", "Children", "Share"]],
    rows: [...kinds.map(([kind, children]) => line(kind, children, "=[B]/[B all]")), named("all", total("All children in care", "=SUM([c lines])", "=SUM([c lines])"))],
    formats: { C: PERCENT },
  };
}

export function agencyByReason(): PackTable {
  const chance = chanceFrom(8);
  const years = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"];
  const hundredths = (low: number, high: number) => chance.between(low * 100, high * 100) / 100;
  return {
    caption: "Agency workers by reason: yearly average, full-time equivalent",
    headings: [["Year", "Vacancy", "Maternity", "Long-term sickness", "Additional capacity", "Total"]],
    rows: years.map((year) => line(year, hundredths(20, 50), hundredths(4, 9), hundredths(3, 8), hundredths(0, 16), "=SUM([B]:[E])")),
    formats: { B: "0.00", C: "0.00", D: "0.00", E: "0.00", F: "0.00" },
  };
}

/** Savings that a levy asked for: allocated less saved is outstanding. */
export function levy(): PackTable {
  return {
    caption: "Efficiency levy 2021/22 to 2024/25 (£000)",
    headings: [["Directorate", "Allocated", "Saved", "Outstanding"]],
    rows: [line("Adult Social Care", 820, 640, "=[B]-[C]"), line("Children's Services", 760, 410, "=[B]-[C]"), line("Place", 540, 500, "=[B]-[C]"), totalOfLines("Total", 3)],
  };
}
