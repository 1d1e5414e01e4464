/** Kinds of list, as they prefix a list's name in the matcher. */
export const actPrefix = 'act:'
export const framePrefix = 'frame:'
export const anatomyPrefix = 'anatomy:'
export const limitPrefix = 'limit:'
