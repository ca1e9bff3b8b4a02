import { useEffect, useState } from 'preact/hooks';
import type { Desk, DeskState } from './desk';

export function useDesk(desk: Desk): DeskState {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    // What happened between the first render and this effect.
    setState(desk.state);
    return desk.listen(() => setState(desk.state));
  }, [desk]);
  return state;
}
