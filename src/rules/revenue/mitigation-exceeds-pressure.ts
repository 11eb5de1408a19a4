import type { Description, Rule } from "../../checking";
import { sum } from "../../money";
import type { Decimal, Figure } from "../../money";
import type { TextCell } from "../../packs";
import type { CellAddress } from "../../workbook";
import { showAmount } from "../../money";
import { statedAmounts } from "../stated-amounts";
import { TIES } from "../tolerance-words";

interface Exceeding {
  readonly cell: CellAddress;
  readonly funding: readonly string[];
  readonly cited: Decimal;
  readonly pressure: Decimal;
  readonly written: string;
}

/** A sentence that sets more one-off funding against a pressure than the pressure comes to. */
export const mitigationExceedsPressure: Rule<Exceeding> = {
  id: "mitigation-exceeds-pressure",
  family: "revenue",
  title: "One-off funding above the pressure that it offsets",
  severity: "query",
  kinds: ["text"],
  page: {
    finds:
      "In one sentence, the amounts of funding or grant that are said to mitigate or offset a pressure add to no more than that pressure.",
    matters:
      "Either some of the funding is spent on something else, or the pressure before funding is larger than reported and will be there when the funding ends.",
    tolerance: TIES,
    seen: "East Sussex, Q1 2024/25 monitoring, looked-after children: £1.758m and £0.4m of funding, 2.158 together, against a pressure of £1.394m.",
    turnOff: "Where pressures are always stated after the funding.",
  },
  lacks: ({ schedule }) =>
    schedule.texts.some((text) => SETS_AGAINST.test(text.text)) ? null : "no sentence sets funding against a pressure",
  *test({ schedule }) {
    for (const text of schedule.texts) {
      const found = citedIn(text);
      if (found !== undefined) yield found;
    }
  },
  describe: ({ cell, funding, cited, pressure, written }): Description => {
    const said = (pounds: Decimal) => `£${showAmount(pounds.div(1e6), {}).replace(/^£/, "")}m`;
    return {
      cell,
      related: [],
      stated: said(cited),
      expected: written,
      difference: said(cited.minus(pressure)),
      message: `The funding cited adds to more than the pressure: ${funding.join(" + ")} = ${said(cited)} against ${written}. Say what the other ${said(cited.minus(pressure))} is used for, or state the pressure before funding.`,
    };
  },
};

const SETS_AGAINST = /mitigat\w*|offset\w*/i;
const PRESSURE = /^\s*(the |a |an )?([\w-]+ ){0,3}(pressure|overspend)/i;
const FUNDING = /^\s*([\w’'-]+ ){0,5}(funding|grants?)\b/i;

/** Null where the funding fits; undefined where the sentence is another one. */
function citedIn({ cell, text }: TextCell): Exceeding | null | undefined {
  let fits = false;
  for (const sentence of new Set(statedAmounts(text).map((amount) => amount.sentence))) {
    if (!SETS_AGAINST.test(sentence)) continue;
    const amounts = statedAmounts(sentence);
    const after = (nth: number) => {
      const from = amounts[nth]!.at + amounts[nth]!.text.length;
      return sentence.slice(from, amounts[nth + 1]?.at ?? sentence.length);
    };
    const funding = amounts.filter((_, nth) => FUNDING.test(after(nth)) && !PRESSURE.test(after(nth)));
    const pressures = amounts.filter((_, nth) => PRESSURE.test(after(nth)));
    if (funding.length === 0 || pressures.length !== 1 || funding.length + 1 !== amounts.length) continue;
    const cited: Figure = sum(funding.map(({ figure }) => figure));
    const [pressure] = pressures;
    if (cited.low.greaterThan(pressure!.figure.high))
      return {
        cell,
        funding: funding.map((one) => one.text),
        cited: cited.amount,
        pressure: pressure!.figure.amount,
        written: pressure!.text,
      };
    fits = true;
  }
  return fits ? null : undefined;
}
