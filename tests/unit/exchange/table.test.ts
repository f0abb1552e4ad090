import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/table.ts';
import { tableValues } from '../../../src/exchange/table-values.ts';

const cells = (text: string) => [...readTable(text)].map((row) => row.cells);
const values = (text: string) => [...tableValues(text, 'file.csv', null)];
const good = (text: string) => values(text).flatMap(({ value }) => (value.ok ? [value.value] : []));

describe('a table', () => {
  it('is read as spreadsheets write it: any delimiter, line ends of any kind, sep= on top', () => {
    const rows = [
      ['a', 'b'],
      ['1,5', 'x;y'],
    ];
    expect(cells('a;b\r\n"1,5";"x;y"\r\n')).toEqual(rows);
    expect(cells('a\tb\r1,5\tx;y\r')).toEqual(rows);
    expect(cells('sep=|\na|b\n1,5|x;y')).toEqual(rows);
  });

  it('tells the line a row begins on, over cells of several lines and empty lines', () => {
    const rows = [...readTable('a,b\r\n\r\n"x\r\ny",2\r\n\r\n3,4')];
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
    expect(rows[1]?.cells).toEqual(['x\ny', '2']);
  });

  it('costs one row where a quotation mark is never closed or out of place', () => {
    const unclosed = [...readTable('a,b\n1,"un\n3,4\n5,6\n')];
    expect(unclosed.map(({ cells: found }) => found)).toEqual([['a', 'b'], null, ['3', '4'], ['5', '6']]);
    expect(unclosed[1]).toMatchObject({ line: 2, why: 'has a quotation mark that is never closed' });
    expect(cells('a,b\n1,"un\n3,"4"\n5,6\n')).toEqual([['a', 'b'], null, ['3', '4'], ['5', '6']]);
  });

  it('takes marks nobody doubled as they were meant where the cells come out right', () => {
    expect(cells('a,b\nHe said "no" twice,1\n')[1]).toEqual(['He said "no" twice', '1']);
  });

  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = string({ unit: constantFrom('a', '"', ',', ';', '\n', ' ', 'é', "'", '|') });
    // A line without any cell filled is an empty line.
    const row = tuple(cell, cell).map(([one, other]) => [`x${one}`, other]);
    assert(
      property(array(row, { maxLength: 8 }), constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const table = [['first', 'second'], ...rows];
        expect(cells(stringify(table, { delimiter }))).toEqual(table);
      }),
    );
  });

  it('is read to its end though it is larger than what is parsed at a time', () => {
    const row = `"${'long text, in two lines\n'.repeat(60)}",1\n`;
    const rows = cells(`a,b\n${row.repeat(1_600)}`);
    expect(rows).toHaveLength(1_601);
    expect(new Set(rows.slice(1).map((found) => found?.join('|'))).size).toBe(1);
  });
});

describe('a row of a table', () => {
  it('is told by headings in English and Spanish', () => {
    const said = { speaker: 'Marco Rubio', text: 'No.', date: '2026-03-05', outlet: 'El Faro' };
    expect(good('Speaker,Quote,Date,Source\nMarco Rubio,No.,2026-03-05,El Faro')).toEqual([said]);
    expect(good('Declarante;Cita;Fecha;Medio\nMarco Rubio;No.;5/3/2026;El Faro')).toEqual([said]);
    expect(good('Título;Fecha de publicación;Enlace;Texto\nUno;31/12/2025;https://a.example/1;Dos')).toEqual([
      { title: 'Uno', date: '2025-12-31', url: 'https://a.example/1', text: 'Dos' },
    ]);
  });

  it('has the day where the column as a whole puts it, and no day where nobody can know', () => {
    const dates = (...column: string[]) =>
      good(`date,text\n${column.join(',x\n')},x`).map(({ date }) => date);
    expect(dates('3/4/2026', '3/25/2026 10:20')).toEqual(['2026-03-04', '2026-03-25 10:20']);
    expect(dates('3/4/2026', '25/3/2026')).toEqual(['2026-04-03', '2026-03-25']);
    expect(dates('3/4/2026', '5/6/2026')).toEqual(['3/4/2026', '5/6/2026']);
    expect(dates('3/14/2026', '14/3/2026', '3/4/2026')).toEqual(['3/14/2026', '14/3/2026', '3/4/2026']);
    const [told] = tableValues('date,text\n3/4/2026,x', 'f', 'day first');
    expect(told?.value).toMatchObject({ value: { date: '2026-04-03' } });
  });

  it('is left out with its line where a text was cut at a delimiter, and the next one is read', () => {
    const [cut, next] = values('url,text\nhttps://a.example/1,one, two\nhttps://a.example/2,three');
    expect(cut).toMatchObject({
      source: 'file.csv:2',
      value: { ok: false, problem: { what: 'has 3 cells where the first row has 2' } },
    });
    expect(next).toMatchObject({ source: 'file.csv:3', value: { ok: true }, share: 1 });
  });

  it('is not asked for in a table whose columns say nothing to us', () => {
    expect(values('foo,bar\n1,2')).toMatchObject([
      { source: 'file.csv', value: { problem: { what: 'has no column that we know' } } },
    ]);
  });
});
