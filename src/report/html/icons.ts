import { raw, type Html } from "../escape/html.ts";

/** Shapes that tell severities and states apart without colour; drawn once, used by reference. 16 by 16. */
const shapes: Readonly<Record<string, string>> = {
  critical: `<path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z"/><path d="M8 4.2v5M8 11v1" class="cut"/>`,
  high: `<path d="M8 1.4 15.4 14.4H.6z"/><path d="M8 6v4M8 11.6v1" class="cut"/>`,
  medium: `<path d="M8 1 15 8l-7 7-7-7z"/>`,
  low: `<path d="M1.5 8a6.5 6.5 0 0 1 13 0z"/><path d="M8 1.5a6.5 6.5 0 1 0 .01 0z" class="line"/>`,
  info: `<path d="M8 1.8a6.2 6.2 0 1 0 .01 0zM8 7v4.4M8 4.3v1" class="line"/>`,
  yes: `<path d="m2.5 8.5 3.6 3.7 7.4-8.4" class="line"/>`,
  no: `<path d="m3.2 3.2 9.6 9.6m0-9.6-9.6 9.6" class="line"/>`,
  unknown: `<path d="M5.2 5.6a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.1.8-1.1 1.8M8 12.6v.9" class="line"/>`,
  none: `<path d="M3 8h10" class="line"/>`,
  split: `<path d="M8 14V8L3.5 3M8 8l4.5-5" class="line"/>`,
  theme: `<path d="M8 1.8a6.2 6.2 0 1 0 .01 0z" class="line"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z"/>`,
  down: `<path d="M8 2v8.5M4 7l4 4 4-4M2.5 14h11" class="line"/>`,
  search: `<path d="M6.8 2a4.8 4.8 0 1 0 .01 0zM10.4 10.4 14 14" class="line"/>`,
  mark: `<path d="M8 .8 14.4 4.4v7.2L8 15.2 1.6 11.6V4.4z" class="line"/><path d="M8 4.2 11.4 11H4.6z"/>`,
};

/** The hidden drawing that every `icon()` of a page refers to. */
export const iconSheet: Html = raw(
  `<svg hidden width="0" height="0" aria-hidden="true">${Object.entries(shapes)
    .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join("")}</svg>`,
);
