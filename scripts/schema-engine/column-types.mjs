// @ts-check
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

/**
 * How each built-in type of PostgreSQL, by its number in pg_type, reaches the engine. The catalogue is full
 * of types that tables of users never have (18, "char"), which the adapter refuses.
 *
 * @type {ReadonlyMap<number, number>}
 */
const BY_OID = new Map([
  [16, ColumnTypeEnum.Boolean],
  [17, ColumnTypeEnum.Bytes],
  [18, ColumnTypeEnum.Character],
  [19, ColumnTypeEnum.Text],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [25, ColumnTypeEnum.Text],
  [26, ColumnTypeEnum.Int64],
  [114, ColumnTypeEnum.Json],
  [700, ColumnTypeEnum.Float],
  [701, ColumnTypeEnum.Double],
  [1000, ColumnTypeEnum.BooleanArray],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1015, ColumnTypeEnum.TextArray],
  [1016, ColumnTypeEnum.Int64Array],
  [1028, ColumnTypeEnum.Int64Array],
  [1042, ColumnTypeEnum.Text],
  [1043, ColumnTypeEnum.Text],
  [1114, ColumnTypeEnum.DateTime],
  [1184, ColumnTypeEnum.DateTime],
  [1700, ColumnTypeEnum.Numeric],
  [2950, ColumnTypeEnum.Uuid],
  [3802, ColumnTypeEnum.Json],
  [22, ColumnTypeEnum.Int32Array],
  [30, ColumnTypeEnum.Int64Array],
]);

/**
 * @param {number} oid
 * @returns {number} a value of ColumnTypeEnum; text for a type nobody listed
 */
export function columnType(oid) {
  return BY_OID.get(oid) ?? ColumnTypeEnum.Text;
}
