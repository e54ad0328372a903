/** Whether two words differ by one letter more, less, other, or by two neighbours in the wrong order. */
export function isOneSlipFrom(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let tail = 0;
  const most = Math.min(word.length, name.length) - start;
  while (tail < most && word[word.length - 1 - tail] === name[name.length - 1 - tail]) tail++;
  const left = word.slice(start, word.length - tail);
  const right = name.slice(start, name.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
