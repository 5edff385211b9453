import { describe, expect, it } from 'vitest';
import { findCue } from './cue';

const text = 'در واکنش به این تویت، او گفت نه. بعداً در واکنش به پرسشی گفت بلی.';
const at = (start: number) => ({ captureId: 'c', start, text });

describe('the words by which a source sets two claims against each other', () => {
  it('are found nearest to the claim', () => {
    expect(findCue(at(5), 'در واکنش به')?.span).toEqual({ start: 0, end: 11 });
    expect(findCue(at(60), 'در واکنش به')?.span.start).toBe(text.lastIndexOf('در واکنش به'));
  });

  it('are nowhere when they differ by one letter, or are no words', () => {
    expect(findCue(at(0), 'در واكنش به')).toBeNull();
    expect(findCue(at(0), '')).toBeNull();
  });
});
