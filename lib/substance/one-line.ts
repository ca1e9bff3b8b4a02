/** Alternatives of a pattern that are written over several lines, without the lines' ends. */
export const oneLine = (list: string): string => list.replace(/\s*\n\s*/g, '');
