/** Property tests try the same histories in every run; another seed by `FC_SEED=… npx vitest …`. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260302) });
