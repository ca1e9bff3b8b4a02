export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
  readonly right: number[];
  readonly value: number[];
}
export interface Boosted {
  readonly bias: number;
  readonly trees: Tree[];
}
export interface Weighted {
  readonly bias: number;
  readonly weights: number[];
}
export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly leaf: number;
  readonly ridge: number;
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}
export function random(seed: number): () => number;
export function sigmoid(x: number): number;
export function predict(model: Boosted, x: ArrayLike<number>): number;
export function boost(X: ArrayLike<number>[], y: number[], w: number[], options: BoostOptions): Boosted;
export function logistic(X: ArrayLike<number>[], y: number[], w: number[], ridge: number): Weighted;
export function linear(model: Weighted, x: ArrayLike<number>): number;
