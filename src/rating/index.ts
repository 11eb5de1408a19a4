export { type Direction } from "./direction";
export { type RatedLine, lacksRatings, MONEY_KINDS, ratedLines } from "./line-ratings";
export { type ComparableMeasure, comparableMeasures, isTargetMet, ratedMeasures } from "./measure-ratings";
export { missWords, overWords, ratingsInWords } from "./rating-sentences";
export { RAG_NAMES } from "./rating-words";
export { type Rating, type ScheduleRatings } from "./rating";
export { type RatingsInput, hasKey, mayRate, ratingsOf } from "./ratings-of";
