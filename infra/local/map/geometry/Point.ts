/** Metres in a town's own frame: x along its first axis, y along the second (inland, where there is a coast). */
export type Point = readonly [x: number, y: number];
