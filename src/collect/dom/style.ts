/** The two properties by which an element hides itself in its own `style` attribute; '' where it does not state them. */
export interface Style {
  readonly display: string;
  readonly visibility: string;
}

export function styleOf(attribute: string | null): Style {
  if (attribute === null) return UNSTYLED;
  return { display: valueIn(attribute, DISPLAY), visibility: valueIn(attribute, VISIBILITY) };
}

const UNSTYLED = { display: '', visibility: '' };
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z-]+)/i;

const valueIn = (style: string, property: RegExp): string => property.exec(style)?.[1]?.toLowerCase() ?? '';
