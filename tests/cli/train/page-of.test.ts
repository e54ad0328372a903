import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../cli/train/page-of.ts';

describe('the page for a stick', () => {
  const page = pageOf("const mark = '</script><!--';", '1.2.3');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];

  it('holds one classic script, which its own text cannot end', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(new Function(`${script}; return mark;`)()).toBe('</script><!--');
  });

  it('lets this script run and nothing be loaded', () => {
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
    expect(page).not.toMatch(/\b(?:src|href)=/);
  });

  it('says which version it is of', () => expect(page).toContain('data-version="1.2.3"'));
});
