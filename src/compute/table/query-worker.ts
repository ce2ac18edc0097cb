/**
 * Entry of the query worker. Each query is given the columns that it needs: the customer file stays in the table
 * worker, so that a query that is ended takes nothing with it. The first import must stay the first.
 */
import './cut-network';
import { expose, transfer } from 'comlink';
import type { QueryTable } from '../../core/query/query-table';
import type { QueryApi, QueryRequest } from '../query-protocol';
import { installThrowHandler } from '../throw-handler';
import type { Answers } from './answers';
import { runQuery } from './run-query';

const api: Answers<QueryApi> = {
  run({ table, text }: QueryRequest): QueryTable {
    const result = runQuery(table, text);
    return transfer(
      result,
      result.columns.map(({ values }) => values.buffer)
    );
  }
};

installThrowHandler();
expose(api);
