import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its properties is another value. */
export const memo = <Props extends object>(draw: FunctionComponent<Props>): FunctionComponent<Props> => {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before: Readonly<Record<string, unknown>> = { ...this.props };
      return Object.entries(next).some(([name, value]) => before[name] !== value);
    }
    override render(): ComponentChild {
      return h(draw, this.props);
    }
  }
  return (props) => h(Kept, props);
};
