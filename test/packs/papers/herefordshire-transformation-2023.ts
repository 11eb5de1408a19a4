/** The figures of Herefordshire Council's "Children's Improvement Plan Transformation Funding", 14 February 2023, in pounds. */

/** Paragraphs 2 and 3. */
export const AWARD = 11_490_000;
export const TRANCHES = [
  { label: "First tranche", amount: 5_000_000 },
  { label: "Further tranche", amount: 6_490_000 },
];

/** Paragraphs 10, 12 and 13. */
export const RING_FENCE = { label: "Ring-fenced for the response to Ofsted", funding: 1_000_000, spend: 527_000, left: 473_000, carriedForward: 473_000, returned: 0 };

/** Paragraph 14; the spend is what the paper's other two figures leave. */
export const REST = { label: "Remaining funding", funding: 10_490_000, spend: 9_801_663, left: 688_337, carriedForward: 0, returned: 688_337 };

/** Paragraph 15: the m is missing. */
export const WITHOUT_UNIT = "£11.49 funding";

/** Risk management, shortened. */
export const RISKS = [
  { risk: "Posts cannot be filled permanently: instability and higher cost during 2022/23", mitigation: "Recruitment campaign through the year; interim staff encouraged to apply or offered fixed term contracts." },
  { risk: "A significantly adverse report from Ofsted after a future inspection", mitigation: "Improvement plan with the advisor, the commissioner and partners; evidence of its effect is collected." },
];

/** Report reviewers: the words that the form shows until somebody fills it in, and the one line that is filled. */
export const REVIEWERS = ["Governance", "Finance", "Legal", "Communications", "Equality Duty", "Procurement", "Risk"];
export const NAME_PLACEHOLDER = "Click or tap here to enter text.";
export const DATE_PLACEHOLDER = "Click or tap to enter a date.";
export const APPROVAL = { by: "Darryl Freeman", on: "02/02/2023" };
