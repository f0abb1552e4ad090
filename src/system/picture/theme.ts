import type { Tone } from '../../picture.ts';

/** The colours of a picture. Those of bars can be told apart by colour-blind people, and from what is behind them. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly lines: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

/** After Okabe and Ito, https://jfly.uni-koeln.de/color/; darker where they stand on white. */
export const DARK: Theme = {
  background: '#1e1f22',
  text: '#f2f3f5',
  muted: '#b5bac1',
  lines: '#3b3d44',
  tones: {
    first: '#56b4e9',
    again: '#e69f00',
    direct: '#56b4e9',
    mixed: '#f0d35a',
    indirect: '#7d828c',
    rest: '#7d828c',
  },
};

export const LIGHT: Theme = {
  background: '#ffffff',
  text: '#1f2328',
  muted: '#57606a',
  lines: '#dfe2e6',
  tones: {
    first: '#0072b2',
    again: '#d55e00',
    direct: '#0072b2',
    mixed: '#c48600',
    indirect: '#8a9099',
    rest: '#8a9099',
  },
};
