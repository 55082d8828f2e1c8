import { html, raw, type Html, safeHref } from "../escape/html.ts";
import type { RenderOptions } from "../formats/types.ts";
import { script, scriptHash, style, styleHash } from "./assets.ts";
import { iconSheet } from "./icons.ts";

/** What a page says of itself to browsers, search engines and link previews. */
export interface DocumentHead {
  readonly title: string;
  readonly description: string;
  /** Address of an Open Graph image. */
  readonly image?: string | undefined;
  /** Further elements for the head, such as links to feeds. */
  readonly extra?: Html | undefined;
}

const favicon =
  "data:image/svg+xml," +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M8 .8 14.4 4.4v7.2L8 15.2 1.6 11.6V4.4z" fill="#0b5f57"/><path d="M8 4.2 11.4 11H4.6z" fill="#fff"/></svg>`,
  );

// Not templates: the hash covers each byte between the tags.
const inlineStyle = raw(`<style>${style}</style>`);
const inlineScript = raw(`<script>${script}</script>`);

/** A whole page. Its policy lets nothing load and nothing run but our own style and script, by their hashes. */
export function htmlDocument(head: DocumentHead, options: RenderOptions, body: Html): string {
  const { site, canonical, noindex } = options;
  const policy = [
    "default-src 'none'",
    `style-src ${site ? "'self'" : `'sha256-${styleHash}'`}`,
    `script-src ${site ? "'self'" : `'sha256-${scriptHash}'`}`,
    "img-src data: 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const address = canonical === undefined ? null : safeHref(canonical);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content="assayer" />
        <meta http-equiv="Content-Security-Policy" content="${raw(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="assayer" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        ${noindex === true ? html`<meta name="robots" content="noindex" /> ` : null}
        <title>${head.title}</title>
        <meta name="description" content="${head.description}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${head.title}" />
        <meta property="og:description" content="${head.description}" />
        ${head.image === undefined ? null : html`<meta property="og:image" content="${head.image}" /> `}${address === null ? null : html`<link rel="canonical" href="${address}" /> `}
        <link rel="icon" href="${raw(favicon)}" />
        ${head.extra}${
          site
            ? html`<link rel="stylesheet" href="${site.style}" />
                <script src="${site.script}" defer></script>`
            : inlineStyle
        }
      </head>
      <body>
        ${iconSheet}
        <a class="skip" href="#main">Skip to content</a>
        ${body} ${site ? null : inlineScript}
      </body>
    </html> `.html;
}
