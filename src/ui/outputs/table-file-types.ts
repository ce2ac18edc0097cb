/** What files of customers are called, as an input's `accept`. */
export const tableFileTypes = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
