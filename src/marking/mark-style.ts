/** How marks look: the fills are the policy's, and all else follows so that every mark can be read, in colour or without. */
import type { PolicySettings } from "../plan";
import type { MarkColour } from "./mark-colour";

/** Colours as #RRGGBB. */
export interface MarkStyle {
  readonly fill: string;
  readonly text: string;
  /** What tells marks apart for those who see no colour, and in print; neither makes a figure wider than its column. */
  readonly underline: boolean;
  readonly italic: boolean;
}

export type MarkStyles = Readonly<Record<MarkColour, MarkStyle>>;

export function markStyles(fills: Pick<PolicySettings["marks"], MarkColour>): MarkStyles {
  const styleOf = (colour: MarkColour): MarkStyle => ({
    fill: fills[colour],
    text: textOn(fills[colour]),
    underline: colour === "red",
    italic: colour === "amber",
  });
  return { red: styleOf("red"), amber: styleOf("amber"), green: styleOf("green"), accepted: styleOf("accepted") };
}

/** What a text needs that is read at a glance; WCAG 2.2 asks for 4.5 at least. */
const ENOUGH = 7;

/** The fill's own hue, as dark or as light as it must be to stand out from it. */
export function textOn(fill: string): string {
  const [dark, light] = [towards(fill, 0), towards(fill, 1)];
  return contrast(fill, dark) >= contrast(fill, light) ? dark : light;
}

const STEPS = 40;

/** The first shade on the way to black (0) or white (1) that stands out enough, or else that end. */
function towards(fill: string, end: 0 | 1): string {
  const { hue, saturation, shade } = hslOf(fill);
  for (let step = 1; step < STEPS; step++) {
    const text = fromHsl({ hue, saturation, shade: shade + ((end - shade) * step) / STEPS });
    if (contrast(fill, text) >= ENOUGH) return text;
  }
  return end === 0 ? "#000000" : "#FFFFFF";
}

/** Hue in degrees, the others from 0 to 1. https://www.w3.org/TR/css-color-4/#the-hsl-notation */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly shade: number;
}

function hslOf(colour: string): Hsl {
  const [red, green, blue] = partsOf(colour).map((part) => part / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [shade, span] = [(most + least) / 2, most - least];
  if (span === 0) return { hue: 0, saturation: 0, shade };
  const sixth =
    most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: span / (1 - Math.abs(2 * shade - 1)), shade };
}

function fromHsl({ hue, saturation, shade }: Hsl): string {
  const part = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    const value = shade - saturation * Math.min(shade, 1 - shade) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase();
}

/** From 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [light, dark] = [lightness(a), lightness(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** From 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function lightness(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
