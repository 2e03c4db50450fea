/**
 * What a built page may load: its own files, and nothing else. In one place, because the pages carry it as a `meta`
 * element and `public/_headers` repeats it for hosts that read that file (a test compares the two).
 * `frame-ancestors` is missing on purpose: browsers ignore it in a `meta` element.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // The preview of the embed builder.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
