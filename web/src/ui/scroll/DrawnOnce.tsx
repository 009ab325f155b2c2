import { Component, type VNode } from 'preact';

interface Props {
  /** What the row shows; another object is another content. */
  readonly shown: object;
  /** What else decides how it looks (selected or not). */
  readonly variant: string;
  readonly draw: () => VNode;
}

/**
 * A row of a long list that is drawn again only when what it shows is another: a change costs one row. A row that reads
 * signals (texts, language, time) still follows those. Not a kept drawing: a drawing holds on to the list it was made in,
 * that list to its rows, and so to every row there ever was (85 MB after five busy minutes at a desk).
 */
export class DrawnOnce extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>, state: Readonly<object>): boolean {
    return state !== this.state || next.shown !== this.props.shown || next.variant !== this.props.variant;
  }

  override render({ draw }: Readonly<Props>): VNode {
    return draw();
  }
}
