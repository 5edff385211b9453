import { expect, it } from 'vitest';
import { linkedData } from './linked-data';

it.each(['</script><script>run()</script>', '<!--<script>', '<SCRIPT', ']]><'])(
  'holds %s without a sign that begins or ends an element, and gives it back',
  (words) => {
    const written = linkedData({ words });
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({ words });
  },
);
