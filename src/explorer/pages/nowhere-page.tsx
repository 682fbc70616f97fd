import { Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';

export function NowherePage() {
  usePageTitle('Not found');
  return (
    <div class="column">
      <h1>Nothing here</h1>
      <Nothing>
        No page has this address. <a href="/">To the start</a>
      </Nothing>
    </div>
  );
}
