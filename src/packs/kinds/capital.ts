import type { KindData } from "./kind";

/** The capital programme: projects over all years and in the year, with the variance analysed. What makes a table one is in `bind-columns.ts`. */
export const capital: Pick<KindData, "columns"> & { readonly words: RegExp } = {
  words: /\bcapital\b|slippage|\bslipped\b|approved project|capital (scheme|project|programme)|whole.?life|all years/i,
  columns: [
    {
      role: "slippage",
      words:
        /slip(page|ped)|re-?profil|re-?phas|rephased|carried? (forward )?to (future|next|later) year|to future years?$/,
    },
    { role: "advance", words: /spend in advance|in advance|accelerat|brought forward from (future|next)/ },
    { role: "over-under", words: /(analysis|of which).*(over|under)|(over|under).*analysis/ },
    {
      role: "whole-life-variance",
      words:
        /(whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life).*(varia|over|under|difference)|(varia|\(over\)|\(under\)|difference).*(whole.?life|all years|total (project|scheme)|lifetime)/,
    },
    {
      role: "whole-life-forecast",
      words:
        /(whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life).*(forecast|project(ed|ion)\b(?! all)|outturn|expected|anticipated|latest)|(forecast|projected|projection|outturn|expected|anticipated|latest).*(whole.?life|all years|total (project|scheme|programme|cost\b)|lifetime|project life)/,
    },
    {
      role: "whole-life-budget",
      words: /whole.?life|all years|total (project|scheme|programme)|lifetime|project life|scheme life/,
    },
  ],
};
