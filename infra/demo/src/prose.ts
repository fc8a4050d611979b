/** The paragraphs of a text whose paragraphs are parted by empty lines; line breaks inside one are only for the editor. */
export function prose(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
}
