// @ts-check
/**
 * The connection the WASM engine works through: Prisma's own adapter for node-postgres with three repairs,
 * for things the adapter never meets at run time but migrations do.
 *
 * - it refuses columns of types that only the catalogue has;
 * - it cuts scripts at semicolons, also inside the body of a function;
 * - it drops the shadow database while it is still connected to it.
 */
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { splitAddress, withDatabaseName } from './addresses.mjs';
import { columnType } from './column-types.mjs';
import { createDatabase, dropDatabase, runScript } from './server.mjs';

/**
 * What the engine's constructor wants.
 *
 * @param {import('./arguments.mjs').Datasource} datasource
 */
export function adapterFactory({ url: address, shadowDatabaseUrl }) {
  const { provider, adapterName } = new PrismaPg({ connectionString: splitAddress(address).url });
  /** @type {any} the factory of a driver adapter, with what migrations need besides */
  const factory = {
    provider,
    adapterName,
    connect: () => connect(address),
    connectToShadowDb: () => (shadowDatabaseUrl ? connect(shadowDatabaseUrl) : connectToNewShadow(address)),
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/** @param {string} address */
async function connect(address) {
  const { url, schema } = splitAddress(address);
  const connection = await new PrismaPg({ connectionString: url }, { schema }).connect();
  return Object.assign(repaired(connection), {
    executeScript: (/** @type {string} */ script) => runScript(url, script),
  });
}

/** @param {string} address */
async function connectToNewShadow(address) {
  const { url, schema } = splitAddress(address);
  const shadow = withDatabaseName(url, `prisma_migrate_shadow_db_${randomUUID()}`);
  await createDatabase(shadow);
  const connection = await connect(`${shadow}${shadow.includes('?') ? '&' : '?'}schema=${schema}`);
  const disconnect = connection.dispose.bind(connection);
  return Object.assign(connection, {
    dispose: async () => {
      await disconnect();
      await dropDatabase(shadow);
    },
  });
}

/**
 * Lets a connection, and the transactions that start on it, read every column.
 *
 * @param {any} connection of the adapter: the method that talks to the driver is not in its published types
 * @returns {any}
 */
function repaired(connection) {
  const startTransaction = connection.startTransaction?.bind(connection);
  return Object.assign(connection, {
    queryRaw: async (/** @type {unknown} */ query) => {
      const { fields, rows } = await connection.performIO(query);
      return {
        columnNames: fields.map((/** @type {{ name: string }} */ field) => field.name),
        columnTypes: fields.map((/** @type {{ dataTypeID: number }} */ field) =>
          columnType(field.dataTypeID),
        ),
        rows,
      };
    },
    ...(startTransaction && {
      startTransaction: async (/** @type {unknown} */ level) => repaired(await startTransaction(level)),
    }),
  });
}
