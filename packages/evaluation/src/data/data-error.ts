/** What is wrong with the labelled data or with how the command was called, in a sentence for the person at the screen. */
export class DataError extends Error {}
