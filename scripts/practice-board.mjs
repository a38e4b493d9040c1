/** `npm run practice`: serves the practice job board until it is stopped, for a look in any browser. */
import { startBoard } from './practice/board.mjs';

const { origin } = await startBoard();
console.log(`The practice job board is at ${origin} (Ctrl+C ends it).`);
