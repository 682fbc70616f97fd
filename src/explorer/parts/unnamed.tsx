/** Somebody whom the text gives no name: the words that stand for them. */
export function Unnamed({ words }: { readonly words: string }) {
  return (
    <span class="unnamed" dir="auto" title="Not named in the text">
      “{words}”
    </span>
  );
}
