/** Whether two words differ by one letter more, less, other, or by two neighbours in the wrong order. */
export function isOneSlipFrom(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
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
