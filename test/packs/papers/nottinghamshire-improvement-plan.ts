/**
 * Appendix C of Nottinghamshire's budget update: the improvement plan's actions, officers, timeframes and success measures as printed, aims
 * and progress shortened. A blank is a blank of the paper.
 */

export interface ImprovementAction {
  readonly ref: string;
  readonly action: string;
  readonly accountable: string;
  readonly lead: string;
  readonly aim: string;
  readonly timeframe: string;
  readonly measure: string;
  readonly progress: string | null;
  readonly links: string | null;
}

export interface ImprovementTheme {
  readonly title: string;
  readonly actions: readonly ImprovementAction[];
}

type Cells = readonly [ref: string, action: string, accountable: string, lead: string, aim: string, timeframe: string, measure: string, progress: string | null, links: string | null];

const actions = (...rows: readonly Cells[]): readonly ImprovementAction[] =>
  rows.map(([ref, action, accountable, lead, aim, timeframe, measure, progress, links]) => ({ ref, action, accountable, lead, aim, timeframe, measure, progress, links }));

export const IMPROVEMENT_PLAN: readonly ImprovementTheme[] = [
  {
    title: "1. Addressing the in-year financial challenges",
    actions: actions(
      ["1.1", "Regularly review the need for agency staffing through Agency Challenge Panel", "Colin Pettigrew", "Steve Edwards", "Less agency spend", "Quarterly. Next meeting 24 September 2019",
        "All social work caseloads are within the set manageable number when measured each month", "Quarterly reviews in place", "Workforce strategy"],
      ["1.2", "Quarterly reviews of non-essential spend", "Colin Pettigrew / Nigel Stevenson", "Laurence Jones / Sue Summerscales", "Less unnecessary spend", "Completed every quarter.",
        "Completion of review and advice issued to staff", "Quarterly reviews in place", null],
      ["1.3", "Audit of financial management processes and culture", "Colin Pettigrew / Nigel Stevenson", "Simon Lacey", "Better oversight of value for money", "November 2019",
        "An action plan is approved and implemented", "Fieldwork has commenced", null],
      ["1.4", "Benchmark service outcomes and financial performance", "Colin Pettigrew / Nigel Stevenson", "Laurence Jones", "Know how the department compares", "November 2019",
        "An action plan is approved and implemented", null, null],
      ["1.5", "Independent review of 20 most recently accommodated children", "Colin Pettigrew", "Steve Edwards", "Only children who need care come into it", "Report completed July 2019",
        "Only children that need to come into care do so.", "Audit undertaken and draft report submitted", "Departmental Strategy"],
      ["1.6", "Regularly review the most expensive care placements", "Colin Pettigrew", "Laurence Jones", "Effective use of budget", "Monthly",
        "The top 20 most expensive placements are reviewed monthly.", "Reviews are underway", "LAC and Care Leavers Strategy"],
    ),
  },
  {
    title: "2. Effective delivery of change programmes",
    actions: actions(
      ["2.1", "Increased number of internal fostering placements available", "Marje Toward / Anthony May / Adrian Smith", "Luke Barrett / Derek Higton", "More placements made internally",
        "Rolling marketing campaign to July 2020. Revised offer for foster carers by April 2020", "A net increase of 50 fostering placements by March 2021. Increase in fostering enquiries of 20%",
        "Campaign planned, to commence in September 2019", "Care Sufficiency Strategy"],
      ["2.2", "Increase in internal residential children's home capacity", "Colin Pettigrew / Adrian Smith", "Devon Allen / Neil Gamble", "Four new residential placements", "Estimated at between June and September 2020.",
        "Four additional residential placements in a NCC owned home by May 2020.", "Purchase approved on 17 July 2019; operating model next", "Care Sufficiency Strategy"],
      ["2.3", "Increase the number of block contract residential placements", "Colin Pettigrew", "Jon Hawketts", "Better cost per placement", "First two homes by September 2019",
        "New homes operational and fully occupied by February 2020.", "First two homes operational from July 2019", "Care Sufficiency Strategy"],
      ["2.4", "Establish a D2N2 Commissioning Framework", "Colin Pettigrew", "Jon Hawketts", "Economies of scale", "February 2020", "New D2N2 Framework in place", "Currently on track", "Departmental Strategy"],
      ["2.5", "Develop enhanced models of semi-independent accommodation", "Colin Pettigrew", "Jon Hawketts", "Earlier successful transition", "Some already operational; others planned to be so by 2020/21",
        "14 new units in place by April 2020", "One smaller setting is operational", "Care Sufficiency Strategy"],
      ["2.6", "Delivery of the Social Impact Bond Model", "Colin Pettigrew", "Jon Hawketts", "Fewer high cost residential placements", "SIB to be operational by Feb 2020 (revised)",
        "SIB to become operational, receiving referrals", "Delayed: the provider has to find a new social investor", "Care Sufficiency Strategy"],
      ["2.7", "Digital Development Programme supports the departmental plan", "Adrian Smith / Colin Pettigrew", "Katharine Smith / Tracy Hill", "Better access through technology", "Details",
        "Delivery of the Digital Development Plan", "Programme Board to be convened in September", "Digital Development Plan"],
      ["2.8", "Ensuring capacity to develop the BI reports required", "Nigel Stevenson", "Rob Disney", "Better data for decisions", "End of September 2019 for Ofsted reporting. Further development by June 2020",
        "A suite of appropriate reports and dashboards available", "Meeting scheduled 19 August to progress", "Digital Development Plan"],
      ["2.9", "Additional project management capacity", "Nigel Stevenson / Colin Pettigrew", "Sue Milburn / Lucy Peel / Marion Clay", "More timely delivery of projects", "To be determined once projects initiated.",
        "Whole family safeguarding teams and a five year SEND transformation strategy", "Agreement in principle at Transformation and Governance Group on 26 July", null],
      ["2.10", "Sold services achieve full cost recovery in all instances", "Colin Pettigrew", "Laurence Jones", "Charges reflect full costs", "1 April 2020", "Full cost calculated income achieved", "Full cost reviews underway", null],
    ),
  },
  {
    title: "3. Creating the conditions for good practice to flourish",
    actions: actions(
      ["3.1", "Taking a corporate approach to parking at all sites", "Adrian Smith", "Derek Higton", "Better efficiency of social work time", "To be determined.",
        "Improved staff satisfaction ratings as measured through annual health check", "Initial meeting held on key sites", null],
      ["3.2", "Smartphones for social workers function as smartphones", "Nigel Stevenson", "Nigel Harlow", "Social workers able to work efficiently", "All social workers to have smartphones by October 2019",
        "All relevant staff having functioning smartphones", "Pilot with 10 users agreed", "Corporate Health and Safety Plan"],
      ["3.3", "Introduction of Guardian 24 on smartphones", "Nigel Stevenson / Marje Toward", "John Nilan", "Improved staff morale", "Implementation from September 2019",
        "All relevant staff have access to Guardian 24. Baseline through health check of 79%", null, "Departmental Strategy"],
      ["3.4", "Introduce a clear values-based framework", "Colin Pettigrew", "Lucy Peel", "Better case progress", "Rollout by September 2019. Further roll outs to follow.",
        "Social work caseloads are within the set manageable number", "Pilot completed and evaluated; facilitators trained", "Departmental Strategy"],
      ["3.5", "Support recognising the emotional toll of social work", "Colin Pettigrew", "Lucy Peel", "Less stress related absence", "Pilot commences June 2019. Full rollout January 2020 pending evaluation.",
        "Improved staff retention. Reduction in stress related absence", "Initial Schwartz Rounds have taken place", null],
      ["3.6", "Good continuing professional development and career progression", "Colin Pettigrew / Marje Toward", "Lucy Peel / Helen Richardson", "Better recruitment and retention", "Detailed action plan being developed.",
        "Improved staff retention during 2020-21", "Cross-council steering group established", "Departmental Strategy"],
    ),
  },
];
