/** Cells of a table of officials or subscriptions to the values their lines of JSON have; what is no cell stays as it is. */
import { z } from 'zod';
import { readTopics } from '../text/topics.ts';

const fromCell = <S extends z.ZodType>(read: (cell: string) => unknown, schema: S) =>
  z.preprocess((value) => (typeof value === 'string' ? read(value) : value), schema);

/** `Rubio; Marco Antonio Rubio` */
export const listed = <S extends z.ZodType>(schema: S) => fromCell(itemsOf, schema);

const itemsOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

/** `all`, or a list. */
export const allOrListed = <S extends z.ZodType>(schema: S) =>
  fromCell((cell) => (cell === 'all' ? cell : itemsOf(cell)), schema);

/** What has parts of its own stands in its cell as JSON; anything else is given on, to be refused by what is wanted there. */
export const json = <S extends z.ZodType>(schema: S) =>
  fromCell((cell) => {
    try {
      return JSON.parse(cell) as unknown;
    } catch {
      return cell;
    }
  }, schema);

/** `tariff, "water treaty", -football` */
export const topics = <S extends z.ZodType>(schema: S) => fromCell(readTopics, schema);

/** A record whose empty cells (null) are left out. */
export const withoutEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== null))
        : value,
    schema,
  );
