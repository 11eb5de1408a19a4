/** Rules that published plans have set themselves, as examples that Excel reckons at once on example figures beside them. */
import type { CellAddress } from "../../workbook";
import { cellName } from "../../workbook";
import { toSerial } from "./dates";
import type { SheetCell } from "../sheet-cell";
import { BLANK, formula, typed } from "../sheet-cell";

/** What an example says and where its figure is to be found. `test` is given the address of the figure, and of the day it is as at. */
interface Starter {
  readonly ref: string;
  readonly measure: string;
  readonly test: (figure: string, asAt: string) => string;
  readonly severity: "Red" | "Amber";
  readonly due: string | null;
  readonly owner: string;
  readonly source: string;
  readonly figure: {
    readonly name: string;
    readonly value: number;
    readonly numberFormat?: string;
    readonly asAt: string;
  };
  /** Where the figure is published; an example where nothing is named. */
  readonly figureSource?: string;
}

const UPDATE = "Nottinghamshire, 2019/20 budget update";
const PLAN = "Nottinghamshire, improvement plan 2019/20";
const LANSDOWNE = "East Sussex, Q1 2024/25 monitoring, Lansdowne";
const JULY_2019 = "2019-07-31";

/** TRUE until the day has come, and then what the test says. */
const by =
  (year: number, month: number, day: number, test: (figure: string) => string) => (figure: string, asAt: string) =>
    `=OR(${asAt}<DATE(${year},${month},${day}),${test(figure)})`;

const STARTERS: readonly Starter[] = [
  {
    ref: "S1",
    measure: "Caseload, assessment: 15 or fewer",
    test: (figure) => `=${figure}<=15`,
    severity: "Red",
    due: null,
    owner: "",
    source: `${UPDATE}, ¶36`,
    figure: { name: "Cases per experienced social worker, assessment", value: 14, asAt: JULY_2019 },
  },
  {
    ref: "S2",
    measure: "Caseload, child protection: 20 or fewer",
    test: (figure) => `=${figure}<=20`,
    severity: "Red",
    due: null,
    owner: "",
    source: `${UPDATE}, ¶36`,
    figure: { name: "Cases per experienced social worker, child protection", value: 19, asAt: JULY_2019 },
  },
  {
    ref: "S3",
    measure: "Agency social workers: down to 66",
    test: by(2020, 3, 31, (figure) => `${figure}<=66`),
    severity: "Amber",
    due: "2020-03-31",
    owner: "",
    source: `${UPDATE}, ¶26`,
    figure: { name: "Agency social workers and team managers", value: 77, asAt: JULY_2019 },
    figureSource: `${UPDATE}, ¶26`,
  },
  {
    ref: "S4",
    measure: "Foster placements: 50 more, net",
    test: by(2021, 3, 31, (figure) => `${figure}>=50`),
    severity: "Amber",
    due: "2021-03-31",
    owner: "Lead officers, action 2.1",
    source: `${PLAN}, action 2.1`,
    figure: { name: "Net increase in foster placements", value: 12, asAt: JULY_2019 },
  },
  {
    ref: "S5",
    measure: "Fostering enquiries: up 20 %",
    test: (figure) => `=${figure}>=20%`,
    severity: "Amber",
    due: null,
    owner: "Lead officers, action 2.1",
    source: `${PLAN}, action 2.1`,
    figure: { name: "Increase in fostering enquiries", value: 0.22, numberFormat: "0%", asAt: JULY_2019 },
  },
  {
    ref: "S6",
    measure: "Conversion from enquiry to approved carer: up 10 %",
    test: (figure) => `=${figure}>=10%`,
    severity: "Amber",
    due: null,
    owner: "Lead officers, action 2.1",
    source: `${PLAN}, action 2.1`,
    figure: { name: "Increase in conversion to approved carer", value: 0.11, numberFormat: "0%", asAt: JULY_2019 },
  },
  {
    ref: "S7",
    measure: "Residential placements: 4 more in a home of our own",
    test: by(2020, 5, 31, (figure) => `${figure}>=4`),
    severity: "Amber",
    due: "2020-05-31",
    owner: "Lead officers, action 2.2",
    source: `${PLAN}, action 2.2`,
    figure: { name: "New residential placements", value: 0, asAt: JULY_2019 },
  },
  {
    ref: "S8",
    measure: "Semi-independent accommodation: 14 new units",
    test: by(2020, 4, 30, (figure) => `${figure}>=14`),
    severity: "Amber",
    due: "2020-04-30",
    owner: "Lead officer, action 2.5",
    source: `${PLAN}, action 2.5`,
    figure: { name: "New units in place", value: 5, asAt: JULY_2019 },
  },
  {
    ref: "S9",
    measure: "Complex-needs model: within £500k",
    test: (figure) => `=${figure}<=500000`,
    severity: "Red",
    due: null,
    owner: "Lead officer, action 2.5",
    source: `${PLAN}, action 2.5`,
    figure: { name: "Forecast cost of the model, £", value: 480_000, numberFormat: "#,##0", asAt: JULY_2019 },
  },
  {
    ref: "S10",
    measure: "Secure home: at least 6 children",
    test: by(2024, 8, 31, (figure) => `${figure}>=6`),
    severity: "Red",
    due: "2024-08-31",
    owner: "",
    source: LANSDOWNE,
    figure: { name: "Children resident", value: 4, asAt: "2024-06-30" },
    figureSource: LANSDOWNE,
  },
];

export const FIGURE_HEADINGS = ["Example figure", "Value", "As at", "From"] as const;

/** The rows of a table of plan rules, and of the example figures that they test; the figures' first row is to stand at `at`. */
export interface StarterRules {
  readonly rules: readonly (readonly SheetCell[])[];
  readonly figures: readonly (readonly SheetCell[])[];
}

const DATE_FORMAT = "d mmm yyyy";

/** The starters whose Ref is not taken yet. Their columns are Ref, Measure, Test, Applies to, Severity, Due, Owner and Source. */
export function starterRules(at: CellAddress, refsTaken: readonly string[] = []): StarterRules {
  const taken = new Set(refsTaken.map((ref) => ref.trim().toLowerCase()));
  const starters = STARTERS.filter(({ ref }) => !taken.has(ref.toLowerCase()));
  return {
    rules: starters.map((starter, index) => {
      const figure = cellName({ row: at.row + index, column: at.column + 1 });
      const asAt = cellName({ row: at.row + index, column: at.column + 2 });
      return [
        typed(starter.ref),
        typed(starter.measure),
        formula(starter.test(figure, asAt)),
        typed(figure),
        typed(starter.severity),
        starter.due === null ? BLANK : typed(toSerial(starter.due), DATE_FORMAT),
        typed(starter.owner),
        typed(starter.source),
      ];
    }),
    figures: starters.map(({ figure: { name, value, numberFormat, asAt }, figureSource }) => [
      typed(name),
      typed(value, numberFormat ?? null),
      typed(toSerial(asAt), DATE_FORMAT),
      typed(figureSource ?? "Made up, as an example"),
    ]),
  };
}
