// Knows where the page keeps the sentence for each standing. Knows no word of them.

/** The sentence for a standing, as nodes of its own. */
export function sentenceOf(standing: string): Node[] {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-sentence="${standing}"]`);
  return template ? [template.content.cloneNode(true)] : [];
}
