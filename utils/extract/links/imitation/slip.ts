/** Whether two words differ by one letter more, less, other, or by two neighbours in the wrong order. */
export function isOneSlipFrom(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1 || !sharesAnEnd(word, name)) return false;
  let start = 0;
  while (start < word.length && word.charCodeAt(start) === name.charCodeAt(start)) start++;
  let wordEnd = word.length;
  let nameEnd = name.length;
  while (wordEnd > start && nameEnd > start && word.charCodeAt(wordEnd - 1) === name.charCodeAt(nameEnd - 1)) {
    wordEnd--;
    nameEnd--;
  }
  const left = wordEnd - start;
  const right = nameEnd - start;
  if (left <= 1 && right <= 1) return true;
  const swapped = word[start] === name[start + 1] && word[start + 1] === name[start];
  return left === 2 && right === 2 && swapped;
}

/**
 * A slip is at one place, so the first or the last letter of two longer words is the same: nearly all differ in both.
 */
function sharesAnEnd(word: string, name: string): boolean {
  if (word.length < 3 || name.length < 3) return true;
  return (
    word.charCodeAt(0) === name.charCodeAt(0) || word.charCodeAt(word.length - 1) === name.charCodeAt(name.length - 1)
  );
}
