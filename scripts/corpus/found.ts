/** The one record of a table that fits; a collection that names something the table lacks is not converted. */
export function found<Row>(rows: readonly Row[], fits: (row: Row) => boolean, wanted: string): Row {
  const [row, other] = rows.filter(fits);
  if (row === undefined || other !== undefined) {
    throw new Error(`${row === undefined ? "No" : "More than one"} record of ${wanted}.`);
  }
  return row;
}
