import { Icon } from '../icon/Icon.tsx';
import './kbd.css';

/** A key's cap beside the act it does; `keys` is what stands on the keyboard. The act itself says it in words. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <span class="kbd" aria-hidden="true">
    {keys.split(' ').map((key) => (
      <kbd key={key}>
        {key === '↑' ? <Icon name="arrow-up" /> : key === '↓' ? <Icon name="arrow-down" /> : key}
      </kbd>
    ))}
  </span>
);
