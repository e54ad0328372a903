import { createHash } from 'node:crypto';

/** ห้องเรียนรู้ทัน: Ruthan in the classroom */
const TITLE = 'ห้องเรียนรู้ทัน';

/** The HTML file around a script. Its policy lets this script run, named by its hash, and nothing be loaded or sent. */
export function pageOf(script: string, version: string): string {
  const inline = inlined(script);
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(inline)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
</head>
<body>
<div id="train" data-version="${version}"></div>
<script>${inline}</script>
</body>
</html>
`;
}

/**
 * An HTML parser ends a script at the first such mark, and begins a comment at the other, also inside of its strings.
 */
function inlined(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}

function policyOf(script: string): string {
  const hash = createHash('sha256').update(script, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
