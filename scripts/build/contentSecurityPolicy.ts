import { createHash } from "node:crypto";

/** Text of the inline elements that a page may have, exactly as it stands between the tags. */
export interface InlineTexts {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * What a built page may load: its own files and nothing else, and of what is inline exactly these texts, by their
 * SHA-256 (CSP level 2). Every page carries it as a `meta` element.
 * `frame-ancestors` is missing on purpose: browsers ignore it in a `meta` element (see `headersFile`).
 */
export function contentSecurityPolicy({ scripts, styles }: InlineTexts): string {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts.map(hashSource).join("")}`,
    `style-src 'self'${styles.map(hashSource).join("")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    // The preview of the embed builder.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

function hashSource(text: string): string {
  return ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * A built page with one more inline script at its end, which its policy admits by its digest. Throws an Error when the page
 * has no policy for scripts.
 */
export function withInlineScript(html: string, script: string): string {
  const admitted = "script-src &#39;self&#39;";
  if (!html.includes(admitted)) throw new Error("The built page has no policy for scripts.");
  return html
    .replace(admitted, () => admitted + hashSource(script).replaceAll("'", "&#39;"))
    .replace("</body>", () => `<script>${script}</script></body>`);
}

/**
 * Text of the `_headers` file, for hosts that read one: the policy of the built page `html`, with leave for other sites
 * to frame the pages (embedding), and the other headers of a careful host. What is public may be fetched by any site.
 * Assets have their content's digest in their names; how long the rest is kept the hosts that read this file know
 * (Netlify and Cloudflare Pages: not at all), and one that joins the rules which a path fits would send two answers.
 * Throws an Error when the page has no policy.
 */
export function headersFile(html: string): string {
  const policy = policyElement.exec(html)?.[1]?.replaceAll("&#39;", "'");
  if (policy === undefined) throw new Error("The built page has no Content-Security-Policy.");
  return [
    "/*",
    `  Content-Security-Policy: ${policy}; frame-ancestors *`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
    "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    "  Access-Control-Allow-Origin: *",
    "/assets/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}
