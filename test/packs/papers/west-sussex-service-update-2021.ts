/** The figures of West Sussex County Council's "Children First Improvement – Service Update", 7 January 2021. */

/** Paragraph 4.3: shares completed within three days. */
export const TIMELINESS = [
  { measure: "Contacts completed in 3 days", outturn: 0.958 },
  { measure: "Referrals completed in 3 days", outturn: 0.935 },
];

/** Paragraph 4.3. */
export const RE_REFERRALS = { june: 0.305, november: 0.237 };

/** Paragraph 4.2: contacts against the month before. */
export const CONTACTS = [
  { month: "September 2020", change: 0.2 },
  { month: "October 2020", change: 0.05 },
];

/** Paragraph 4.2: later than the cut-off that the same paragraph names. */
export const OPEN_ASSESSMENTS = { december2019: 1141, december2020: 1675 };
export const CUT_OFF = "Data is to the end of November 2020.";

/** Section 9, shortened; the paper's table has these two columns only. */
export const RISKS = [
  { area: "The Covid-19 pandemic may continue to affect delivery of the service", mitigation: "New ways of working are in place; safeguarding and wellbeing are catered for." },
  { area: "A surge in demand after the restrictions end and children return to school", mitigation: "Planned for in advance; the new service model gives greater efficiency." },
  { area: "Knowing that the service is safer for children", mitigation: "The whole improvement agenda serves it; external assurance is to hand." },
  { area: "Understanding and applying quality practice", mitigation: "Practice Improvement Plan with standards and assurance." },
  { area: "Multi-agency capacity and capability", mitigation: "Joint work with partners is part of the design." },
  { area: "Demonstrating continued improvement to the Commissioner, Ofsted and the DfE", mitigation: "Accurate self-evaluation, and plans for the key service areas." },
  { area: "Leadership capacity and capability", mitigation: "New permanent leadership team fully in place." },
  { area: "Organisational morale and retention of experienced social work staff", mitigation: "Service redesign proposals and the staff Retention Strategy." },
  { area: "Social workers encumbered with administrative burdens", mitigation: "Unnecessary administration is removed; Integrated Front Door." },
  { area: "Data management not supporting good practice", mitigation: "An ICT development workstream is in design." },
  { area: "Preparedness for cycle of Ofsted monitoring visits", mitigation: "Regular readiness meetings of the senior leadership team." },
];
