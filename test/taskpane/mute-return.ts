/** A return whose headings mean nothing, before and after a person has said what they are. */
import { check } from "../../src/checking";
import { drawGrid } from "../support/text-grid";

const GRID = `
  --- Return
  Adult social care: quarter 1 | | | |
  Service    | A1  | A2  | A3   | Comment
  Homes      | 900 | 930 | (30) | More residents than planned
  Day care   | 800 | 790 | 10   | Vacancies
  Transport  | 300 | 310 | (10) | Fuel
  Advice     | 600 | 640 | 40   | Demand
  Meals      | 500 | 495 | 5    | None
  Equipment  | 200 | 210 | (10) | Prices`;

const CORRECTIONS = `
  --- Plan rules
  Table                  | Column or row | Is       | By       | When
  Return!A2: “Adult social care: quarter 1”; Service; A1; A2; A3; Comment | A1 | budget | J. Smith, finance business partner | 24 November 2026
  Return!A2: Service; A1; A2; A3; Comment | A2 | forecast |    |
  Return!A2: Service; A1; A2; A3; Comment | A3 | variance | J. Smith | 24 November 2026
  Return                 |               | £000     | J. Smith | 24 November 2026
  Return                 | A9            | budget   | J. Smith | 24 November 2026`;

export const muteReturn = drawGrid(GRID);
export const muteReport = check(muteReturn, []);
export const correctedReturn = drawGrid(`${GRID}\n${CORRECTIONS}`);
export const correctedReport = check(correctedReturn, []);
